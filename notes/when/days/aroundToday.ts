import type { Token } from '../words/momentTokens.ts'
import { certainly, dayFrom, lastOfMonth, partsOfDay, readings, weekdayOf } from './calendar.ts'
import type { DayRead, DayText } from './dayReader.ts'
import { wordAt, senseAt, roleAt, unitAt } from '../words/tokenAt.ts'

/** "Today", "yesterday", "last night", "this am", "day after tomorrow", "earlier today". */
export function aroundToday(text: DayText, at: number): DayRead | undefined {
  const { tokens, today } = text
  const found = daysAway(tokens, at)
  if (found === undefined) return undefined
  return { from: found.from, next: found.next, rule: found.rule, value: certainly(today + found.days, today) }
}

interface Away {
  readonly from: number
  readonly next: number
  readonly rule: string
  readonly days: number
}

function daysAway(tokens: readonly Token[], at: number): Away | undefined {
  const role = roleAt(tokens, at)
  const words = [-3, -2, -1].map((place) => wordAt(tokens, at + place)).join(' ')
  const next = at + 1
  if (role === 'yesterday') {
    const before = /(?:day|night) before $/.test(`${words} `)
    return {
      from: before ? at - 2 : at,
      next,
      rule: before ? 'day-before' : 'yesterday',
      days: before ? -2 : -1,
    }
  }
  if (role === 'tomorrow') {
    const after = /day after $/.test(`${words} `)
    return { from: after ? at - 2 : at, next, rule: after ? 'day-after' : 'tomorrow', days: after ? 2 : 1 }
  }
  if (role === 'today' || role === 'tonight') {
    return { from: wordAt(tokens, at - 1) === 'earlier' ? at - 1 : at, next, rule: 'today', days: 0 }
  }
  return role === 'part-of-day' ? partOfDay(tokens, at) : undefined
}

function partOfDay(tokens: readonly Token[], at: number): Away | undefined {
  const [before, further] = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)]
  const next = at + 1
  if (before === 'this') {
    const from = further === 'earlier' ? at - 2 : at - 1
    return { from, next, rule: 'today', days: 0 }
  }
  const night = wordAt(tokens, at)
  if (before !== 'last' || !/^(?:night|evening|eve)$/.test(night)) return undefined
  return { from: at - 1, next, rule: 'yesterday', days: -1 }
}

/** "End of the month", "end of next week": the last day of it, or Friday of the week. */
export function endOf({ tokens, today }: DayText, at: number): DayRead | undefined {
  if (wordAt(tokens, at) !== 'end' || wordAt(tokens, at + 1) !== 'of') return undefined
  const place = wordAt(tokens, at + 2) === 'the' || wordAt(tokens, at + 2) === 'this' ? at + 3 : at + 2
  const role = roleAt(tokens, place)
  const away = role === 'next' ? 1 : role === 'last' ? -1 : 0
  const unit = unitAt(tokens, away === 0 ? place : place + 1)
  const next = (away === 0 ? place : place + 1) + 1
  const { year, month } = partsOfDay(today)
  const named = senseAt(tokens, place).month
  const day =
    unit === 'month'
      ? lastOfMonth(year, month + away)
      : unit === 'week'
        ? today - weekdayOf(today) + 4 + 7 * away
        : named === undefined
          ? undefined
          : lastOfMonth(named < month ? year + 1 : year, named)
  if (day === undefined) return undefined
  return {
    from: at,
    next,
    rule: 'end-of',
    value: away < 0 ? { past: dayFrom(day) } : readings(undefined, day >= today ? day : undefined),
  }
}

/** "Same time next week", "this time next week". */
export function sameTimeNextWeek({ tokens, today }: DayText, at: number): DayRead | undefined {
  if (!/^(?:same|this)$/.test(wordAt(tokens, at)) || !/^(?:time|day)$/.test(wordAt(tokens, at + 1)))
    return undefined
  const [role, unit] = [roleAt(tokens, at + 2), unitAt(tokens, at + 3)]
  if (role !== 'next' || unit !== 'week') return undefined
  return { from: at, next: at + 4, rule: 'same-day-next-week', value: readings(undefined, today + 7) }
}
