import type { TurnContext } from 'botbuilder'
import { sayingCard } from '../cards/sayingCard.ts'
import { sendCard } from '../dialogs/turn.ts'
import { readIncoming, requestIdOf, type Incoming } from './incoming.ts'
import { cardAnswer, respond, unknownInvoke } from './invokeResponse.ts'
import type { ServerParts } from './server.ts'
import { traceOf, turnFailure } from './turnErrors.ts'
import { withJournal } from './turnJournal.ts'

/**
 * Takes one turn, after the turns of the same conversation before it. Whatever goes wrong, the platform gets an answer it does
 * not send again, and the person reads what was and was not saved.
 */
export async function takeTurn(parts: ServerParts, context: TurnContext): Promise<void> {
  const incoming = readIncoming(context.activity)
  if (incoming === undefined) {
    const type: string = context.activity.type
    if (type === 'invoke') await respond(context, unknownInvoke)
    return undefined
  }
  return parts.queue.withConversation(incoming.conversation.id, () =>
    withJournal(async () => {
      const began = performance.now()
      try {
        await parts.assistant(context, incoming)
      } catch (error) {
        await tellFailure(parts, context, incoming, error)
      }
      const milliseconds = Math.round(performance.now() - began)
      parts.log.info({ turn: requestIdOf(incoming), type: incoming.type, milliseconds }, 'turn')
    }),
  )
}

async function tellFailure(
  { log, random }: ServerParts,
  context: TurnContext,
  incoming: Incoming,
  error: unknown,
): Promise<void> {
  const { sentences } = turnFailure(error, log, random)
  const card = sayingCard('Something went wrong on my side.', sentences)
  try {
    if (incoming.type === 'invoke') await respond(context, cardAnswer(card))
    else if (incoming.type === 'message') await sendCard(context, card)
  } catch (unsent) {
    log.error(traceOf(unsent), 'failure could not be told')
  }
}
