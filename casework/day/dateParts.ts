import type { DateLine } from './dayLine.ts'
import { isHers } from './appointmentParts.ts'
import { daysOf, endOfWeekAhead, keyworkerIn, type DayWorld } from './dayWorld.ts'

const grave: ReadonlySet<string> = new Set(['release', 'court', 'eviction'])

/** Releases, court and eviction dates in seven days, soonest first. */
export function graveDates(world: DayWorld): readonly DateLine[] {
  return datesAhead(world).filter(({ date }) => grave.has(date.kind))
}

/** Everything that others have booked in seven days, soonest first. */
export function datesAhead(world: DayWorld): readonly DateLine[] {
  const { today } = daysOf(world)
  const last = endOfWeekAhead(today)
  const lines = world.women.flatMap(({ woman, covered }) =>
    woman.keyDates
      .filter(({ day }) => day >= today && day <= last && isHers(covered, day))
      .map((date) => ({
        ...{ kind: 'date' as const, woman, date },
        ...{ keyworker: keyworkerIn(world, woman), coveredFor: covered?.for },
      })),
  )
  const place = ({ date: { day, time = '' }, woman }: DateLine): string => `${day}${time}${woman.reference}`
  return lines.toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
}
