import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { minutesAfter } from '../casework/time.ts'
import type { TogetherNow } from '../casework/together.ts'
import { discardDraft, type DiscardOutcome } from './discardDraft.ts'
import { discardTogether, standTogether } from './together.ts'
import { togetherNow } from './togetherNow.ts'
import { openAlertDraft, replyMinutes } from './latestOpen.ts'

/** What cancelling came to. */
export type CancelOutcome =
  | DiscardOutcome
  | { readonly kind: 'together'; readonly now: TogetherNow }
  | { readonly kind: 'alert-open' | 'nothing' | 'question-put-away' }

/** Puts away the newest thing this colleague left open: a question about which contact is meant, or a contact. */
export async function cancelLatest(ports: Ports, colleague: Colleague): Promise<CancelOutcome> {
  const entries = await ports.records.list('drafts-of', colleague.id, { lastFirst: true, limit: 10 })
  const newest = entries.find(({ state }) => state === 'open' || state === 'asking')
  const alert = await openAlertDraft(ports, colleague)
  if (alert !== undefined && alert.createdAt > (newest?.updatedAt ?? '')) return { kind: 'alert-open' }
  if (newest === undefined || ports.now() > minutesAfter(newest.updatedAt, replyMinutes))
    return { kind: 'nothing' }
  const together = newest.state === 'open' ? await allDiscarded(ports, colleague, newest.id) : undefined
  if (together !== undefined) return { kind: 'together', now: together }
  const outcome = await discardDraft(ports, colleague, newest.id)
  const isQuestion = newest.state === 'asking' && outcome.kind === 'discarded'
  return isQuestion && outcome.cues === undefined ? { kind: 'question-put-away' } : outcome
}

/** Puts away what stands on one card with a draft; undefined where it stands alone. */
async function allDiscarded(
  ports: Ports,
  colleague: Colleague,
  id: string,
): Promise<TogetherNow | undefined> {
  const draft = await ports.records.find('contact-draft', id)
  const message = draft === undefined ? undefined : await standTogether(ports, draft)
  if (message === undefined) return undefined
  await discardTogether(ports, colleague, message)
  return togetherNow(ports, colleague, message)
}
