import { dayOf, daysBetween } from '../../casework/time.ts'
import { pattern } from './marked.ts'
import type { DayPlan } from './readMoment.ts'
import type { Around } from './readOurs.ts'

const anyWoman = pattern('WOMAN')
const soonLasted = pattern(
  String.raw`^[^\p{L}]{0,6}(?:\d{1,3} ?(?:m|mins?|minutes|hrs?|hours?)|half an hour|an hour)(?!\p{L})`,
)

const lengthReach = 24

/** Whether how long it took stands behind a stretch: "face to face at hers thurs, 40 mins". */
export function tookTime({ marked }: Around, { end }: DayPlan['stretch']): boolean {
  return soonLasted.test(marked.slice(end, end + lengthReach))
}

/**
 * Whether a day and an hour and no more are an appointment: "She asked for one yesterday. Thursday 11". A weekday is only behind
 * a contact that has its own day or hour.
 */
export function isAgreed({ marked, toldBefore, moments }: Around, plan: DayPlan): boolean {
  const { stretch, day, time, onlyFuture } = plan
  if (onlyFuture) return true
  if (!toldBefore || time === undefined) return false
  if (anyWoman.test(marked.slice(stretch.start, stretch.end))) return false
  if (isSoon(plan, moments.now)) return true
  return [...moments.days, ...moments.times].some(({ end }) => end < Math.min(day.start, time.start))
}

const weeksAhead = 45
const weeksAgo = 20

/** "Weds 22nd same bench, 1pm": a day of the month that comes soon, and was long ago if it was. */
function isSoon({ day: { value }, future }: DayPlan, now: Around['moments']['now']): boolean {
  if (now === undefined || value.past === undefined) return false
  const today = dayOf(now)
  return daysBetween(today, future) <= weeksAhead && daysBetween(value.past, today) >= weeksAgo
}
