import type { Measure } from '../casework/measures/measure.ts'
import { adaptiveCard, exactly, line, sentence, type AdaptiveCard } from './adaptiveCard.ts'

/** Lists the measures there are, each with its licence and whom it is from. */
export function measuresCard(measures: readonly Measure[]): AdaptiveCard {
  return adaptiveCard('The measures there are', [
    ...measures.flatMap((measure) => [
      line(measure.title, wordsOf(measure)),
      exactly(`Licence: ${measure.licence}. ${measure.attribution}`),
    ]),
    sentence(
      'Say "outcomes" and her name to ask the five outcomes of this service. The others are not asked here yet.',
    ),
  ])
}

function wordsOf({ name, items, recall }: Measure): string {
  const questions = items.length === 1 ? 'one question' : `${items.length} questions`
  return [name, questions, ...(recall === undefined ? [] : [recall])].join(', ')
}
