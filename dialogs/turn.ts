import { CardFactory, type Activity, type TurnContext } from 'botbuilder'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { AllowedTenants } from '../services/recogniseColleague.ts'

/** What a conversation is given with each message: who wrote, what, and what services need. */
export interface Turn {
  readonly ports: Ports
  readonly tenants: AllowedTenants
  readonly colleague: Colleague
  /** The message as it was typed. */
  readonly text: string
  /** What follows the command, or the whole message where it is none. */
  readonly words: string
  /** An id for what this message begins, the same when the message is delivered twice. */
  readonly requestId: string
}

/** What notifications show. */
export const neutralSummary = 'You have a new item to read.'

/** A card as an activity. Its summary, which shows in notifications, says nothing of what the card holds. */
export function cardActivity(card: AdaptiveCard): Partial<Activity> {
  return { type: 'message', summary: neutralSummary, attachments: [CardFactory.adaptiveCard(card)] }
}

/** Answers with a card. */
export async function sendCard(context: TurnContext, card: AdaptiveCard): Promise<void> {
  await withinPatience(context.sendActivity(cardActivity(card)))
}

/** How long one send may take, in milliseconds; Teams gives a whole turn 15 seconds. */
const patience = 10_000

/** Throws when a send takes too long, so that one silent chat cannot hold up what is written next. */
export async function withinPatience<Answer>(sending: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The chat does not answer'))
    }, patience)
  })
  return Promise.race([sending, tooLong]).finally(() => {
    clearTimeout(timer)
  })
}
