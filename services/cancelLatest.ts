import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { minutesAfter } from '../casework/time.ts'
import { discardDraft, type DiscardOutcome } from './discardDraft.ts'
import { openAlertDraft, replyMinutes } from './latestOpen.ts'

/** What cancelling came to. */
export type CancelOutcome = DiscardOutcome | { readonly kind: 'alert-open' | 'nothing' | 'question-put-away' }

/** Puts away the newest thing this colleague left open: a question about which contact is meant, or a contact. */
export async function cancelLatest(ports: Ports, colleague: Colleague): Promise<CancelOutcome> {
  const entries = await ports.records.list('drafts-of', colleague.id, { lastFirst: true, limit: 10 })
  const newest = entries.find(({ state }) => state === 'open' || state === 'asking')
  const alert = await openAlertDraft(ports, colleague)
  if (alert !== undefined && alert.createdAt > (newest?.updatedAt ?? '')) return { kind: 'alert-open' }
  if (newest === undefined || ports.now() > minutesAfter(newest.updatedAt, replyMinutes))
    return { kind: 'nothing' }
  const outcome = await discardDraft(ports, colleague, newest.id)
  const isQuestion = newest.state === 'asking' && outcome.kind === 'discarded'
  return isQuestion && outcome.cues === undefined ? { kind: 'question-put-away' } : outcome
}
