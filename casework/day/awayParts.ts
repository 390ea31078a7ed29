import { awayOn, coverOn } from '../cover/absence.ts'
import { whyNotPassed } from '../cover/passing.ts'
import type { ColleagueEntry } from '../indexes.ts'
import type { WomanEntry } from '../womanEntry.ts'
import { daysBetween } from '../time.ts'
import type { AwayLine, WomanLine } from './dayLine.ts'
import { daysOf, keyworkerIn, type DayWorld } from './dayWorld.ts'

/** Who is away today, until when, and who covers; nobody does who has left or is away herself. */
export function away(world: DayWorld): readonly AwayLine[] {
  const { today } = daysOf(world)
  return world.colleagues.flatMap((colleague) => {
    const leave = awayOn(colleague, today)
    if (leave === undefined) return []
    const women = world.women.filter(({ woman }) => woman.keyworker === colleague.id).length
    const coveredBy = coverOn(colleague, world.colleagues, today)?.name
    return [{ kind: 'away', name: colleague.name, until: leave.to, coveredBy, women }]
  })
}

/** The women nobody looks after today: their keyworker has left, or is away and nobody covers or they do not pass to who does. */
export function uncovered(world: DayWorld): readonly WomanLine[] {
  const { today } = daysOf(world)
  const byId = new Map(world.colleagues.map((colleague) => [colleague.id, colleague]))
  return world.women
    .filter(({ woman }) => isUncovered(woman, byId.get(woman.keyworker), world))
    .map(({ woman, level }) => ({
      ...{ kind: 'woman', woman, keyworker: keyworkerIn(world, woman), level },
      days: daysBetween(woman.lastSeen ?? woman.since, today),
    }))
}

function isUncovered(woman: WomanEntry, keyworker: ColleagueEntry | undefined, world: DayWorld): boolean {
  if (keyworker === undefined) return true
  const { today } = daysOf(world)
  if (awayOn(keyworker, today) === undefined) return false
  const cover = coverOn(keyworker, world.colleagues, today)
  return cover === undefined || whyNotPassed(woman, cover) !== undefined
}
