import { setTimeout as pause } from 'node:timers/promises'
import type { CloudAdapter } from 'botbuilder'
import type { Logger } from 'pino'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { leadAlertCard } from '../cards/alerts/leadAlertCard.ts'
import { addedCard } from '../cards/alerts/addedCard.ts'
import { dayCard } from '../cards/day/dayCard.ts'
import { draftsLeftCard } from '../cards/contacts/draftsLeftCard.ts'
import { coverNoticeCard } from '../cards/absence/coverNoticeCard.ts'
import { dutyNoticeCard } from '../cards/rota/dutyCard.ts'
import { leftCard } from '../cards/absence/leavingCard.ts'
import { debriefCard } from '../cards/alerts/debriefCard.ts'
import { moveNoticeCard } from '../cards/putRight/moveNoticeCard.ts'
import { raisedAlertCard } from '../cards/alerts/raisedAlertCard.ts'
import { nudgeCard, supersededCard } from '../cards/alerts/nudgeCard.ts'
import { readinessCard } from '../cards/rota/readinessCard.ts'
import { stepAskedCard } from '../cards/alerts/stepAskedCard.ts'
import { toldCard } from '../cards/alerts/toldCard.ts'
import { unsentCard } from '../cards/alerts/unsentCard.ts'
import { unansweredCard } from '../cards/alerts/unansweredCard.ts'
import { reminderCard } from '../cards/actions/reminderCard.ts'
import { reviewReminderCard } from '../cards/measures/reviewReminderCard.ts'
import {
  isDailyMessage,
  isStaffMessage,
  shortCard,
  type DailyTold,
  type StaffTold,
} from '../cards/shortCard.ts'
import type { AlertMessage, Messenger, SendOutcome, TeamsMessage } from '../casework/ports/messenger.ts'
import type { Route } from '../casework/records/route.ts'
import { Pace } from './pace.ts'
import { PersonalChats } from './personalChats.ts'
import { givenUpAfter } from './platformClient.ts'
import { failureOf, isRefusal, unanswered } from './sendFailures.ts'
import { traceOf } from './turnErrors.ts'

/** What the messenger is made of. */
export interface MessengerParts {
  /** An adapter that sends each request once and has no `onTurnError`, which would make a failed send look like success. */
  readonly adapter: CloudAdapter
  readonly appId: string
  readonly log: Logger
  /** How long reaching one person may take in all, in milliseconds, before it counts as unanswered. */
  readonly patience: number
}

/** The messenger over the SDK's adapter. */
export function teamsMessenger({ adapter, appId, log, patience }: MessengerParts): Messenger {
  const chats = new PersonalChats(adapter, appId)
  const pace = new Pace(() => performance.now())
  const attempt = async (send: () => Promise<SendOutcome>): Promise<SendOutcome> => {
    const sending = givenUpAfter(patience, send).catch((error: unknown): SendOutcome => {
      log.warn(traceOf(error), 'send failed')
      return failureOf(error)
    })
    // What is no request, such as fetching a token, is not given up by itself.
    return Promise.race([sending, pause(patience, unanswered, { ref: false })])
  }
  return {
    takesRoom: ({ conversation }) => pace.takesRoom(conversation),
    send: (route, message) => attempt(() => sent(chats, route, message)),
    update: (route, messageId, message) => attempt(() => updated(chats, route, messageId, message)),
  }
}

async function sent(chats: PersonalChats, route: Route, message: TeamsMessage): Promise<SendOutcome> {
  try {
    return await fitting(message, (card) => chats.send(route, card))
  } catch (error) {
    if (!isRefusal(error, 404)) throw error
    const anew = await chats.madeAnew(route)
    return fitting(message, (card) => chats.send(anew, card))
  }
}

async function updated(
  chats: PersonalChats,
  route: Route,
  messageId: string,
  message: TeamsMessage,
): Promise<SendOutcome> {
  try {
    return await fitting(message, (card) => chats.update(route, messageId, card))
  } catch (error) {
    if (!isRefusal(error, 404)) throw error
    if (error.code === 'ActivityNotFoundInConversation' || message.as === 'superseded') {
      return { kind: 'message-gone', reason: 'the card was deleted' }
    }
    return sent(chats, route, message)
  }
}

/** Sends the whole card, and the short one where the platform says that the whole one is too large. */
async function fitting(
  message: TeamsMessage,
  send: (card: AdaptiveCard) => Promise<SendOutcome>,
): Promise<SendOutcome> {
  try {
    return await send(cardOf(message))
  } catch (error) {
    if (!isRefusal(error, 413)) throw error
    return send(shortCard(message))
  }
}

function cardOf(message: TeamsMessage): AdaptiveCard {
  if ('alert' in message) return alertCardOf(message)
  if (isStaffMessage(message)) return staffCardOf(message)
  if (isDailyMessage(message)) return dailyCardOf(message)
  switch (message.as) {
    case 'nudge':
      return nudgeCard(message.view)
    case 'superseded':
      return supersededCard()
    case 'readiness':
      return readinessCard(message.view)
    case 'unsent':
      return unsentCard(message.view)
    case 'reminder':
      return reminderCard(message.view)
    case 'review-due':
      return reviewReminderCard(message.view)
    case 'moved':
      return moveNoticeCard(message.view)
    case 'debrief':
      return debriefCard(message.askedBy)
  }
}

function dailyCardOf(message: DailyTold): AdaptiveCard {
  return message.as === 'morning' ? dayCard(message.view) : draftsLeftCard(message.count)
}

function staffCardOf(message: StaffTold): AdaptiveCard {
  switch (message.as) {
    case 'cover':
      return coverNoticeCard(message.view)
    case 'duty':
      return dutyNoticeCard(message.view)
    case 'left':
      return leftCard(message.view)
  }
}

function alertCardOf(message: AlertMessage): AdaptiveCard {
  switch (message.as) {
    case 'lead':
      return leadAlertCard(message.alert, message.view)
    case 'raiser':
      return raisedAlertCard(message.alert, message.view)
    case 'told':
      return toldCard(message.alert, message.view)
    case 'unanswered':
      return unansweredCard(message.alert, message.view)
    case 'step-asked':
      return stepAskedCard(message.alert, message.view)
    case 'added':
      return addedCard(message.alert)
  }
}
