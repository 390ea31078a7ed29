import { wsa5 } from '../../casework/measures/wsa5.ts'
import type { ReviewReminderView } from '../../casework/reviews/reviewViews.ts'
import { dayInWords, dayOf, daysBetween } from '../../casework/time.ts'
import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

/** Reminds a keyworker that a woman is to be asked a measure again, which one press opens and another puts off for two weeks. */
export function reviewReminderCard(view: ReviewReminderView): AdaptiveCard {
  const { facts, measure, now } = view
  const { reference } = facts
  return adaptiveCard(
    'Questions to ask',
    [
      line('Who', whoInWords(facts, now)),
      sentence(askedInWords(view)),
      ...beforeContact(facts),
      sentence('When you next see her, if the day is right for it.'),
    ],
    [
      plainButton('Open the questions', { press: 'outcomes.open', reference }),
      plainButton('Not today', { press: 'reviews.later', reference, measure }),
      plainButton('Open her record', { press: 'woman.open', reference }),
    ],
  )
}

function askedInWords({ measure, name, asked, now }: ReviewReminderView): string {
  const questions = measure === wsa5.id ? 'the five outcome questions' : name
  const today = dayOf(now)
  if (asked === undefined) return `She has not been asked ${questions} yet.`
  const weeks = Math.floor(daysBetween(asked, today) / 7)
  const ago = weeks > 1 ? `, ${weeks} weeks ago` : ''
  return `She was last asked ${questions} on ${dayInWords(asked, today)}${ago}.`
}
