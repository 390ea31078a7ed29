import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { knowsPrivatelyCard, knowsPrivatelySavedCard } from '../cards/women/knowsPrivatelyCard.ts'
import { sayings } from '../cards/sayings.ts'
import { askKnowing, type KnowingOutcome } from '../services/cover/knowPrivately.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Takes that a colleague knows a woman outside work, or does not, and asks before it is kept. */
export function knowsPrivatelyDialog(): AnswerDialog {
  return new AnswerDialog('knows-privately', async ({ ports, colleague, words, text }) => {
    const knows = !/\b(?:do not|don['’]?t|no longer)\b/iu.test(text)
    return knowingCard(await askKnowing(ports, colleague, words, knows))
  })
}

/** The card for what asking or saving it came to. */
export function knowingCard(outcome: KnowingOutcome): AdaptiveCard {
  switch (outcome.kind) {
    case 'asked':
      return knowsPrivatelyCard(outcome.view)
    case 'saved':
      return knowsPrivatelySavedCard(outcome.view)
    case 'several':
      return sayings['several-known']
    case 'nobody':
      return sayings['nobody-known']
  }
}
