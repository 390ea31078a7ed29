import type { Measure } from '../../casework/measures/measure.ts'
import { adaptiveCard, line, sentence, type AdaptiveCard } from '../adaptiveCard.ts'

/** Says that a measure does not exist, and which do. */
export function noSuchMeasureCard(measures: readonly Measure[]): AdaptiveCard {
  return adaptiveCard('I know no such measure', [
    sentence('Nothing was saved. These are the measures there are:'),
    ...measures.map(({ id, title, name }) => line(`${title} (${id})`, name)),
  ])
}
