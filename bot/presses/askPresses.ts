import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { answerCard } from '../../cards/questions/answerCard.ts'
import { foundCard } from '../../cards/women/foundCard.ts'
import type { Press } from '../../casework/presses/press.ts'
import { openWoman } from '../../services/findWoman.ts'
import { answerQuestion } from '../../services/questions/answerQuestion.ts'
import { typedInto, type Pressed } from './press.ts'

/** The presses on the answer to a question. */
export type AskPress = Extract<Press, { press: `ask.${string}` }>

/** How many lines stand on a page of an answer. */
export const perPage = 10

/** Answers a press on an answer: the question asked again, as it stands now, or a woman of its list. */
export async function answerAskPress(pressed: Pressed<AskPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  switch (press.press) {
    case 'ask.page':
      return answerCard(await answerQuestion(ports, colleague, press.question, { page: press.page, perPage }))
    case 'ask.woman':
      return foundCard(await openWoman(ports, colleague, typedInto(inputs, 'woman')))
  }
}
