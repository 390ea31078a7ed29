import type { Day } from '../../casework/time.ts'
import type { Found, Span } from '../text/finding.ts'
import { said } from '../text/said.ts'
import type { DayPlan } from './readMoment.ts'
import { tidied } from './withoutDay.ts'

/** What the worker will do: in her words, with the day by which where one is said. */
export type ActionFound = Found<{ readonly text: string; readonly due?: Day }>

const byDay = new RegExp(String.raw`(?<!\p{L})(?:by|before|due|until)\s+(?:the\s+)?$`, 'iu')

/** The day by which something is to be done: one behind "by" or "before", else the last. */
export function dueOf(text: string, plans: readonly DayPlan[]): DayPlan | undefined {
  const limit = plans.find(({ day }) => byDay.test(text.slice(Math.max(0, day.start - 16), day.start)))
  return limit ?? plans.at(-1)
}

/** An action in the worker's own words, without the words of its day; a clock time stays in them. */
export function actionOf(
  text: string,
  { start, doing, end }: Span & { readonly doing: number },
  due: DayPlan | undefined,
): ActionFound {
  const last = end - (text.slice(start, end).length - text.slice(start, end).trimEnd().length)
  const dayOnly = due === undefined ? [] : [withoutTime(due)]
  const words = tidied(text, { start: doing, end: last }, dayOnly)
  const whole = words === '' ? text.slice(start, last) : words
  return {
    ...{ kind: 'action', rule: 'action', start, end: last, text: text.slice(start, last) },
    value: said({ text: whole, due: due?.future }),
  }
}

/** The words of a day without the clock time that was read together with it. */
function withoutTime({ day, time }: DayPlan): Span {
  if (time === undefined || time.start <= day.start || time.start >= day.end) return day
  return { start: day.start, end: time.start }
}
