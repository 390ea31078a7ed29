import { pattern } from './marked.ts'
import type { DayPlan } from './readMoment.ts'
import type { Around } from './readOurs.ts'

const anyWoman = pattern('WOMAN')
const soonLasted = pattern(
  String.raw`^[^\p{L}]{0,6}(?:\d{1,3} ?(?:m|mins?|minutes|hrs?|hours?)|half an hour|an hour)(?!\p{L})`,
)

/**
 * Whether a day and an hour and no more are an appointment: "She asked for one yesterday. Thursday 11". A weekday is only behind
 * a contact that has its own day or hour.
 */
export function isAgreed(
  { marked, toldBefore, moments }: Around,
  { stretch, day, time, onlyFuture }: DayPlan,
): boolean {
  if (onlyFuture) return true
  if (!toldBefore || time === undefined) return false
  if (anyWoman.test(marked.slice(stretch.start, stretch.end)) || soonLasted.test(marked.slice(stretch.end)))
    return false
  return [...moments.days, ...moments.times].some(({ end }) => end < Math.min(day.start, time.start))
}
