import { daysAfter, type Day } from '../../casework/time.ts'
import { workingDayFrom } from './calendar.ts'
import type { Course } from './course.ts'
import { message, unanswered, type Encounter } from './encounter.ts'
import type { Outline } from './outline.ts'
import type { Chance } from './seed.ts'

/** At what times of day her keyworker sees women: each woman has her usual one, so that they rarely collide. */
const times = [
  '10:00',
  '14:00',
  '11:30',
  '15:00',
  '10:30',
  '13:30',
  '12:00',
  '12:30',
  '11:00',
  '14:30',
] as const

/** Her usual time of day. */
export function usualTime({ turn }: Outline): string {
  return times[turn % times.length] ?? times[0]
}

/** After how many days a woman is seen again, by what her risk asks for: weekly, every two weeks, every four weeks at most. */
const gaps = { high: [6, 7], medium: [9, 14], low: [14, 20] } as const

/**
 * The meetings of her one-to-one support from the plan on, most of them kept, and what happened between them. A meeting that did
 * not come about is followed by a message and by another soon.
 */
export function visitsOf(
  outline: Outline,
  { planned, seenUntil }: Course,
  chance: Chance,
): readonly Encounter[] {
  const { keyworker, risk } = outline
  const encounters: Encounter[] = []
  const [from, to] = gaps[risk]
  let missed = 0
  let day = planned === undefined ? seenUntil : nextDay(outline, planned, chance.between(from, to))
  while (planned !== undefined && day <= seenUntil) {
    // After two meetings in a row that did not come about, the next one does.
    const visit = visitOn(outline, day, chance, missed < 2)
    encounters.push(visit)
    const isKept = visit.happening === 'story'
    missed = isKept ? 0 : missed + 1
    const next = nextDay(outline, day, isKept ? chance.between(from, to) : chance.between(2, 5))
    const between = isKept ? quietly(outline, day, chance) : afterwards(outline, day, chance)
    const last = next < seenUntil ? next : seenUntil
    encounters.push(...between.filter((encounter) => encounter.day < last))
    day = next
  }
  return encounters.filter(({ day: on }) => on <= seenUntil && workingDayFrom(keyworker, on) === on)
}

function nextDay({ keyworker }: Outline, day: Day, days: number): Day {
  return workingDayFrom(keyworker, daysAfter(day, days))
}

function visitOn(outline: Outline, day: Day, chance: Chance, mayBeMissed: boolean): Encounter {
  const at = { day, time: usualTime(outline), author: outline.keyworker }
  const how = chance.among<'kept' | 'missed' | 'no-answer' | 'by-her' | 'by-us'>([
    ['kept', 0.79],
    ['missed', 0.09],
    ['no-answer', 0.05],
    ['by-her', 0.05],
    ['by-us', 0.02],
  ])
  const met = meeting(outline, chance)
  switch (mayBeMissed ? how : 'kept') {
    case 'kept':
      return { ...at, ...met, happening: 'story', attendance: 'came', code: 'ATTC' }
    case 'missed':
      return { ...at, ...missing(chance), mode: 'in-person', attendance: 'missed', isArranged: true }
    case 'no-answer':
      return unanswered('noAnswer', day, at.time, outline.keyworker)
    case 'by-her':
      return {
        ...at,
        happening: 'cancelledByHer',
        mode: 'in-person',
        ...cancelled('cancelled-by-her', 'RSOF'),
      }
    case 'by-us':
      return { ...at, happening: 'cancelledByUs', mode: 'in-person', ...cancelled('cancelled-by-us', 'RSSR') }
  }
}

function cancelled<A extends 'cancelled-by-her' | 'cancelled-by-us'>(
  attendance: A,
  code: string,
): { attendance: A; code: string; isArranged: true } {
  return { attendance, code, isArranged: true }
}

/** Missed is "reason not known yet" until she gives one; then it is one that anybody would accept. */
function missing(chance: Chance): Pick<Encounter, 'happening' | 'code'> {
  return chance.among<Pick<Encounter, 'happening' | 'code'>>([
    [{ happening: 'missed', code: 'PEND' }, 0.6],
    [{ happening: 'missedHealth', code: 'AAME' }, 0.2],
    [{ happening: 'missedFamily', code: 'AAFC' }, 0.2],
  ])
}

type Meeting = Pick<Encounter, 'mode' | 'place' | 'minutes' | 'isArranged'>

/** How they met: mostly face to face, at the centre where her keyworker is based there and at a hub otherwise. */
function meeting({ keyworker }: Outline, chance: Chance): Meeting {
  const base = keyworker.team === 'Beth Centre' ? 'centre' : 'hub'
  const long = chance.between(7, 14) * 5
  const short = chance.between(2, 6) * 5
  return chance.among<Meeting>([
    [{ mode: 'in-person', place: base, minutes: long, isArranged: true }, 0.5],
    [{ mode: 'phone', minutes: short, isArranged: chance.happens(0.5) }, 0.27],
    [{ mode: 'in-person', place: 'community', minutes: long, isArranged: true }, 0.1],
    [{ mode: 'in-person', place: 'home', minutes: long, isArranged: true }, 0.07],
    [{ mode: 'video', minutes: short + 10, isArranged: true }, 0.06],
  ])
}

/** Between two meetings: a word with somebody about her, a message from her, a group she went to. */
function quietly(outline: Outline, day: Day, chance: Chance): readonly Encounter[] {
  const { keyworker: author } = outline
  const on = (days: number): Day => nextDay(outline, day, days)
  const about: Encounter = {
    ...{ happening: 'about', day: on(chance.between(1, 3)), time: '10:05', minutes: 10, author },
    mode: chance.happens(0.6) ? 'phone' : 'email',
  }
  const group: Encounter = {
    ...{ happening: 'group', day: on(chance.between(3, 5)), time: '13:00', minutes: 90, author },
    ...{ mode: 'group', place: 'centre', attendance: 'came', code: 'ATTC' },
  }
  return [
    ...(chance.happens(0.28) ? [about] : []),
    ...(chance.happens(0.14) ? [message('fromHer', on(chance.between(1, 4)), '16:20', author)] : []),
    ...(chance.happens(outline.needs.includes('social') ? 0.3 : 0.07) ? [group] : []),
  ]
}

/** After a meeting that did not come about: a message to her, and often one back. */
function afterwards(outline: Outline, day: Day, chance: Chance): readonly Encounter[] {
  const next = nextDay(outline, day, 1)
  return [
    ...(chance.happens(0.6) ? [message('toHer', next, '10:15', outline.keyworker)] : []),
    ...(chance.happens(0.4) ? [message('fromHerAfterwards', next, '16:40', outline.keyworker)] : []),
  ]
}
