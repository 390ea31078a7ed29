import type { Unit } from '../words/sense.ts'
import type { Token } from '../words/momentTokens.ts'
import { certainly, lastOfMonth, partsOfDay, readings, weekdayOf, type DayNumber } from './calendar.ts'
import type { DayRead, DayText } from './dayReader.ts'
import { isGlued, wordAt, senseAt, roleAt, unitAt, wordsFrom } from '../words/tokenAt.ts'

/** "Today", "yesterday", "last night", "this am", "day after tomorrow", "earlier today". */
export function aroundToday(text: DayText, at: number): DayRead | undefined {
  const { tokens, today } = text
  const found = daysAway(tokens, at)
  if (found === undefined) return undefined
  return { from: found.from, next: found.next, rule: found.rule, value: certainly(today + found.days, today) }
}

const shortened: Readonly<Record<string, number>> = {
  day: 0,
  nite: 0,
  night: 0,
  moro: 1,
  morrow: 1,
  moz: 1,
  mrw: 1,
  mro: 1,
  morow: 1,
  moros: 1,
}

/** "2day", "2moro": a two that is written to the rest of the word. */
export function shortToday({ tokens, today }: DayText, at: number): DayRead | undefined {
  if (wordAt(tokens, at) !== '2' || !isGlued(tokens, at + 1) || isGlued(tokens, at)) return undefined
  const days = shortened[wordAt(tokens, at + 1)]
  if (days === undefined) return undefined
  return {
    from: at,
    next: at + 2,
    rule: days === 0 ? 'today' : 'tomorrow',
    value: certainly(today + days, today),
  }
}

interface Away {
  readonly from: number
  readonly next: number
  readonly rule: string
  readonly days: number
}

function daysAway(tokens: readonly Token[], at: number): Away | undefined {
  const scots = inScots(tokens, at)
  if (scots !== undefined) return scots
  const role = roleAt(tokens, at)
  if (role === 'yesterday') return besideDay(tokens, at, { word: 'before', rule: 'day-before', days: -1 })
  if (role === 'tomorrow') return besideDay(tokens, at, { word: 'after', rule: 'day-after', days: 1 })
  if (role === 'today' || role === 'tonight') {
    const from = wordAt(tokens, at - 1) === 'earlier' ? at - 1 : at
    return { from, next: at + 1, rule: 'today', days: 0 }
  }
  return role === 'part-of-day' || beginsHalf(tokens, at) ? partOfDay(tokens, at) : undefined
}

const scotsDays: Readonly<Record<string, number>> = { day: 0, night: 0, nicht: 0, morn: 1, morra: 1 }
/** "In the morn", "spent the day", "for the night" are no days of their own. */
const ledOtherwise =
  /^(?:of|in|on|for|all|by|through|thru|throughout|during|over|into|spent|spend|spends|made|saved|passed|picked|pick|picking|set|chosen|chose|named|name|later|off|away|till?|until|it|is|was|be|what|how|and|or|just|before|after|late|around)$/
const endsThere = /^(?:[.,;:!?)(–-]|at|wi|with|so|as|cos|because|nae|no|re|about|o|$)/

/** "Saw her the day", "she's no coming the morn": today and tomorrow as they are said in Scotland. */
function inScots(tokens: readonly Token[], at: number): Away | undefined {
  const days = scotsDays[wordAt(tokens, at)]
  if (days === undefined || at < 2 || wordAt(tokens, at - 1) !== 'the') return undefined
  if (!/^\p{L}|^\d/u.test(wordAt(tokens, at - 2)) || ledOtherwise.test(wordAt(tokens, at - 2)))
    return undefined
  if (!endsThere.test(wordAt(tokens, at + 1))) return undefined
  return { from: at - 1, next: at + 1, rule: days === 0 ? 'today' : 'tomorrow', days }
}

/** "This a.m.": the half of a day with its stops. */
const beginsHalf = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'a' &&
  wordAt(tokens, at + 1) === '.' &&
  wordAt(tokens, at + 2) === 'm' &&
  isGlued(tokens, at + 1) &&
  isGlued(tokens, at + 2)

interface Beside {
  readonly word: string
  readonly rule: string
  readonly days: number
}

/** "Yesterday", and "the day before yesterday"; the same for tomorrow. */
function besideDay(tokens: readonly Token[], at: number, { word, rule, days }: Beside): Away {
  const further = wordAt(tokens, at - 1) === word && /^(?:day|night)$/.test(wordAt(tokens, at - 2))
  if (further) return { from: at - 2, next: at + 1, rule, days: 2 * days }
  return { from: at, next: at + 1, rule: days < 0 ? 'yesterday' : 'tomorrow', days }
}

function partOfDay(tokens: readonly Token[], at: number): Away | undefined {
  const [before, further] = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)]
  const next = beginsHalf(tokens, at) ? at + 3 : at + 1
  if (before === 'this' || before === 'dis') {
    const from = further === 'earlier' ? at - 2 : at - 1
    return { from, next, rule: 'today', days: 0 }
  }
  const night = wordAt(tokens, at)
  if (before !== 'last' || !/^(?:night|nite|evening|evenin|eve)$/.test(night)) return undefined
  return { from: at - 1, next, rule: 'yesterday', days: -1 }
}

/** "End of the month", "end of next week", "end of May": the last day of it, or Friday of the week. */
export function endOf({ tokens, today }: DayText, at: number): DayRead | undefined {
  if (wordAt(tokens, at) !== 'end' || wordAt(tokens, at + 1) !== 'of') return undefined
  const start = /^(?:the|this)$/.test(wordAt(tokens, at + 2)) ? at + 3 : at + 2
  const away = aways[wordAt(tokens, start)] ?? 0
  const place = away === 0 ? start : start + 1
  const day = lastDayOf(today, { unit: unitAt(tokens, place), month: senseAt(tokens, place).month, away })
  if (day === undefined) return undefined
  const value = away < 0 ? readings(day, undefined) : readings(undefined, day >= today ? day : undefined)
  return { from: at, next: place + 1, rule: 'end-of', value }
}

const aways: Readonly<Record<string, number>> = { next: 1, nxt: 1, last: -1, previous: -1 }

interface Period {
  readonly unit: Unit | undefined
  readonly month: number | undefined
  readonly away: number
}

function lastDayOf(today: DayNumber, { unit, month, away }: Period): DayNumber | undefined {
  const now = partsOfDay(today)
  if (unit === 'month') return lastOfMonth(now.year, now.month + away)
  if (unit === 'week') return today - weekdayOf(today) + 4 + 7 * away
  return month === undefined ? undefined : lastOfMonth(month < now.month ? now.year + 1 : now.year, month)
}

const weekThenSame = /^(?:next|nxt) (?:week|wk) same (?:time|day)$/

/** "Same time next week", "this time next week", "next week same time". */
export function sameTimeNextWeek({ tokens, today }: DayText, at: number): DayRead | undefined {
  const value = readings(undefined, today + 7)
  const rule = 'same-day-next-week'
  if (weekThenSame.test(wordsFrom(tokens, at, 4))) return { from: at, next: at + 4, rule, value }
  if (!/^(?:same|this)$/.test(wordAt(tokens, at)) || !/^(?:time|day)$/.test(wordAt(tokens, at + 1)))
    return undefined
  const [role, unit] = [roleAt(tokens, at + 2), unitAt(tokens, at + 3)]
  if (role !== 'next' || unit !== 'week') return undefined
  return { from: at, next: at + 4, rule, value }
}
