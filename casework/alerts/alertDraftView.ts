import type { WomanName } from '../names.ts'
import type { AlertDraft } from '../records/alertDraft.ts'
import type { Instant } from '../time.ts'
import type { PersonLine } from './alertView.ts'

/** A woman to choose on the alert form. */
export type WomanChoice = WomanName & { readonly reference: string }

/** What the alert form shows: the answers so far, and the women and colleagues to choose from. */
export interface AlertDraftView {
  readonly draft: AlertDraft
  readonly choices: readonly WomanChoice[]
  /** The colleagues it may be about. */
  readonly people: readonly PersonLine[]
  /** Whether the reader is a partner, for whom nobody is looked up. */
  readonly partner: boolean
  /** The head of service, who is rung first when a woman has died. */
  readonly head: readonly PersonLine[]
  /** Whom to ring while the organisation is not ready for alerts. */
  readonly notReady?: string | undefined
  readonly now: Instant
}

/** The three questions that must be answered before an alert can be sent (catalogue, correction 4). */
export type AlertQuestion = 'danger-now' | 'who' | 'what-happened'

/** What a draft still lacks before it can be sent. When a woman has died her name is enough (correction 2). */
export function unanswered(draft: AlertDraft): readonly AlertQuestion[] {
  const open: AlertQuestion[] = []
  if (draft.dangerNow === undefined) open.push('danger-now')
  if (draft.who === undefined) open.push('who')
  if (draft.group !== 'death' && (draft.whatHappened ?? '').trim() === '') open.push('what-happened')
  return open
}
