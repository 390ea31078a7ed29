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
  const mondays = contacts
    .filter(
      (contact) =>
        contact.takenBack === undefined &&
        contact.with === 'her' &&
        contact.organisation === organisation &&
        isSeeing(contact),
    )
    .map(({ day }) => mondayOf(day))
  const last = newestOf(mondays)
  if (last === undefined) return undefined
  const before = mondays.map((monday) => weeksBetween(monday, last))
  const longest = Math.min(weeksShown - 1, Math.max(...before))
  const counts = Array.from({ length: longest + 1 }, (_, back) => before.filter((one) => one === back).length)
  return { last, counts }
}

function newestOf(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (newest, day) => (newest === undefined || day > newest ? day : newest),
    undefined,
  )
}

/** In how many contacts she was seen or spoken to in the week that begins on a Monday. */
export function contactsInWeek(weeks: ContactWeeks | undefined, monday: Day): number {
  return weeks?.counts[weeksBetween(monday, weeks.last)] ?? 0
}

function weeksBetween(monday: Day, later: Day): number {
  return daysBetween(monday, later) / 7
}
