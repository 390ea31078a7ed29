import type { StatusSince } from '../../casework/records/support.ts'
import type { EndReason, SupportStatus } from '../../casework/supportWords.ts'
import { daysAfter, type Day } from '../../casework/time.ts'
import { workingDayFrom, workingDaysAfter, workingDayUpTo } from './calendar.ts'
import type { Outline } from './outline.ts'
import { chanceFrom, type Chance } from './seed.ts'

/** The course of one woman's support in days. `seenUntil` is the last day on which she can have been seen. */
export interface Course {
  readonly referred: Day
  readonly called?: Day
  readonly assessed?: Day
  readonly planned?: Day
  readonly seenUntil: Day
  readonly endReport?: Day
  readonly statuses: readonly StatusSince[]
}

/** Anybody's working days, for what the service is to do within so many of them. */
const service = {}

/** How many days before that she was referred, by how far her support has come. */
const referredDaysAgo: Readonly<Record<SupportStatus, readonly [number, number]>> = {
  referred: [0, 2],
  contacting: [3, 7],
  waiting: [12, 34],
  assessed: [11, 16],
  engaged: [38, 355],
  'centre-only': [100, 350],
  paused: [90, 300],
  'lost-contact': [110, 300],
  closing: [150, 330],
  closed: [175, 355],
  declined: [30, 300],
}

/** The course of a woman's support up to yesterday, on working days of her keyworker. */
export function courseOf(outline: Outline, today: Day): Course {
  const chance = chanceFrom(`${outline.seed}, her course`)
  const [from, to] = outline.isWellKnown ? [110, 340] : referredDaysAgo[outline.status]
  const yesterday = workingDayUpTo(outline.keyworker, daysAfter(today, -1))
  // Counted from her keyworker's last working day, so that nobody is referred to a colleague who is already away.
  const referred = workingDayUpTo(service, daysAfter(yesterday, -chance.between(from, to)))
  const first = { status: 'referred' as const, from: referred, by: outline.manager.id }
  if (outline.status === 'referred') return { referred, seenUntil: yesterday, statuses: [first] }
  return isBeforeSupport(outline.status)
    ? beforeSupport(outline, { referred, yesterday, first }, chance)
    : inSupport(outline, { referred, yesterday, first }, chance)
}

function isBeforeSupport(status: SupportStatus): boolean {
  return status === 'waiting' || status === 'contacting' || status === 'declined'
}

interface Start {
  readonly referred: Day
  readonly yesterday: Day
  readonly first: StatusSince
}

function beforeSupport({ keyworker, status }: Outline, start: Start, chance: Chance): Course {
  const called = earlier(workingDaysAfter(keyworker, start.referred, chance.between(1, 2)), start.yesterday)
  const by = keyworker.id
  const end = earlier(workingDaysAfter(keyworker, called, chance.between(3, 8)), start.yesterday)
  const reason = chance.among<EndReason>([
    ['her-choice', 0.55],
    ['needs-met-elsewhere', 0.3],
    ['not-eligible', 0.15],
  ])
  const statuses: readonly StatusSince[] = [
    start.first,
    { status: status === 'waiting' ? 'waiting' : 'contacting', from: called, by },
    ...(status === 'declined' ? [{ status, from: end, reason, by }] : []),
  ]
  return { referred: start.referred, called, seenUntil: end, statuses }
}

function inSupport(outline: Outline, start: Start, chance: Chance): Course {
  const { keyworker, status } = outline
  const by = keyworker.id
  const called = workingDaysAfter(keyworker, start.referred, 1)
  // Most assessments are in time, ten working days after the referral, and most plans five after that; some are late.
  const within = chance.happens(0.12) ? chance.between(11, 14) : chance.between(5, 9)
  const assessed = earlier(
    after(called, outline, workingDaysAfter(service, start.referred, within)),
    start.yesterday,
  )
  const planWithin = chance.happens(0.12) ? chance.between(6, 8) : chance.between(2, 5)
  const planned = after(assessed, outline, workingDaysAfter(service, assessed, planWithin))
  const begun: readonly StatusSince[] = [
    start.first,
    { status: 'contacting', from: called, by },
    { status: 'assessed', from: assessed, by },
  ]
  const course = { referred: start.referred, called, assessed, seenUntil: start.yesterday }
  if (status === 'assessed') return { ...course, statuses: begun }
  const engaged = { status: status === 'centre-only' ? status : ('engaged' as const), from: planned, by }
  return { ...course, planned, ...laterOn(outline, start.yesterday, [...begun, engaged], chance) }
}

function laterOn(
  { keyworker, status, silentDays = 0, hasUnrecorded }: Outline,
  yesterday: Day,
  statuses: readonly StatusSince[],
  chance: Chance,
): Pick<Course, 'seenUntil' | 'statuses' | 'endReport'> {
  const by = keyworker.id
  const back = (from: number, to: number): Day =>
    workingDayUpTo(keyworker, daysAfter(yesterday, -chance.between(from, to)))
  if (status === 'paused') {
    const from = back(4, 28)
    const review = workingDayFrom(keyworker, daysAfter(yesterday, chance.between(6, 30)))
    return { seenUntil: from, statuses: [...statuses, { status, from, review, by }] }
  }
  if (status === 'lost-contact') {
    const from = back(1, 9)
    const seenUntil = daysAfter(from, -chance.between(24, 34))
    return { seenUntil, statuses: [...statuses, { status, from, by }] }
  }
  if (status === 'closing') {
    const from = back(0, 8)
    return { seenUntil: from, statuses: [...statuses, { status, from, by }] }
  }
  if (status === 'closed') return closed(keyworker, statuses, back(12, 130), chance)
  return { seenUntil: daysAfter(yesterday, hasUnrecorded ? -1 : -silentDays), statuses }
}

const endings: readonly [readonly [EndReason, number], ...(readonly [EndReason, number])[]] = [
  ['plan-completed', 0.42],
  ['needs-met-elsewhere', 0.12],
  ['her-choice', 0.12],
  ['contact-lost', 0.1],
  ['moved-away', 0.08],
  ['sentence-ended', 0.08],
  ['work-or-caring', 0.05],
  ['custody', 0.03],
]

function closed(
  keyworker: Outline['keyworker'],
  statuses: readonly StatusSince[],
  closing: Day,
  chance: Chance,
): Pick<Course, 'seenUntil' | 'statuses' | 'endReport'> {
  const by = keyworker.id
  const from = workingDaysAfter(keyworker, closing, 2)
  const endReport = workingDaysAfter(service, from, chance.happens(0.85) ? chance.between(0, 4) : 6)
  const ended = { status: 'closed' as const, from, reason: chance.among(endings), by }
  return {
    seenUntil: closing,
    statuses: [...statuses, { status: 'closing', from: closing, by }, ended],
    endReport,
  }
}

/** Her keyworker's last working day up to `wanted`, but in any case after `day`. */
function after(day: Day, { keyworker }: Outline, wanted: Day): Day {
  const found = workingDayUpTo(keyworker, wanted)
  return found > day ? found : workingDayFrom(keyworker, daysAfter(day, 1))
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}
