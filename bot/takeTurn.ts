import type { TurnContext } from 'botbuilder'
import { sayingCard } from '../cards/sayingCard.ts'
import { sendCard } from '../dialogs/turn.ts'
import { readIncoming, requestIdOf, type Incoming } from './incoming.ts'
import { cardAnswer, respond, unknownInvoke } from './invokeResponse.ts'
import type { ServerParts } from './server.ts'
import { traceOf, turnFailure } from './turnErrors.ts'
import { newJournal, type TurnJournal } from './turnJournal.ts'

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
  return parts.queue.withConversation(incoming.conversation.id, async () => {
    const began = performance.now()
    const journal = newJournal()
    try {
      await parts.assistant(context, incoming, journal)
    } catch (error) {
      await tellFailure(parts, { context, incoming, journal }, error)
    }
    const milliseconds = Math.round(performance.now() - began)
    parts.log.info({ turn: requestIdOf(incoming), type: incoming.type, milliseconds }, 'turn')
  })
}

interface FailedTurn {
  readonly context: TurnContext
  readonly incoming: Incoming
  readonly journal: TurnJournal
}

async function tellFailure(
  { log, random }: ServerParts,
  { context, incoming, journal }: FailedTurn,
  error: unknown,
): Promise<void> {
  const { sentences } = turnFailure(error, journal.saved, { log, random })
  const card = sayingCard('Something went wrong on my side.', sentences)
  try {
    if (incoming.type === 'invoke') await respond(context, cardAnswer(card))
    else if (incoming.type === 'message') await sendCard(context, card)
  } catch (unsent) {
    log.error(traceOf(unsent), 'failure could not be told')
  }
}
