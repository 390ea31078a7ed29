import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { takeBackContact, type TakeBackOutcome } from './takeBackContact.ts'
import { standTogether } from './together.ts'
import { undoTogether, type UndoTogetherOutcome } from './undoTogether.ts'

/** How taking back what was saved last ended; contacts that were saved with one press are taken back together. */
export type TakeBackLastOutcome =
  TakeBackOutcome | { readonly kind: 'together'; readonly undone: UndoTogetherOutcome }

/** Takes back the contact this colleague saved last, with the others that stand on one card with it. */
export async function takeBackLast(ports: Ports, colleague: Colleague): Promise<TakeBackLastOutcome> {
  const latest = await ports.records.list('drafts-of', colleague.id, { lastFirst: true, limit: 20 })
  const entry = latest.find(({ state }) => state === 'saved')
  const draft = entry === undefined ? undefined : await ports.records.find('contact-draft', entry.id)
  if (draft?.savedAs === undefined) return { kind: 'nothing-to-take-back' }
  const message = await standTogether(ports, draft)
  if (message !== undefined)
    return { kind: 'together', undone: await undoTogether(ports, colleague, message) }
  return takeBackContact(ports, colleague, { draft: draft.id, contact: draft.savedAs.contact })
}
