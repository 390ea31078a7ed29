import type { Ports } from '../casework/ports/ports.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { TogetherView } from '../casework/together.ts'
import { cuesLeft } from './cuesLeft.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { showDraft } from './showDraft.ts'

/** How an act on the contacts of one message ended when nothing came of it. */
export type TogetherClosed = { readonly kind: 'no-such-draft' | 'already-discarded' }

/** The drafts of a colleague's own message, in its order; none where there is no such message of hers. */
export async function draftsOfMessage(
  ports: Ports,
  colleague: Colleague,
  id: string,
): Promise<readonly ContactDraft[]> {
  const message = await ports.records.find('message', id)
  if (message?.author !== colleague.id) return []
  const drafts = await Promise.all(message.drafts.map((draft) => ports.records.find('contact-draft', draft)))
  return drafts.filter((draft) => draft?.owner === colleague.id).filter((draft) => draft !== undefined)
}

/** Grows with every change to the contacts of a message, so that a button can say which state its card showed. */
export function stateOf(drafts: readonly ContactDraft[]): number {
  return drafts.reduce((state, { revision }) => state + revision + 1, 0)
}

/** Draws the card of the drafts of a message that are still open, with the audit entries that showing them needs. */
export async function togetherView(
  ports: Ports,
  colleague: Colleague,
  message: string,
  drafts: readonly ContactDraft[],
): Promise<{ readonly view: TogetherView; readonly also: readonly AnyRecord[] }> {
  const open = drafts.filter(({ state }) => state === 'open')
  const shown = await Promise.all(open.map((draft) => showDraft(ports, colleague, draft)))
  return {
    view: {
      ...{ message, workshop: drafts.some(({ workshop }) => workshop === true), now: ports.now() },
      ...{ drafts: shown.map(({ view }) => view), as: stateOf(drafts) },
    },
    also: shown.flatMap(({ also }) => also),
  }
}

/** Shows the contacts of a message that are not saved yet. */
export async function showTogether(
  ports: Ports,
  colleague: Colleague,
  message: string,
): Promise<{ readonly kind: 'together'; readonly view: TogetherView } | TogetherClosed> {
  const drafts = await draftsOfMessage(ports, colleague, message)
  const { view, also } = await togetherView(ports, colleague, message, drafts)
  if (view.drafts.length === 0) return { kind: drafts.length === 0 ? 'no-such-draft' : 'already-discarded' }
  await ports.records.commit(also)
  return { kind: 'together', view }
}

/** Puts away every contact of a message that is not saved. A second press changes nothing. */
export async function discardTogether(
  ports: Ports,
  colleague: Colleague,
  message: string,
): Promise<{ readonly kind: 'discarded' | 'no-such-draft' }> {
  return commitFresh<{ readonly kind: 'discarded' | 'no-such-draft' }>(ports.records, async () => {
    const drafts = await draftsOfMessage(ports, colleague, message)
    if (drafts.length === 0) return nothingToSave({ kind: 'no-such-draft' })
    const open = drafts.filter(({ state }) => state === 'open')
    const left = await Promise.all(open.map((draft) => cuesLeft(ports, draft)))
    const discarded = open.map((draft) => ({ ...draft, state: 'discarded' as const, updatedAt: ports.now() }))
    const records = [...discarded, ...left.flatMap((one) => one.records)]
    return { records, outcome: { kind: 'discarded' } }
  })
}
