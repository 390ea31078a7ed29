import { levelOf } from '../caseload/caseloadRules.ts'
import { daysAfter, weekdaysBetween } from '../time.ts'
import type { MissedLine } from './dayLine.ts'
import { daysOf, keyworkerIn, type DayWorld } from './dayWorld.ts'

/** How many days back a missed appointment without a reason is asked about. */
const askedAboutFor = 28

/**
 * The appointments of the last four weeks that women missed and of which no reason is on record, the oldest first. Those of women
 * whom the reader only covers wait for their keyworker, who may write it.
 */
export function missedWithoutReason(world: DayWorld): readonly MissedLine[] {
  const { today } = daysOf(world)
  const first = daysAfter(today, -askedAboutFor)
  const lines = world.women
    .filter(({ covered }) => covered === undefined)
    .flatMap(({ woman }) =>
      woman.missed
        .filter(({ day }) => day >= first)
        .map((missed): MissedLine => {
          const days = weekdaysBetween(missed.day, today)
          const level = levelOf(days, world.rules.reason)
          return { kind: 'missed', woman, missed, keyworker: keyworkerIn(world, woman), days, level }
        }),
    )
  const place = ({ missed: { day, time = '' }, woman }: MissedLine): string =>
    `${day}${time}${woman.reference}`
  return lines.toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
}
