import { daysAfter, dayOf } from '../../casework/time.ts'
import type { Found } from '../text/finding.ts'
import type { DayValue } from '../when/readDays.ts'
import type { Moments } from './marked.ts'

/** How many days ago a day without a year is the one that a note means, rather than the same day of next year. */
const lately = 60
const soon = 180

/** The days of a text without those that have just been: "10 March", written on the 12th, is not next year's. */
export function daysAhead({ days, now }: Moments): readonly Found<DayValue>[] {
  if (now === undefined) return days
  const [since, until] = [daysAfter(dayOf(now), -lately), daysAfter(dayOf(now), soon)]
  return days.filter(
    ({ value: { past, future } }) =>
      past === undefined || future === undefined || past < since || future < until,
  )
}
