import { daysAfter, dayOf, type Day } from '../../casework/time.ts'
import type { Found } from '../text/finding.ts'
import type { DayValue } from '../when/dayValue.ts'
import type { Moments } from './marked.ts'

/** How many days ago a day without a year is the one that a note means, rather than the same day of next year. */
const lately = 60
const soon = 180
/** So few days ago "Fri 11th" or "the 11th" is what was, rather than one that is weeks away. */
const justNow = 14
const farOff = 45

/** The days of a text without those that have just been: "10 March", written on the 12th, is not next year's. */
export function daysAhead({ days, now }: Moments): readonly Found<DayValue>[] {
  if (now === undefined) return days
  const today = dayOf(now)
  const hasBeen = (past: Day, future: Day, ago: number, away: number): boolean =>
    past >= daysAfter(today, -ago) && past < today && future >= daysAfter(today, away)
  return days.filter(
    ({ value: { past, future } }) =>
      past === undefined ||
      future === undefined ||
      !(hasBeen(past, future, lately, soon) || hasBeen(past, future, justNow, farOff)),
  )
}
