import { setTimeout as pause } from 'node:timers/promises'
import type { Activity, CloudAdapter, ConversationReference, TurnContext } from 'botbuilder'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { leadAlertCard } from '../cards/leadAlertCard.ts'
import { moveNoticeCard } from '../cards/moveNoticeCard.ts'
import { raisedAlertCard } from '../cards/raisedAlertCard.ts'
import { nudgeCard, supersededCard } from '../cards/nudgeCard.ts'
import { stepAskedCard } from '../cards/stepAskedCard.ts'
import { toldCard } from '../cards/toldCard.ts'
import { unansweredCard } from '../cards/unansweredCard.ts'
import { reminderCard } from '../cards/reminderCard.ts'
import type { Messenger, SendOutcome, TeamsMessage } from '../casework/ports/messenger.ts'
import type { Route } from '../casework/records/route.ts'
import { cardActivity } from '../dialogs/turn.ts'
import { traceOf } from './turnErrors.ts'

/** How long one send may take, in milliseconds, before it counts as unanswered. */
const patience = 20_000

/** The messenger over the SDK's adapter. What failed is caught inside the SDK's callback, because outside it a failed send can look like success. */
export function teamsMessenger(adapter: CloudAdapter, appId: string, log: Logger): Messenger {
  const inChat = async (
    route: Route,
    act: (context: TurnContext) => Promise<string | undefined>,
  ): Promise<SendOutcome> => {
    let outcome: SendOutcome = { kind: 'failed-for-now', reason: 'the chat does not answer' }
    const whole = adapter.continueConversationAsync(appId, referenceTo(route), async (context) => {
      outcome = await attempt(() => act(context), log)
    })
    await Promise.race([whole, pause(patience)])
    return outcome
  }
  return {
    send: (route, message) =>
      inChat(route, async (context) => (await context.sendActivity(activityOf(message)))?.id),
    update: (route, messageId, message) =>
      inChat(route, async (context) => {
        await context.updateActivity({ ...activityOf(message), id: messageId })
        return messageId
      }),
  }
}

async function attempt(act: () => Promise<string | undefined>, log: Logger): Promise<SendOutcome> {
  try {
    const messageId = await act()
    return messageId === undefined || messageId === ''
      ? { kind: 'failed-for-now', reason: 'the chat gave no receipt' }
      : { kind: 'delivered', messageId }
  } catch (error) {
    log.warn(traceOf(error), 'send failed')
    return failureOf(error)
  }
}

const PlatformError = z.object({ statusCode: z.number(), code: z.string().optional() })

/** What a refusal of the platform means. 403 and 404 are sometimes not true, so they too are tried again (Teams, "Status codes"). */
function failureOf(error: unknown): SendOutcome {
  const { success, data } = PlatformError.safeParse(error)
  if (!success) return { kind: 'failed-for-now', reason: 'the chat cannot be reached' }
  switch (data.statusCode) {
    case 404:
      return data.code === 'ActivityNotFoundInConversation'
        ? { kind: 'message-gone', reason: 'the card was deleted' }
        : { kind: 'failed-for-now', reason: 'the chat was not found' }
    case 403:
      return { kind: 'failed-for-now', reason: 'the chat takes no messages from the assistant' }
    case 429:
      return { kind: 'failed-for-now', reason: 'the chat is busy', waitSeconds: 10 }
    default:
      return { kind: 'failed-for-now', reason: 'the chat cannot be reached' }
  }
}

function activityOf(message: TeamsMessage): Partial<Activity> {
  return cardActivity(cardOf(message))
}

function cardOf(message: TeamsMessage): AdaptiveCard {
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
    case 'nudge':
      return nudgeCard(message.view)
    case 'superseded':
      return supersededCard()
    case 'reminder':
      return reminderCard(message.view)
    case 'moved':
      return moveNoticeCard(message.view)
  }
}

function referenceTo(route: Route): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl: route.serviceUrl,
    bot: { id: route.botId, name: '' },
    user: { id: route.userId, name: '' },
    conversation: {
      id: route.conversation,
      conversationType: 'personal',
      tenantId: route.tenantId,
      isGroup: false,
      name: '',
    },
  }
}
