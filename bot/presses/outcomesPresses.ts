import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { outcomesCard } from '../../cards/measures/outcomesCard.ts'
import type { Press } from '../../casework/presses/press.ts'
import { askMostDue } from '../../services/measures/measuresToAsk.ts'
import type { Pressed } from './press.ts'

/** The press that opens the questions most due for a woman. */
export type OutcomesPress = Extract<Press, { press: `outcomes.${string}` }>

/** Answers it with the card that takes its place. */
export async function answerOutcomesPress(pressed: Pressed<OutcomesPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, requestId: id } = pressed
  return outcomesCard(await askMostDue(ports, colleague, { id, reference: press.reference }))
}
