import type { Colleague } from '../../casework/records/colleague.ts'
import { daysAfter, type Day } from '../../casework/time.ts'
import { workingDayFrom, workingDayUpTo } from './calendar.ts'
import type { Course } from './course.ts'
import { message, unanswered, type Encounter, type Happening } from './encounter.ts'
import type { Outline } from './outline.ts'
import type { Chance } from './seed.ts'
import { partnerOf } from './team.ts'
import { usualTime } from './visits.ts'

type Met = Pick<Encounter, 'happening' | 'day' | 'minutes'> & Partial<Encounter>

/** How support began: a first call, the assessment, the plan. */
export function beginningsOf(outline: Outline, course: Course): readonly Encounter[] {
  const { keyworker: author, status } = outline
  const { called, assessed, planned } = course
  const place = author.team === 'Beth Centre' ? ('centre' as const) : ('hub' as const)
  const met = (more: Met): Encounter => ({
    ...{ time: usualTime(outline), author, attendance: 'came', code: 'ATTC', mode: 'in-person', place },
    ...more,
  })
  const call = (happening: Happening, day: Day): Encounter => ({
    ...{ happening, day, time: '11:10', minutes: 15, mode: 'phone' },
    ...{ attendance: 'came', code: 'ATTC', author },
  })
  if (status === 'waiting') return called === undefined ? [] : [call('waiting', called)]
  if (status === 'contacting' || status === 'declined') return []
  return [
    ...(called === undefined ? [] : [call('introduction', called)]),
    ...(assessed === undefined
      ? []
      : [met({ happening: 'assessment', day: assessed, minutes: 75, isArranged: true })]),
    ...(planned === undefined
      ? []
      : [met({ happening: 'plan', day: planned, minutes: 60, isArranged: true })]),
  ]
}

/** How support ended or came to rest, where it did. */
export function endingsOf({ keyworker: author, status }: Outline, course: Course): readonly Encounter[] {
  const reason = course.statuses.at(-1)?.reason
  const on = { day: course.seenUntil, time: '15:00', author, attendance: 'came' as const, code: 'ATTC' }
  const call = { ...on, minutes: 15, mode: 'phone' as const }
  const meeting = { ...on, minutes: 45, mode: 'in-person' as const, place: 'hub' as const }
  if (status === 'declined') return reason === 'not-eligible' ? [] : [{ ...call, happening: 'notTakenUp' }]
  if (status === 'paused') return [{ ...call, happening: 'pausing' }]
  if (status === 'closing' || reason === 'plan-completed') return [{ ...meeting, happening: 'ending' }]
  // Nobody could say goodbye to a woman who was not reached any more, or who was taken into custody.
  const isWithoutGoodbye = reason === 'contact-lost' || reason === 'custody'
  return status !== 'closed' || isWithoutGoodbye ? [] : [{ ...call, happening: 'endingElsewhere' }]
}

/** The tries to reach a woman who has gone quiet, or who was referred and not yet reached. Each on another day and time. */
export function triesOf(
  outline: Outline,
  course: Course,
  yesterday: Day,
  chance: Chance,
): readonly Encounter[] {
  const { keyworker, status } = outline
  const isQuiet = outline.silentDays !== undefined || status === 'lost-contact'
  if (!isQuiet && status !== 'contacting') return []
  const from = status === 'contacting' ? (course.called ?? yesterday) : daysAfter(course.seenUntil, 6)
  const kinds = ['call', 'text', 'silence', 'text', 'silence'] as const
  const tries: Encounter[] = []
  let day = workingDayFrom(keyworker, from)
  for (const kind of kinds) {
    if (day > yesterday) break
    tries.push(
      kind === 'text'
        ? message('toHer', day, '10:40', keyworker)
        : unanswered(
            kind === 'silence' && isQuiet ? 'silence' : 'noAnswer',
            day,
            chance.pick(['10:20', '12:45', '15:10']),
            keyworker,
          ),
    )
    day = workingDayFrom(keyworker, daysAfter(day, isQuiet ? chance.between(5, 9) : 2))
  }
  return tries
}

/** What partners wrote about a woman shared with them, on their own working days. */
export function partnersOf(
  { sharedWith }: Outline,
  { planned, seenUntil }: Course,
  team: readonly Colleague[],
  chance: Chance,
): readonly Encounter[] {
  if (planned === undefined) return []
  return sharedWith.flatMap((organisation) => {
    const author = partnerOf(team, organisation)
    if (author === undefined) return []
    const happening = organisation.startsWith('Probation') ? 'withProbation' : 'withHousingAdviser'
    const every = happening === 'withProbation' ? 28 : 60
    const met: Encounter[] = []
    for (let day = daysAfter(planned, chance.between(5, 20)); day < seenUntil; day = daysAfter(day, every)) {
      const on = workingDayUpTo(author, day)
      const place = happening === 'withProbation' ? ('probation' as const) : ('hub' as const)
      const how = { mode: 'in-person' as const, place, attendance: 'came' as const, code: 'ATTC' }
      met.push({ happening, day: on, time: '09:30', minutes: chance.between(3, 8) * 5, ...how, author })
    }
    return met
  })
}

/** A call by a colleague who covers while her keyworker is away. */
export function coverOf(
  { keyworker, risk, status }: Outline,
  cover: Colleague,
  yesterday: Day,
): readonly Encounter[] {
  const away = keyworker.away?.find(({ from, to }) => from <= yesterday && yesterday <= to)
  const day = workingDayUpTo(cover, yesterday)
  if (away === undefined || day < away.from || risk === 'low' || status !== 'engaged') return []
  const call = { mode: 'phone' as const, minutes: 10, attendance: 'came' as const, code: 'ATTC' }
  return [{ happening: 'cover', day, time: '12:20', ...call, author: cover }]
}
