import { numberAt } from '../words/numbersIn.ts'
import type { Token } from '../words/momentTokens.ts'
import { amountFollows } from './amountFollows.ts'
import { partsOfDay } from './calendar.ts'
import { past, type DayRead, type DayText } from './dayReader.ts'
import { monthDay } from './someYear.ts'
import { yearAt } from './yearsIn.ts'
import { wordAt, senseAt, digitsOf, isGlued, isCapital } from '../words/tokenAt.ts'

const rule = 'calendar-day'
const joints = new Set(['of', '.', '-', '/', ','])
const lists = new Set(['and', '&', 'or', 'to', '-', '–', ',', 'till', 'until', 'the'])

/** "5 March", "the 5th of March 2026", "twenty second of June"; and the "18" of "18 and 19 June". */
export function dayThenMonth(text: DayText, at: number): DayRead | undefined {
  const { tokens } = text
  const number = numberAt(tokens, at)
  if (number === undefined || number.value < 1 || number.value > 31) return undefined
  if (/^[£#]$/.test(wordAt(tokens, at - 1))) return undefined
  if (wordAt(tokens, at - 1) === ':' && digitsOf(tokens, at - 2) !== undefined) return undefined
  const month = past(tokens, number.next, joints)
  if (isMonth(tokens, month)) return monthRead(text, { from: at, day: number.value, month })
  const listed = listedMonth(tokens, number.next)
  if (listed === undefined) return undefined
  const read = monthRead(text, { from: at, day: number.value, month: listed })
  return read === undefined ? undefined : { ...read, next: number.next }
}

interface Written {
  readonly from: number
  readonly day: number
  readonly month: number
}

function monthRead(text: DayText, { from, day, month: place }: Written): DayRead | undefined {
  const { tokens, today } = text
  const month = senseAt(tokens, place).month
  if (month === undefined || isVerb(tokens, from, place)) return undefined
  const afterMonth = past(tokens, place + 1, dots)
  const year = yearAt(tokens, afterSlash(tokens, afterMonth), partsOfDay(today).year)
  const value = monthDay({ day, month, year: year?.year }, today)
  return value === undefined ? undefined : { from, next: year?.next ?? place + 1, rule, value }
}

const dots = new Set(['.'])

/** "06/Nov/2023", "5-Mar-26": the sign before a year. */
const afterSlash = (tokens: readonly Token[], at: number): number =>
  /^[/-]$/.test(wordAt(tokens, at)) && isGlued(tokens, at + 1) ? at + 1 : at

/** The month at the end of a list of days: "3rd, 4th and 5th March". */
function listedMonth(tokens: readonly Token[], at: number): number | undefined {
  let place = at
  for (let item = 0; item < mostListed; item += 1) {
    const next = past(tokens, place, lists)
    const number = next === place ? undefined : numberAt(tokens, next)
    if (number === undefined || number.value > 31) return undefined
    const month = past(tokens, number.next, joints)
    if (isMonth(tokens, month)) return month
    place = number.next
  }
  return undefined
}

const mostListed = 4

const isMonth = (tokens: readonly Token[], at: number): boolean => senseAt(tokens, at).month !== undefined

const verbs = new Set([
  'be',
  'need',
  'have',
  'not',
  'go',
  'get',
  'want',
  'also',
  'help',
  'come',
  'lose',
  'still',
])

/** "She is 30 may need help", "one may ask": no month. */
function isVerb(tokens: readonly Token[], from: number, place: number): boolean {
  const isPlain = /^(?:may|march|mar)$/.test(wordAt(tokens, place)) && !isCapital(tokens, place)
  const counts = senseAt(tokens, from).count !== undefined && place === from + 1
  return isPlain && (counts || (wordAt(tokens, place) === 'may' && verbs.has(wordAt(tokens, place + 1))))
}

const afterMonth = new Set(['.', '-', '/', ',', 'the'])

/** "March 5", "March the 5th, 2026", "May twenty nine", "Oct2". */
export function monthThenDay(text: DayText, at: number): DayRead | undefined {
  const { tokens, today } = text
  const month = senseAt(tokens, at).month
  if (month === undefined) return undefined
  const place = past(tokens, at + 1, afterMonth)
  const number = numberAt(tokens, place)
  if (number === undefined || number.value < 1 || number.value > 31 || wordAt(tokens, place).length > 9)
    return undefined
  if (!number.ordinal && amountFollows(tokens, number.next)) return undefined
  const year = yearAt(tokens, number.next, partsOfDay(today).year)
  const value = monthDay({ day: number.value, month, year: year?.year }, today)
  return value === undefined ? undefined : { from: at, next: year?.next ?? number.next, rule, value }
}

/** "2019-aug-1", "2026 Mar 5". */
export function yearThenMonth({ tokens, today }: DayText, at: number): DayRead | undefined {
  const year = tokens[at]
  if (year?.word.length !== 4 || year.number === undefined || year.number < 1900) return undefined
  const month = past(tokens, at + 1, joints)
  const day = past(tokens, month + 1, joints)
  const [written, number] = [senseAt(tokens, month).month, numberAt(tokens, day)]
  if (written === undefined || number === undefined || number.value > 31) return undefined
  const value = monthDay({ day: number.value, month: written, year: year.number }, today)
  return value === undefined ? undefined : { from: at, next: number.next, rule, value }
}
