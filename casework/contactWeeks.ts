import { isSeeing } from './contactClocks.ts'
import type { Case } from './records/case.ts'
import { daysAfter, daysBetween, weekdayOfDay, type Day } from './time.ts'

/** How many weeks a picture of contacts has, the present one among them. */
export const weeksShown = 12

/** In how many contacts a woman was seen or spoken to, by week: in the week that begins on `last`, the week before it, and so on. */
export interface ContactWeeks {
  /** The Monday of the week in which she was seen or spoken to last. */
  readonly last: Day
  readonly counts: readonly number[]
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return daysAfter(day, -weekdayOfDay(day))
}

/** In how many contacts this service saw a woman or spoke to her, in the weeks up to the last; undefined where it never did. */
export function contactWeeks({ contacts, organisation }: Case): ContactWeeks | undefined {
  const days = contacts
    .filter(
      (contact) =>
        contact.takenBack === undefined &&
        contact.with === 'her' &&
        contact.organisation === organisation &&
        isSeeing(contact),
    )
    .map(({ day }) => day)
  const [first, ...others] = days
  if (first === undefined) return undefined
  const last = mondayOf(others.reduce((newest, day) => (day > newest ? day : newest), first))
  const from = daysAfter(last, -7 * (weeksShown - 1))
  const before = days.filter((day) => day >= from).map((day) => weeksBetween(mondayOf(day), last))
  const longest = Math.max(...before)
  const counts = Array.from({ length: longest + 1 }, (_, back) => before.filter((one) => one === back).length)
  return { last, counts }
}

/** In how many contacts she was seen or spoken to in the week that begins on a Monday. */
export function contactsInWeek(weeks: ContactWeeks | undefined, monday: Day): number {
  return weeks?.counts[weeksBetween(monday, weeks.last)] ?? 0
}

function weeksBetween(monday: Day, later: Day): number {
  return daysBetween(monday, later) / 7
}
