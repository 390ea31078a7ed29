import type { Unit } from '../words/sense.ts'
import type { Token } from '../words/momentTokens.ts'
import { amountAt, type Amount } from './amounts.ts'
import { certainly, monthsAfter, readings, type DayNumber } from './calendar.ts'
import type { DayRead, DayText } from './dayReader.ts'
import { weekdayValue } from './weekdays.ts'
import { wordAt, senseAt, roleAt, unitAt, digitsOf, isGlued, isPlural } from '../words/tokenAt.ts'

/** Days counted from another: "2 days ago", "a week on Friday", "2 weeks today", "in a fortnight", "a week last Tuesday". */
export function agoAndAhead(text: DayText, at: number): DayRead | undefined {
  const { tokens } = text
  const amount = amountOf(tokens, at)
  if (amount === undefined || amount.amount > most) return undefined
  const place = /^(?:full|whole|more|odd)$/.test(wordAt(tokens, amount.next)) ? amount.next + 1 : amount.next
  const unit = unitAt(tokens, place)
  if (unit === undefined || lengths[unit] === undefined) return undefined
  if (wordAt(tokens, place).length < 2 && !isGlued(tokens, place)) return undefined
  return counted(text, { from: at, next: place + 1, amount: amount.amount, unit })
}

/** How many of a unit; "week on Friday" is one. */
function amountOf(tokens: readonly Token[], at: number): Amount | undefined {
  const isUnit = unitAt(tokens, at) !== undefined && senseAt(tokens, at).place === undefined
  if (!isUnit) return amountAt(tokens, at)
  return standsAlone(tokens, at) ? { amount: 1, next: at } : undefined
}

const most = 999

/** "Week on Friday", "fortnight today"; not "this week" or "per week". */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:week|wk|fortnight|month)$/.test(wordAt(tokens, at)) &&
    !/^(?:this|that|per|each|every|the|last|lst|next|nxt|another|of)$/.test(wordAt(tokens, at - 1)) &&
    digitsOf(tokens, at - 1) === undefined
  )
}

interface Count {
  readonly from: number
  readonly next: number
  readonly amount: number
  readonly unit: Unit
}

function counted(text: DayText, count: Count): DayRead | undefined {
  const { tokens, today } = text
  const { from, next, amount, unit } = count
  const role = roleAt(tokens, next)
  if (role === 'ago' || (wordAt(tokens, next) === 'or' && wordAt(tokens, next + 2) === 'ago')) {
    const end = role === 'ago' ? next + 1 : next + 3
    const rule = unit === 'month' || unit === 'year' ? 'long-ago' : 'days-ago'
    return { from, next: end, rule, value: certainly(later(today, -amount, unit), today) }
  }
  if (role === 'today' || role === 'tomorrow') {
    const start = role === 'today' ? today : today + 1
    return { from, next: next + 1, rule: 'weeks-today', value: certainly(later(start, amount, unit), today) }
  }
  return onWeekday(text, count) ?? fromThen(text, count) ?? inSomeTime(text, count)
}

/** "A week on Friday", "two weeks Friday", "a week last Tuesday". */
function onWeekday({ tokens, today }: DayText, { from, next, amount, unit }: Count): DayRead | undefined {
  if (unit !== 'week' && unit !== 'fortnight') return undefined
  const last = roleAt(tokens, next) === 'last'
  const place = last || /^(?:on|this|from|ago)$/.test(wordAt(tokens, next)) ? next + 1 : next
  const weekday = senseAt(tokens, place).weekday
  if (weekday === undefined || isPlural(tokens, place)) return undefined
  const weeks = unit === 'fortnight' ? 2 * amount : amount
  const value = weekdayValue(weekday, today, { towards: last ? 'past' : 'future', weeks })
  return { from, next: place + 1, rule: 'weeks-on-weekday', value }
}

/** "Three days from now", "7 days hence", "two days after tomorrow". */
function fromThen({ tokens, today }: DayText, { from, next, amount, unit }: Count): DayRead | undefined {
  if (wordAt(tokens, next) === 'hence') {
    return {
      from,
      next: next + 1,
      rule: 'in-a-while',
      value: readings(undefined, later(today, amount, unit)),
    }
  }
  const sign = /^before$/.test(wordAt(tokens, next)) ? -1 : 1
  if (!/^(?:from|after|before)$/.test(wordAt(tokens, next))) return undefined
  const word = wordAt(tokens, next + 1)
  const role = roleAt(tokens, next + 1)
  const away =
    word === 'now' || role === 'today' ? 0 : role === 'tomorrow' ? 1 : role === 'yesterday' ? -1 : undefined
  if (away === undefined) return undefined
  const value = certainly(later(today + away, sign * amount, unit), today)
  return { from, next: next + 2, rule: 'in-a-while', value }
}

/** "In 2 weeks", "in a month's time": a day towards which one plans, and no appointment by itself. */
function inSomeTime(text: DayText, { from, next, amount, unit }: Count): DayRead | undefined {
  const { tokens, today } = text
  const about = /^(?:about|approx|around|roughly|say)$/.test(wordAt(tokens, from - 1)) ? from - 1 : from
  if (wordAt(tokens, about - 1) !== 'in') return afterAppointment(text, { from, next, amount, unit })
  const isLength = /^(?:prison|custody|hmp|a|hospital|total|row)$/.test(wordAt(tokens, next))
  if (isLength) return undefined
  const end = wordAt(tokens, next) === 'time' ? next + 1 : next
  return {
    from: about - 1,
    next: end,
    rule: 'in-a-while',
    value: readings(undefined, later(today, amount, unit)),
  }
}

const appointment = /^(?:appts?|apts?|appointment|session|sess|meeting|again)$/
const atItsTime = /^(?:|same|at|@|[.,;])$/

/** "Next appt 1 week same time", "next one 2 wks": so long after today. */
function afterAppointment(
  { tokens, today }: DayText,
  { from, next, amount, unit }: Count,
): DayRead | undefined {
  if (unit !== 'week' && unit !== 'fortnight') return undefined
  const before = wordAt(tokens, from - 1)
  const isNextOne = before === 'one' && roleAt(tokens, from - 2) === 'next'
  if (!isNextOne && !appointment.test(before)) return undefined
  if (!atItsTime.test(wordAt(tokens, next))) return undefined
  return { from, next, rule: 'in-a-while', value: readings(undefined, later(today, amount, unit)) }
}

const lengths: Partial<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14, month: 0, year: 0 }
function later(from: DayNumber, amount: number, unit: Unit): DayNumber {
  if (unit === 'month') return monthsAfter(from, amount)
  if (unit === 'year') return monthsAfter(from, 12 * amount)
  return from + amount * (lengths[unit] ?? 0)
}
