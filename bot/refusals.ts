import type { TurnContext } from 'botbuilder'
import { sayingCard } from '../cards/sayingCard.ts'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { sendCard } from '../dialogs/turn.ts'
import { senderOf, type Incoming } from './incoming.ts'
import { cardAnswer, respond } from './invokeResponse.ts'

/** Refuses a channel or group chat: nothing about a woman is taken or shown there, and what was typed is not repeated. */
export async function onlyPersonal(context: TurnContext, incoming: Incoming): Promise<void> {
  return refuse(
    context,
    incoming,
    sayingCard('Please write to me in your personal chat.', [
      'I take and show nothing about a woman here. Open me under Chat or Apps and write to me there. If you typed a name here, please delete your message.',
    ]),
  )
}

/** Refuses somebody who is not known, was removed, or comes from a tenant that is not allowed. She reads her own object id, for the administrator. */
export async function stranger(context: TurnContext, incoming: Incoming): Promise<void> {
  const { objectId } = senderOf(incoming)
  const id = /^[0-9a-f-]{36}$/.test(objectId)
    ? [`Your administrator can add you. Your object id is ${objectId}.`]
    : []
  return refuse(
    context,
    incoming,
    sayingCard('I do not know you yet.', [
      'I can only work with colleagues who have been added. Nothing you wrote was kept.',
      ...id,
      'In an emergency call 999.',
    ]),
  )
}

async function refuse(context: TurnContext, incoming: Incoming, card: AdaptiveCard): Promise<void> {
  if (incoming.type === 'invoke') return respond(context, cardAnswer(card))
  if (incoming.type === 'message') return sendCard(context, card)
  return undefined
}
