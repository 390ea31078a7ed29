import type { AnsweredHow, AnswerPoint } from '../../casework/records/answers.ts'
import type { Element } from '../adaptiveCard.ts'
import { choiceInput, dateInput, orNothing, required, valuesFrom } from '../inputs.ts'

/** What each point of her support is called. */
export const pointWords: Readonly<Record<AnswerPoint, string>> = {
  baseline: 'At the beginning (baseline)',
  review: 'Review',
  closing: 'At the end (closing)',
}

/** Who answered, as a worker chooses it. */
export const answeredWords: Readonly<Record<AnsweredHow, string>> = {
  'with-worker': 'She, with me beside her',
  herself: 'She, by herself',
  'by-phone': 'She, by phone',
}

/** What is asked of answers besides the answers: their day, their point, and who gave them. */
export function answersAboutInputs(
  known: { readonly day: string; readonly point?: string | undefined; readonly how?: string | undefined },
  typed: Readonly<Record<string, unknown>> = {},
): readonly Element[] {
  const value = valuesFrom({ day: known.day, point: known.point, how: known.how }, typed)
  return [
    required(dateInput('day', 'Day she answered', value), 'Give the day.'),
    choiceInput('point', 'At which point of her support', pointWords, value),
    choiceInput('how', 'Who answered', orNothing(answeredWords), value),
  ]
}
