import type { Measure } from '../../casework/measures/measure.ts'
import { adaptiveCard, exactly, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'

/** Says what is wrong with typed answers and what would be right; the questions can be answered on a card as well. */
export function wrongAnswersCard(measure: Measure, reference: string, wrong: string): AdaptiveCard {
  return adaptiveCard(
    'Nothing is saved yet',
    [exactly(wrong), sentence('What you typed stands above: copy it, put it right and send it again.')],
    [plainButton('Answer on a card instead', { press: 'asking.open', reference, measure: measure.id })],
  )
}
