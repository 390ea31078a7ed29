import { ActivityTypes, type TurnContext } from 'botbuilder'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'

/** The body of an answer to an invoke. The HTTP status is always 200; how it went stands in here (Teams, Universal Actions). */
export interface InvokeAnswer {
  readonly statusCode: number
  readonly type: string
  readonly value: unknown
}

/** A card that takes the place of the one that was pressed. */
export function cardAnswer(card: AdaptiveCard): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }
}

/** Says that an invoke is not one of ours. */
export const unknownInvoke: InvokeAnswer = {
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: { code: 'BadRequest', message: 'This is not something I can do.' },
}

/** Answers an invoke. */
export async function respond(context: TurnContext, body: InvokeAnswer): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } })
}
