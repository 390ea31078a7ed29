import { levelOf } from '../caseload/caseloadRules.ts'
import { daysBetween } from '../time.ts'
import type { SupervisionLine } from './dayLine.ts'
import { daysOf, type DayWorld } from './dayWorld.ts'

const never = 100_000

/**
 * The keyworkers whose supervision is due, those without any on record first, then the longest ago. Who has had none is counted from
 * the day she joined.
 */
export function supervisionsDue(world: DayWorld): readonly SupervisionLine[] {
  const { today } = daysOf(world)
  const lines = world.colleagues
    .filter(({ roles }) => roles.includes('keyworker'))
    .flatMap(({ id, name, supervised: last, joined }): readonly SupervisionLine[] => {
      const since = last ?? joined
      const days = since === undefined ? undefined : daysBetween(since, today)
      const level = days === undefined ? 'nearly' : levelOf(days, world.rules.supervision)
      return level === 'fine' ? [] : [{ kind: 'supervision', id, name, last, days, level }]
    })
  const place = ({ last, days = never }: SupervisionLine): number =>
    last === undefined ? never + days : days
  return lines.toSorted((one, other) => place(other) - place(one))
}
