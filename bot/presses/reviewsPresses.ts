import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { notTodayCard } from '../../cards/measures/notTodayCard.ts'
import { pairingCard } from '../../cards/outcomesReport/pairingCard.ts'
import { reviewsCard } from '../../cards/measures/reviewsCard.ts'
import { sayings } from '../../cards/sayings.ts'
import type { Press } from '../../casework/presses/press.ts'
import { listReviews, showReviews, type ReviewsOutcome } from '../../services/measures/listReviews.ts'
import { notToday } from '../../services/measures/notToday.ts'
import { pairingRate } from '../../services/measures/pairingRate.ts'
import { answerOutcomesPress } from './outcomesPresses.ts'
import { typedInto, type Pressed } from './press.ts'

/** The presses on the cards of reviews that are due. */
export type ReviewsPress = Extract<Press, { press: `reviews.${string}` }>

/** Answers a press on a card of reviews with the card that takes its place. */
export async function answerReviewsPress(pressed: Pressed<ReviewsPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  switch (press.press) {
    case 'reviews.open':
      return listOf(
        press.of === undefined
          ? await showReviews(ports, colleague, '')
          : await listReviews(ports, colleague, press.of, press.page ?? 1),
      )
    case 'reviews.show':
      return listOf(await listReviews(ports, colleague, typedInto(inputs, 'whose'), 1))
    case 'reviews.woman': {
      const reference = typedInto(inputs, 'woman')
      return answerOutcomesPress({ ...pressed, press: { press: 'outcomes.open', reference } })
    }
    case 'reviews.later':
      return notTodayCard(await notToday(ports, colleague, press))
    case 'reviews.pairing': {
      const outcome = await pairingRate(ports, colleague)
      return outcome.kind === 'pairing' ? pairingCard(outcome.view) : sayings['not-allowed']
    }
  }
}

function listOf(outcome: ReviewsOutcome): AdaptiveCard {
  return outcome.kind === 'reviews' ? reviewsCard(outcome.view) : sayings['not-allowed']
}
