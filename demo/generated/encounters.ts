import type { Colleague } from '../../casework/records/colleague.ts'
import { daysAfter, type Day } from '../../casework/time.ts'
import { beginningsOf, coverOf, endingsOf, partnersOf, triesOf } from './around.ts'
import { workingDayUpTo } from './calendar.ts'
import type { Course } from './course.ts'
import type { Encounter } from './encounter.ts'
import type { Outline } from './outline.ts'
import { chanceFrom } from './seed.ts'
import { named } from './team.ts'
import { visitsOf } from './visits.ts'

/** Everything that happened with and about a woman up to yesterday, oldest first. */
export function encountersOf(
  outline: Outline,
  course: Course,
  team: readonly Colleague[],
  today: Day,
): readonly Encounter[] {
  const chance = chanceFrom(`${outline.seed}, her year`)
  const yesterday = daysAfter(today, -1)
  const visits =
    outline.status === 'centre-only' ? groupsOf(outline, course) : visitsOf(outline, course, chance)
  const endings = endingsOf(outline, course)
  const last = endings[0]?.day
  return [
    ...beginningsOf(outline, course),
    ...visits.filter(({ day }) => day !== last),
    ...endings,
    ...triesOf(outline, course, yesterday, chance),
    ...partnersOf(outline, course, team, chance),
    ...coverOf(outline, named(team, 'Chloe Nwosu'), yesterday),
  ].sort((one, other) => `${one.day}${one.time}`.localeCompare(`${other.day}${other.time}`))
}

/** A woman who comes to the centre and wants no keyworker: groups, about every ten days. */
function groupsOf({ keyworker, seed }: Outline, { planned, seenUntil }: Course): readonly Encounter[] {
  const chance = chanceFrom(`${seed}, her groups`)
  const groups: Encounter[] = []
  if (planned === undefined) return groups
  for (let day = daysAfter(planned, 5); day <= seenUntil; day = daysAfter(day, chance.between(7, 13))) {
    const on = workingDayUpTo(keyworker, day)
    const group = { mode: 'group', place: 'centre', attendance: 'came', code: 'ATTC' } as const
    if (on > planned)
      groups.push({ happening: 'group', day: on, time: '13:00', minutes: 90, ...group, author: keyworker })
  }
  return groups
}
