import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { answerCard } from '../cards/questions/answerCard.ts'
import { findCard } from '../cards/women/findCard.ts'
import { foundCard } from '../cards/women/foundCard.ts'
import { mayAsk } from '../notes/questions/mayAsk.ts'
import { findWoman } from '../services/findWoman.ts'
import { ask } from '../services/questions/ask.ts'
import { AnswerDialog } from './answerDialog.ts'
import type { Turn } from './turn.ts'

/** Shows the woman that a name or reference fits, or asks whom to look for. "Who is ..." of nobody we know is a question that has no answer. */
export function findDialog(): AnswerDialog {
  return new AnswerDialog('find', async (turn) =>
    turn.words === '' ? findCard('Whom are you looking for?') : found(turn),
  )
}

async function found({ ports, colleague, words, text }: Turn): Promise<AdaptiveCard> {
  const outcome = await findWoman(ports, colleague, words)
  const asked = outcome.kind === 'nobody' && mayAsk(text) && words.includes(' ')
  return asked ? answerCard(await ask(ports, colleague, text)) : foundCard(outcome)
}
