import type { Ports } from '../casework/ports/ports.ts'
import type { AlertDraft } from '../casework/records/alertDraft.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import { minutesAfter } from '../casework/time.ts'

/** How long after its last change an open draft is still what a short reply is about. */
export const replyMinutes = 120

/**
 * The colleague's draft that was changed last, in the last two hours, whatever became of it; questions left open do not count.
 * Only when that one is still open can a short reply be about it: after a Save it would change another woman's contact.
 */
export async function latestDraft(ports: Ports, colleague: Colleague): Promise<ContactDraft | undefined> {
  const entries = await ports.records.list('drafts-of', colleague.id, { lastFirst: true, limit: 10 })
  const latest = entries.find(({ state }) => state !== 'asking')
  if (latest === undefined || ports.now() > minutesAfter(latest.updatedAt, replyMinutes)) return undefined
  return ports.records.find('contact-draft', latest.id)
}

/** The contact that waits to be saved and was changed last, in the last two hours, also where another was saved since. */
export async function waitingDraft(ports: Ports, colleague: Colleague): Promise<ContactDraft | undefined> {
  const entries = await ports.records.list('drafts-of', colleague.id, { lastFirst: true, limit: 10 })
  const open = entries.find(({ state }) => state === 'open')
  if (open === undefined || ports.now() > minutesAfter(open.updatedAt, replyMinutes)) return undefined
  return ports.records.find('contact-draft', open.id)
}

/** The alert form the colleague opened last, in the last two hours, if it is neither sent nor put away. */
export async function openAlertDraft(ports: Ports, colleague: Colleague): Promise<AlertDraft | undefined> {
  const [latest] = await ports.records.list('alert-drafts-of', colleague.id, { lastFirst: true, limit: 1 })
  if (latest?.state !== 'open' || ports.now() > minutesAfter(latest.createdAt, replyMinutes)) return undefined
  return ports.records.find('alert-draft', latest.id)
}
