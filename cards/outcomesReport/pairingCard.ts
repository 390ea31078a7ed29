import { shownNumber } from '../../casework/outcomesReport/smallNumbers.ts'
import type { PairingView } from '../../casework/reviews/reviewViews.ts'
import { adaptiveCard, exactly, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { askedInWords, indicatorWords, pairedInWords } from './reportWords.ts'

/** Shows how many of the service's women with a need were asked twice, outcome by outcome, without any worker's name. */
export function pairingCard({ period, outcomes, notOpen }: PairingView): AdaptiveCard {
  return adaptiveCard(
    'Asked twice this quarter, of those with the need',
    [
      exactly(askedInWords(period)),
      ...outcomes.map((counts) => line(indicatorWords[counts.outcome], pairedInWords(counts))),
      sentence('Counted over the whole service. A change can be shown only where she was asked twice.'),
      ...(notOpen === 0
        ? []
        : [line('Left out, because their records are not open to you', `${shownNumber(notOpen)}`)]),
    ],
    [
      plainButton('Whom to ask', { press: 'reviews.open' }),
      plainButton('The whole report', { press: 'report.table', ...period }),
    ],
  )
}
