import type { Alert } from '../records/alert.ts'
import type { Route } from '../records/route.ts'
import type { ReminderView } from '../actionsView.ts'
import type { MoveNoticeView } from '../putRight/putRightViews.ts'
import type { AlertView } from '../alerts/alertView.ts'
import type { NudgeView } from '../alerts/nudgeView.ts'

/** Something to tell a colleague in her personal chat. It is turned into a card when it is sent. */
export type TeamsMessage =
  | {
      readonly as: 'lead' | 'raiser' | 'told' | 'unanswered' | 'step-asked'
      readonly alert: Alert
      readonly view: AlertView
    }
  | { readonly as: 'nudge'; readonly view: NudgeView }
  | { readonly as: 'superseded' }
  | { readonly as: 'reminder'; readonly view: ReminderView }
  | { readonly as: 'moved'; readonly view: MoveNoticeView }

/** How sending ended. Only an id that the platform gave back is delivery. */
export type SendOutcome =
  | { readonly kind: 'delivered'; readonly messageId: string }
  | { readonly kind: 'failed-for-now'; readonly reason: string; readonly waitSeconds?: number }
  | { readonly kind: 'message-gone'; readonly reason: string }

/** Reaches people: the one port through which anything is sent outside the answer to a turn. Never throws for a failed send. */
export interface Messenger {
  /** Sends a new message to the route's personal chat. */
  send(route: Route, message: TeamsMessage): Promise<SendOutcome>
  /** Brings a message sent before up to date. */
  update(route: Route, messageId: string, message: TeamsMessage): Promise<SendOutcome>
}
