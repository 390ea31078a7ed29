import type { AnsweredHow, AnswerPoint, Answers } from '../../casework/records/answers.ts'
import { dayInWords, dayOf, shortDay, type Instant } from '../../casework/time.ts'
import { line, type Element } from '../adaptiveCard.ts'

/** At which point of her support answers were given, in words. */
export const pointWords: Readonly<Record<AnswerPoint, string>> = {
  baseline: 'first answers',
  review: 'review',
  closing: 'end of support',
}

const howWords: Readonly<Record<AnsweredHow, string>> = {
  herself: 'she answered by herself',
  'with-worker': 'with her worker',
  'by-phone': 'by phone',
}

/** When answers were given, at which point of her support and how, and who wrote them down; a day in the past says when that was. */
export function answeredLine(
  { day, how, point, by, recordedAt }: Answers,
  names: Readonly<Record<string, string>>,
  now: Instant,
): Element {
  const today = dayOf(now)
  const writtenOn = dayOf(recordedAt)
  const answered = [
    dayInWords(day, today),
    ...(point === undefined ? [] : [pointWords[point]]),
    ...(how === undefined ? [] : [howWords[how]]),
  ].join(', ')
  const when = writtenOn === today ? ' today' : ` on ${shortDay(writtenOn, today)}`
  const written = writtenOn === day ? '' : when
  return line('Day', `${answered}; written down${written} by ${names[by] ?? 'a colleague who has left'}`)
}
