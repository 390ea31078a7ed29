import { fullName } from '../casework/names.ts'
import { undoMinutes } from '../casework/contactRules.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { minutesAfter } from '../casework/time.ts'
import type { TogetherNow, TogetherReceipt } from '../casework/together.ts'
import { cuesOfDraft } from './cuesOfDraft.ts'
import { receiptOf } from './saveContact.ts'
import { draftsOfMessage, stateOf, togetherView } from './together.ts'
import { caseFor } from './women.ts'

/** How the contacts of a message stand, and what showing them stores. */
export interface ShownTogether {
  readonly now: TogetherNow
  readonly also: readonly AnyRecord[]
}

/**
 * Says how the contacts of a message stand, by the states of its drafts alone: what is saved and what is left where one of
 * them is saved, else those that are open, else that all are discarded.
 */
export async function standOf(
  ports: Ports,
  colleague: Colleague,
  message: string,
  drafts: readonly ContactDraft[],
): Promise<ShownTogether> {
  const [first] = drafts
  if (first === undefined) return { now: { kind: 'no-such-draft' }, also: [] }
  const { view, also } = await togetherView(ports, colleague, message, drafts)
  const left = view.drafts.length === 0 ? undefined : view
  if (drafts.some(({ state }) => state === 'saved')) {
    const receipt = await receiptOfAll(ports, colleague, message, drafts)
    return { now: { kind: 'saved', receipt: { ...receipt, left, unkept: view.unkept } }, also }
  }
  if (left !== undefined) return { now: { kind: 'together', view: left }, also }
  for (const draft of drafts) {
    const { view: cues } = await cuesOfDraft(ports, draft)
    if (cues !== undefined) return { now: { kind: 'discarded', draft: draft.id, cues }, also }
  }
  return { now: { kind: 'discarded', draft: first.id, cues: undefined }, also }
}

/** Shows how the contacts of a message stand now. Asking saves and discards none of them. */
export async function togetherNow(ports: Ports, colleague: Colleague, message: string): Promise<TogetherNow> {
  const drafts = await draftsOfMessage(ports, colleague, message)
  const { now, also } = await standOf(ports, colleague, message, drafts)
  await ports.records.commit(also)
  return now
}

async function receiptOfAll(
  ports: Ports,
  colleague: Colleague,
  message: string,
  drafts: readonly ContactDraft[],
): Promise<Omit<TogetherReceipt, 'left' | 'unkept'>> {
  const saved = await Promise.all(
    drafts
      .filter(({ state }) => state === 'saved')
      .map(async (draft) => {
        const receipt = receiptOf(draft, (await cuesOfDraft(ports, draft)).view)
        const woman = await caseFor(ports, colleague, receipt.reference)
        return { name: woman === undefined ? receipt.reference : fullName(woman), receipt }
      }),
  )
  const first = saved.map(({ receipt }) => receipt.savedAt).sort()[0]
  const until = first === undefined ? undefined : minutesAfter(first, undoMinutes)
  const now = ports.now()
  const undoUntil = until !== undefined && until >= now ? until : undefined
  return { message, saved, undoUntil, now, as: stateOf(drafts) }
}
