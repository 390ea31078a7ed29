import { contactsInWeek, mondayOf, weeksShown } from '../contactWeeks.ts'
import type { WomanEntry } from '../womanEntry.ts'
import { daysAfter, type Day, type Instant } from '../time.ts'

/** How often some women were seen or spoken to in each of the last weeks, the present one last. */
export interface WeekCounts {
  readonly counts: readonly number[]
  readonly thisWeek: number
  /** The mean of the whole weeks before this one, to the nearest whole number. */
  readonly average: number
}

/** The contacts with women by week: each week by its Monday, in all, and by team where there are several. */
export interface WeeksPicture extends WeekCounts {
  readonly weeks: readonly Day[]
  readonly teams: readonly (WeekCounts & { readonly name: string })[]
}

/** A picture as its card shows it: whose women, and the name of their keyworker where she is not the reader. */
export interface WeeksView extends WeeksPicture {
  readonly of: string
  readonly name: string | undefined
  readonly now: Instant
}

/** Counts the contacts with these women by week, and by the team each belongs to, in the order of their names. */
export function contactsByWeek(
  women: readonly WomanEntry[],
  today: Day,
  teamOf: (woman: WomanEntry) => string = () => '',
): WeeksPicture {
  const last = mondayOf(today)
  const weeks = Array.from({ length: weeksShown }, (_, place) =>
    daysAfter(last, -7 * (weeksShown - 1 - place)),
  )
  const names = [...new Set(women.map(teamOf))].sort()
  const teams = names.map((name) => {
    const theirs = women.filter((woman) => teamOf(woman) === name)
    return { name, ...countsOf(theirs, weeks) }
  })
  return { weeks, ...countsOf(women, weeks), teams: teams.length > 1 ? teams : [] }
}

function countsOf(women: readonly WomanEntry[], weeks: readonly Day[]): WeekCounts {
  const counts = weeks.map((monday) =>
    women.reduce((sum, woman) => sum + contactsInWeek(woman.weeks, monday), 0),
  )
  const before = counts.slice(0, -1).reduce((sum, count) => sum + count, 0)
  return { counts, thisWeek: counts.at(-1) ?? 0, average: Math.round(before / (counts.length - 1)) }
}
