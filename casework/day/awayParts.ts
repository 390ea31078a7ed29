import type { ColleagueEntry } from '../indexes.ts'
import { daysBetween } from '../time.ts'
import type { AwayLine, WomanLine } from './dayLine.ts'
import { daysOf, keyworkerIn, nameIn, type DayWorld } from './dayWorld.ts'

/** Who is away today, until when, and who covers. */
export function away(world: DayWorld): readonly AwayLine[] {
  const { today } = daysOf(world)
  return world.colleagues.flatMap((colleague) => {
    const leave = leaveOf(colleague, today)
    if (leave === undefined) return []
    const women = world.women.filter(({ woman }) => woman.keyworker === colleague.id).length
    const coveredBy = leave.coveredBy === undefined ? undefined : nameIn(world, leave.coveredBy)
    return [{ kind: 'away', name: colleague.name, until: leave.to, coveredBy, women }]
  })
}

/** The women nobody looks after today: their keyworker is away and nobody covers, or has left. */
export function uncovered(world: DayWorld): readonly WomanLine[] {
  const { today } = daysOf(world)
  const byId = new Map(world.colleagues.map((colleague) => [colleague.id, colleague]))
  return world.women
    .filter(({ woman }) => isUncovered(byId.get(woman.keyworker), today, byId))
    .map(({ woman, level }) => ({
      ...{ kind: 'woman', woman, keyworker: keyworkerIn(world, woman), level },
      days: daysBetween(woman.lastSeen ?? woman.since, today),
    }))
}

function isUncovered(
  keyworker: ColleagueEntry | undefined,
  today: string,
  known: ReadonlyMap<string, ColleagueEntry>,
): boolean {
  if (keyworker === undefined) return true
  const leave = leaveOf(keyworker, today)
  if (leave === undefined) return false
  const cover = known.get(leave.coveredBy ?? '')
  return cover === undefined || leaveOf(cover, today) !== undefined
}

function leaveOf(
  { away: times = [] }: ColleagueEntry,
  today: string,
): NonNullable<ColleagueEntry['away']>[number] | undefined {
  return times.find(({ from, to }) => from <= today && today <= to)
}
