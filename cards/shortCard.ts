import type { AlertMessage, TeamsMessage } from '../casework/ports/messenger.ts'
import { unsentCard } from './alerts/unsentCard.ts'
import { draftsLeftCard } from './contacts/draftsLeftCard.ts'
import { leftCard } from './absence/leavingCard.ts'
import { dutyNoticeCard } from './rota/dutyCard.ts'
import { debriefCard } from './alerts/debriefCard.ts'
import { nudgeCard, supersededCard } from './alerts/nudgeCard.ts'
import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from './adaptiveCard.ts'
import { drillLine, notTheEmergencyRoute, personInWords } from './alerts/alertWords.ts'

const title = 'You have a new item to read'

/** What stands in the place of a card that the chat refuses as too large: enough to act on, without anything that was written. */
export function shortCard(message: TeamsMessage): AdaptiveCard {
  if ('alert' in message) return shortAlertCard(message)
  if (isStaffMessage(message)) return shortStaffCard(message)
  if (isDailyMessage(message)) return shortDailyCard(message)
  switch (message.as) {
    case 'nudge':
      return nudgeCard(message.view)
    case 'superseded':
      return supersededCard()
    case 'unsent':
      return unsentCard(message.view)
    case 'debrief':
      return debriefCard(message.askedBy)
    case 'readiness':
      return adaptiveCard(title, [sentence('Type "ready" to see what would fail tonight.')])
    case 'reminder':
      return adaptiveCard(title, [
        sentence('You asked to be reminded of something. It is too long to be shown here.'),
        sentence('Type "actions" to see what you mean to do.'),
      ])
    case 'review-due':
      return adaptiveCard(title, [
        sentence('Somebody is to be asked questions again. Her card is too long to be shown here.'),
        sentence('Type "reviews" to see who it is.'),
      ])
    case 'moved':
      return adaptiveCard(title, [
        sentence(
          'Something was filed for the wrong woman and is moved. The list is too long to be shown here.',
        ),
        line('Ask', `${message.view.movedBy} who moved it, and quote ${message.view.move.id}`),
      ])
  }
}

/** A message about who looks after whose women. */
export type StaffTold = Extract<TeamsMessage, { readonly as: 'duty' | 'left' | 'cover' }>

/** Whether a message is about who looks after whose women. */
export function isStaffMessage(message: TeamsMessage): message is StaffTold {
  return message.as === 'duty' || message.as === 'left' || message.as === 'cover'
}

/** A message that comes every working day. */
export type DailyTold = Extract<TeamsMessage, { readonly as: 'morning' | 'drafts' }>

/** Whether a message is one that comes every working day. */
export function isDailyMessage(message: TeamsMessage): message is DailyTold {
  return message.as === 'morning' || message.as === 'drafts'
}

function shortDailyCard(message: DailyTold): AdaptiveCard {
  return message.as === 'drafts'
    ? draftsLeftCard(message.count)
    : adaptiveCard(title, [sentence('Type "today" to see your day.')])
}

function shortStaffCard(message: StaffTold): AdaptiveCard {
  switch (message.as) {
    case 'duty':
      return dutyNoticeCard(message.view)
    case 'left':
      return leftCard({ ...message.view, passed: [], passedMore: 0, staying: [], notes: [] })
    case 'cover':
      return adaptiveCard(title, [sentence('Type "away" to see who is away and who covers.')])
  }
}

function shortAlertCard({ as, alert, view }: AlertMessage): AdaptiveCard {
  const open = as === 'lead' && view.acknowledgement === undefined && alert.closed === undefined
  return adaptiveCard(
    title,
    [
      ...drillLine(alert),
      line('Alert', alert.id),
      sentence(notTheEmergencyRoute),
      line('Raised by', `${personInWords(view.raiser)}, ${alert.raisedByOrganisation}`),
      sentence('What was written is too long to be shown here. Ring who raised it.'),
      view.acknowledgement === undefined
        ? sentence('Nobody has acknowledged it yet.')
        : line('Acknowledged', `by ${personInWords(view.acknowledgement.by)}`),
    ],
    open ? [plainButton('Acknowledge', { press: 'alert.acknowledge', alert: alert.id })] : [],
  )
}
