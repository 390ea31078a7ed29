import { fullName } from '../casework/names.ts'
import { undoMinutes } from '../casework/contactRules.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { minutesAfter } from '../casework/time.ts'
import { leaveOut, type TogetherLine, type TogetherReceipt, type TogetherView } from '../casework/together.ts'
import { findWomen } from '../notes/names/findWomen.ts'
import { commitFresh, nothingToSave, type Plan } from './commitFresh.ts'
import { womenInText } from './draftContact.ts'
import { cuesOfDraft } from './cuesOfDraft.ts'
import { contactSaved, isReady, receiptOf } from './saveContact.ts'
import { draftsOfMessage, stateOf, togetherView, type TogetherClosed } from './together.ts'
import { caseFor } from './women.ts'

/** How saving the contacts of a message together ended; a second press answers with what the first saved. */
export type SaveTogetherOutcome =
  | { readonly kind: 'saved'; readonly receipt: TogetherReceipt }
  | { readonly kind: 'changed-since'; readonly view: TogetherView }
  | TogetherClosed

/**
 * Saves every contact of a message that can be saved, all or none, with what the person said on the card of each line. Somebody
 * who was not found is looked for again by the name typed; she stays to be asked about, and nobody else waits for her.
 */
export async function saveTogether(
  ports: Ports,
  colleague: Colleague,
  { message, as }: { readonly message: string; readonly as: number },
  lines: (place: number) => TogetherLine,
): Promise<SaveTogetherOutcome> {
  return commitFresh<SaveTogetherOutcome>(ports.records, async () => {
    const before = await draftsOfMessage(ports, colleague, message)
    if (before.length === 0) return nothingToSave({ kind: 'no-such-draft' })
    if (stateOf(before) !== as && before.some(({ state }) => state === 'open')) {
      const { view, also } = await togetherView(ports, colleague, message, before)
      return { records: also, outcome: { kind: 'changed-since', view } }
    }
    const said = await Promise.all(
      before.map((draft, place) => withLine(ports, colleague, draft, lines(place))),
    )
    return planToSave(ports, colleague, message, said)
  })
}

async function withLine(
  ports: Ports,
  colleague: Colleague,
  draft: ContactDraft,
  { attendance, woman, name }: TogetherLine,
): Promise<ContactDraft> {
  if (draft.state !== 'open') return draft
  const { attendance: before, ...reading } = draft.reading
  const came = attendance ?? before
  const said = { ...draft, reading: { ...reading, ...(came === undefined ? {} : { attendance: came }) } }
  if (draft.woman !== undefined) return said
  if (woman === leaveOut) return { ...said, state: 'discarded', updatedAt: ports.now() }
  const chosen = woman === undefined ? undefined : await caseFor(ports, colleague, woman)
  if (chosen !== undefined) return { ...said, woman: chosen.id }
  if (name === undefined) return said
  const found = findWomen(name, await womenInText(ports, colleague, name))
  return { ...said, named: name, candidates: found.map(({ reference }) => reference) }
}

async function planToSave(
  ports: Ports,
  colleague: Colleague,
  message: string,
  drafts: readonly ContactDraft[],
): Promise<Plan<SaveTogetherOutcome>> {
  const now = ports.now()
  const cases = new Map<string, Case>()
  const also: AnyRecord[] = []
  const after: ContactDraft[] = []
  for (const draft of drafts) {
    const woman = draft.woman === undefined ? undefined : await caseIn(ports, colleague, cases, draft.woman)
    if (draft.state === 'open' && isReady(colleague, draft, woman, now)) {
      const changes = await contactSaved(ports, colleague, draft, woman)
      cases.set(woman.id, changes.after)
      also.push(...changes.also)
      after.push(changes.saved)
    } else after.push(draft)
  }
  const touched = after.filter((draft, at) => draft !== drafts[at] || draft.state !== 'saved')
  const { view, also: shown } = await togetherView(ports, colleague, message, after)
  const receipt = await receiptOfAll(ports, colleague, message, after)
  return {
    records: [...cases.values(), ...touched, ...also, ...shown],
    outcome: { kind: 'saved', receipt: { ...receipt, left: view.drafts.length === 0 ? undefined : view } },
  }
}

/** A case as it stands within this act: a woman told of twice is read once. */
async function caseIn(
  ports: Ports,
  colleague: Colleague,
  cases: ReadonlyMap<string, Case>,
  reference: string,
): Promise<Case | undefined> {
  return cases.get(reference) ?? (await caseFor(ports, colleague, reference))
}

async function receiptOfAll(
  ports: Ports,
  colleague: Colleague,
  message: string,
  drafts: readonly ContactDraft[],
): Promise<Omit<TogetherReceipt, 'left'>> {
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
  return { message, saved, undoUntil: until !== undefined && until >= now ? until : undefined, now }
}
