import { lacksAppointment, type CaseloadWoman } from '../caseload/caseload.ts'
import { levelOf, type Within } from '../caseload/caseloadRules.ts'
import { daysUnseen } from '../caseload/contactLevel.ts'
import { assessmentSince, isInSupport, isToBegin, planSince } from '../caseload/dueSince.ts'
import type { WomanEntry } from '../womanEntry.ts'
import { reviewDue } from '../reviews/reviewDue.ts'
import { daysBetween, weekdaysBetween, type Day } from '../time.ts'
import type { WomanLine } from './dayLine.ts'
import { daysOf, keyworkerIn, type DayWorld } from './dayWorld.ts'

/** The women in support who were not seen or spoken to for longer than planned; those to be contacted first at the top. */
export function unseen(world: DayWorld): readonly WomanLine[] {
  const { today } = daysOf(world)
  return world.women
    .filter(({ woman, level }) => isInSupport(woman) && level === 'over')
    .map((each) => lineOf(world, each, daysUnseen(each.woman, today), each.level))
}

/** The women referred whom nobody has tried to reach in time. */
export function firstTryLate(world: DayWorld): readonly WomanLine[] {
  return late(world, world.rules.firstTry, (woman) =>
    isToBegin(woman) && !isTried(woman) ? woman.since : undefined,
  )
}

/** The women referred, and tried, whose assessment is due or late. */
export function assessmentLate(world: DayWorld): readonly WomanLine[] {
  return late(world, world.rules.assessment, (woman) => (isTried(woman) ? assessmentSince(woman) : undefined))
}

/** The women assessed whose first plan is due or late. */
export function planLate(world: DayWorld): readonly WomanLine[] {
  return late(world, world.rules.plan, planSince)
}

/** The women whose support is closing and whose report at its end is due or late. */
export function endReportLate(world: DayWorld): readonly WomanLine[] {
  return late(world, world.rules.endReport, ({ status, statusFrom, endReport }) =>
    status === 'closing' && endReport === undefined ? statusFrom : undefined,
  )
}

/** The women on the waiting list, who has waited longest at the top. */
export function waiting(world: DayWorld): readonly WomanLine[] {
  const { today } = daysOf(world)
  const lines = world.women
    .filter(({ woman }) => woman.status === 'waiting')
    .map((each) => lineOf(world, each, daysBetween(each.woman.since, today), 'fine'))
  return lines.toSorted((one, other) => other.days - one.days)
}

/** Pauses with no day to look at them again, or whose day has passed. */
export function pausedUnlooked(world: DayWorld): readonly WomanLine[] {
  const { today } = daysOf(world)
  return world.women.flatMap((each) => {
    const { status, review, statusFrom, since } = each.woman
    if (status !== 'paused' || (review !== undefined && review >= today)) return []
    const days = daysBetween(review ?? statusFrom ?? since, today)
    return [lineOf(world, each, days, levelOf(days, world.rules.pause))]
  })
}

/** The women who are to be asked the five outcomes, those asked or referred longest ago at the top. */
export function reviews(world: DayWorld): readonly WomanLine[] {
  const { today } = daysOf(world)
  const lines = world.women
    .filter(({ toBeAsked }) => toBeAsked)
    .map((each) => {
      const due = reviewDue(each.woman, today, world.rules)
      const days = 'days' in due ? due.days : 0
      const line = lineOf(world, each, days, due.kind === 'over' ? 'over' : 'nearly')
      return { ...line, neverAsked: due.kind === 'not-asked' }
    })
  return lines.toSorted((one, other) => other.days - one.days)
}

/** The women in support without an appointment to come. */
export function withoutNext(world: DayWorld): readonly WomanLine[] {
  const { today } = daysOf(world)
  return world.women
    .filter((each) => lacksAppointment(each))
    .map((each) => lineOf(world, each, daysUnseen(each.woman, today), each.level))
}

function isTried({ since, lastTried = '', lastSeen = '' }: WomanEntry): boolean {
  return lastTried >= since || lastSeen >= since
}

/** The women for whom so many working days have passed since a day, the longest first. */
function late(
  world: DayWorld,
  within: Within,
  sinceOf: (woman: WomanEntry) => Day | undefined,
): readonly WomanLine[] {
  const { today } = daysOf(world)
  const lines = world.women.flatMap((each) => {
    const since = sinceOf(each.woman)
    if (since === undefined) return []
    const days = weekdaysBetween(since, today)
    const level = levelOf(days, within)
    return level === 'fine' ? [] : [lineOf(world, each, days, level)]
  })
  return lines.toSorted((one, other) => other.days - one.days)
}

function lineOf(
  world: DayWorld,
  { woman, covered }: CaseloadWoman,
  days: number,
  level: WomanLine['level'],
): WomanLine {
  return { kind: 'woman', woman, keyworker: keyworkerIn(world, woman), days, level, coveredFor: covered?.for }
}
