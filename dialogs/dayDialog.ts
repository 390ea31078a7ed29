import { dayCard } from '../cards/dayCard.ts'
import { sayings } from '../cards/sayings.ts'
import { showDay } from '../services/day/showDay.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows a colleague her day: a manager what needs a person, a keyworker her own; "own" and "week" ask for hers. */
export function dayDialog(): AnswerDialog {
  return new AnswerDialog('day', async ({ ports, colleague, words }) => {
    const outcome = await showDay(ports, colleague, kindIn(words))
    return outcome.kind === 'day' ? dayCard(outcome.view) : sayings['not-allowed']
  })
}

function kindIn(words: string): 'own' | 'week' | undefined {
  if (/week|days/i.test(words)) return 'week'
  return /own/i.test(words) ? 'own' : undefined
}
