import type { AlertDraft } from '../records/alertDraft.ts'
import type { Unsent } from '../records/delivery.ts'
import type { Instant } from '../time.ts'
import type { PersonLine } from './alertView.ts'

/** What a message about an alert that is not sent shows: to a lead never more than who began it. */
export interface UnsentView {
  readonly draft: string
  readonly step: Unsent['step']
  readonly writer: PersonLine
  readonly begunAt: Instant
  readonly state: AlertDraft['state']
  /** Whether it was put away because the answer it came of was a wrong tap. */
  readonly wrongTap: boolean
  /** Whether danger now is answered yes; shown to the writer only. */
  readonly dangerNow: boolean
  /** When this lead said that she has spoken to the writer. */
  readonly spokenAt: Instant | undefined
  readonly now: Instant
}

/** One of the alerts that somebody has begun and not sent, as she is offered to go on with it. */
export interface UnsentLine {
  readonly draft: string
  readonly begunAt: Instant
  /** The beginning of what she wrote. */
  readonly words: string
}

/** What the card shows on which an alert is put away: whom she may have told, and which alerts it may be the same as. */
export interface PutAwayView {
  readonly draft: AlertDraft
  readonly colleagues: readonly Pick<PersonLine, 'id' | 'name'>[]
  readonly alerts: readonly string[]
}
