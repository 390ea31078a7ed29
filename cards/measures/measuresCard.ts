import type { Measure } from '../../casework/measures/measure.ts'
import { adaptiveCard, exactly, line, sentence, type AdaptiveCard } from '../adaptiveCard.ts'

/** Lists the measures there are, each with its licence and whom it is from. */
export function measuresCard(measures: readonly Measure[]): AdaptiveCard {
  return adaptiveCard('The measures there are', [
    ...measures.flatMap((measure) => [
      line(measure.title, wordsOf(measure)),
      exactly(`Licence: ${measure.licence}. ${measure.attribution}`),
    ]),
    sentence(
      'Say "outcomes" and her name for the questions most due for her, or the name of a measure and hers: "phq9" and her name.',
    ),
  ])
}

function wordsOf({ name, items, recall }: Measure): string {
  const questions = items.length === 1 ? 'one question' : `${items.length} questions`
  return [name, questions, ...(recall === undefined ? [] : [recall])].join(', ')
}
