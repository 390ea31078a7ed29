import type { PutOffOutcome } from '../../casework/reviews/reviewViews.ts'
import { momentInWords } from '../../casework/time.ts'
import { plainButton, type AdaptiveCard } from '../adaptiveCard.ts'
import { foundCard } from '../women/foundCard.ts'
import { sayingCard } from '../sayingCard.ts'
import { sayings } from '../sayings.ts'

/** Says that a measure is not asked today, and when its reminder comes; or why nothing was put off. */
export function notTodayCard(outcome: PutOffOutcome): AdaptiveCard {
  switch (outcome.kind) {
    case 'put-off':
      return putOffCard(outcome)
    case 'nobody':
      return foundCard({ kind: 'nobody' })
    case 'not-allowed':
      return sayings['not-allowed']
    case 'no-such-measure':
      return sayings['unknown-press']
  }
}

function putOffCard({
  reference,
  reminded,
  now,
}: Extract<PutOffOutcome, { readonly kind: 'put-off' }>): AdaptiveCard {
  return sayingCard(
    'Not today.',
    [
      reminded === undefined
        ? 'No reminder comes while nobody is to ask her.'
        : `The reminder comes again on ${momentInWords(reminded, now)}.`,
    ],
    [plainButton('Open her record', { press: 'woman.open', reference })],
  )
}
