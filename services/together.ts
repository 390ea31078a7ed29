import type { ContactDraftView } from '../casework/contactDraftView.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { TogetherView } from '../casework/together.ts'
import { cuesLeft } from './cuesLeft.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { showDraft } from './showDraft.ts'

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

/** Whether the contacts of a message stand on one card, as those of a workshop do. */
export async function standTogether(
  ports: Ports,
  { message, workshop }: ContactDraft,
): Promise<string | undefined> {
  if (message === undefined || workshop === true) return message
  return (await ports.records.find('message', message))?.together === true ? message : undefined
}

/**
 * Grows with every change to the contacts of a message and with every save, so that a button can say which state its card
 * showed. Taking a contact back counts twice, or the state after it would be that before the save.
 */
export function stateOf(drafts: readonly ContactDraft[]): number {
  return drafts.reduce(
    (state, draft) => state + 2 * (draft.revision + 1) + (draft.state === 'open' ? 0 : 1),
    0,
  )
}

/** The card of the contacts of a message, of which `open` are those that are still open as they are shown. */
export function viewOfAll(
  ports: Ports,
  message: string,
  drafts: readonly ContactDraft[],
  open: readonly ContactDraftView[],
): TogetherView {
  return {
    ...{ message, workshop: drafts.some(({ workshop }) => workshop === true), now: ports.now() },
    ...{ drafts: open, as: stateOf(drafts), unkept: drafts.flatMap(({ unkept = [] }) => unkept) },
  }
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
  const views = shown.map(({ view }) => view)
  return { view: viewOfAll(ports, message, drafts, views), also: shown.flatMap(({ also }) => also) }
}

/** Puts away every contact of a message that is not saved. A second press changes nothing. */
export async function discardTogether(ports: Ports, colleague: Colleague, message: string): Promise<void> {
  await commitFresh(ports.records, async () => {
    const drafts = await draftsOfMessage(ports, colleague, message)
    const open = drafts.filter(({ state }) => state === 'open')
    if (open.length === 0) return nothingToSave(undefined)
    const left = await Promise.all(open.map((draft) => cuesLeft(ports, draft)))
    const discarded = open.map((draft) => ({ ...draft, state: 'discarded' as const, updatedAt: ports.now() }))
    return { records: [...discarded, ...left.flatMap((one) => one.records)], outcome: undefined }
  })
}
