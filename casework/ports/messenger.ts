import type { Alert } from '../records/alert.ts'
import type { AlertDelivery } from '../records/delivery.ts'
import type { Route } from '../records/route.ts'
import type { DayView } from '../day/dayView.ts'
import type { ReminderView } from '../actionsView.ts'
import type { MoveNoticeView } from '../putRight/putRightViews.ts'
import type { AlertView, PersonLine } from '../alerts/alertView.ts'
import type { UnsentView } from '../alerts/unsentView.ts'
import type { CoverNoticeView } from '../cover/coverView.ts'
import type { DutyNoticeView } from '../duty/onDuty.ts'
import type { LeftView } from '../leaving/leavingView.ts'
import type { NudgeView } from '../alerts/nudgeView.ts'
import type { ReadinessView } from '../alerts/readiness.ts'
import type { ReviewReminderView } from '../reviews/reviewViews.ts'

/** A card or a message about one alert. */
export interface AlertMessage {
  readonly as: AlertDelivery['as']
  readonly alert: Alert
  readonly view: AlertView
}

/** Something to tell a colleague in her personal chat. It is turned into a card when it is sent. */
export type TeamsMessage =
  | AlertMessage
  | { readonly as: 'nudge'; readonly view: NudgeView }
  | { readonly as: 'superseded' }
  | { readonly as: 'readiness'; readonly view: ReadinessView }
  | { readonly as: 'reminder'; readonly view: ReminderView }
  | { readonly as: 'morning'; readonly view: DayView }
  | { readonly as: 'drafts'; readonly count: number }
  | { readonly as: 'review-due'; readonly view: ReviewReminderView }
  | { readonly as: 'unsent'; readonly view: UnsentView }
  | { readonly as: 'moved'; readonly view: MoveNoticeView }
  | { readonly as: 'debrief'; readonly askedBy: PersonLine }
  | { readonly as: 'cover'; readonly view: CoverNoticeView }
  | { readonly as: 'duty'; readonly view: DutyNoticeView }
  | { readonly as: 'left'; readonly view: LeftView }

/**
 * What a failed send says of the way to a person (Teams, "Status codes").
 *
 * - `busy`: the message was not taken and will be later (412, 429).
 * - `unsure`: it may have arrived all the same (5xx, 408, a dropped connection, no answer in time, no id). It is sent again under
 *   the same number, five seconds later at the earliest.
 * - `shut`: this way takes nothing from the assistant (400, 403 whatever its code, 404 also of a chat made anew, 413 also of the
 *   short card), or there is none yet. Whoever comes next is told at once; the way is tried again, because such an answer is
 *   sometimes not true.
 * - `barred`: the platform does not know this bot (401), so nobody can be reached.
 */
export type WayState = 'busy' | 'unsure' | 'shut' | 'barred'

/** A send that failed and is tried again, after `waitSeconds` at the earliest. */
export interface FailedForNow {
  readonly kind: 'failed-for-now'
  readonly reason: string
  readonly route: WayState
  readonly waitSeconds?: number | undefined
}

/** How sending ended. Only an id that the platform gave back is delivery; `conversation` is the chat that the message stands in. */
export type SendOutcome =
  | { readonly kind: 'delivered'; readonly messageId: string; readonly conversation: string }
  | FailedForNow
  | { readonly kind: 'message-gone'; readonly reason: string }

/** Reaches people: the one port through which anything is sent outside the answer to a turn. Never throws for a failed send. */
export interface Messenger {
  /** Whether one more message may go to a route's chat now. Room that was answered is used up: the platform takes only so many. */
  takesRoom(route: Route): boolean
  /** Sends a new message to the route's personal chat, and where the platform knows that chat no longer, to the one it is made anew as. */
  send(route: Route, message: TeamsMessage): Promise<SendOutcome>
  /** Brings a message sent before up to date. */
  update(route: Route, messageId: string, message: TeamsMessage): Promise<SendOutcome>
}
