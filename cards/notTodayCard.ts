import { momentInWords, type Instant } from '../casework/time.ts'
import { plainButton, type AdaptiveCard } from './adaptiveCard.ts'
import { sayingCard } from './sayingCard.ts'

/** Says that a measure is not asked today, and when its reminder comes; undefined where nobody is to ask her at present. */
export function notTodayCard(reference: string, reminded: Instant | undefined, now: Instant): AdaptiveCard {
  return sayingCard(
    'Not today.',
    [
      reminded === undefined
        ? 'No reminder comes while she is not asked anything.'
        : `The reminder comes again ${momentInWords(reminded, now)}.`,
    ],
    [plainButton('Open her record', { press: 'woman.open', reference })],
  )
}
