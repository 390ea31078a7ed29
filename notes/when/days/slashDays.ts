import { textBefore } from '../../text/finding.ts'
import type { Token } from '../words/momentTokens.ts'
import { dayAt, numberOf, partsOfDay, weekdayOf, type DayNumber } from './calendar.ts'
import { amountFollows } from './amountFollows.ts'
import type { DayValue } from '../dayValue.ts'
import type { DayRead, DayText } from './dayReader.ts'
import { inThatYear, monthDay, nearOnly } from './someYear.ts'
import { fullYear } from './yearsIn.ts'
import { wordAt, digitsOf, isGlued, startOf } from '../words/tokenAt.ts'

const rule = 'calendar-day'

/** Days in digits: 5/3, 5/3/26, 12.03.26, 5-3-2026 and 2026-03-05; the day comes before the month. */
export function digitDay(text: DayText, at: number): DayRead | undefined {
  const { tokens } = text
  const [first, sign, second] = [digitsOf(tokens, at), wordAt(tokens, at + 1), digitsOf(tokens, at + 2)]
  if (first === undefined || second === undefined || !/^[/.\-–]$/.test(sign)) return undefined
  if (isPartOfMore(tokens, at)) return undefined
  const third = wordAt(tokens, at + 3) === sign ? tokens[at + 4] : undefined
  if (third?.number !== undefined && isTight(tokens, at, 4)) return withYear(text, at)
  return shortDay(text, at)
}

/** Whether a number goes on to the left: a price, a telephone number, a version, a clock time. */
function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  return before.word === '£' || (isGlued(tokens, at) && /^[/.:\-–#+\d]$|^\d+$|^\p{L}+$/u.test(before.word))
}

/** Whether some tokens stand together without a space. */
const isTight = (tokens: readonly Token[], at: number, count: number): boolean =>
  Array.from({ length: count }, (_, place) => isGlued(tokens, at + 1 + place)).every(Boolean)

function withYear({ tokens, today }: DayText, at: number): DayRead | undefined {
  if (goesOn(tokens, at + 5)) return undefined
  const yearFirst = wordAt(tokens, at).length === 4
  const [years, days] = yearFirst ? [at, at + 4] : [at + 4, at]
  const year = yearOf(wordAt(tokens, years), today)
  const [month, day] = [digitsOf(tokens, at + 2) ?? 0, digitsOf(tokens, days) ?? 0]
  if (year === undefined || month < 1 || month > 12) return undefined
  const found = dayAt({ year, month, day })
  return found === undefined ? undefined : { from: at, next: at + 5, rule, value: inThatYear(found, today) }
}

/** Whether the digits go on behind a date. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  isGlued(tokens, at) && /^[/\-\d]/.test(wordAt(tokens, at))

function yearOf(written: string, today: DayNumber): number | undefined {
  if (written.length === 2) return fullYear(Number(written), partsOfDay(today).year)
  const year = Number(written)
  return written.length === 4 && year >= 1900 && year <= 2200 ? year : undefined
}

const dayBefore =
  /(?:\b(?:on|dated?|from|since|until|untill|till|til|by|due|before|after|w\/c|wc|w\/b|commencing|court|hearing|appt|appointment|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)[,:]?\s{0,2}(?:the\s)?)$/i
const surelyBefore = /(?:\b(?:on|dated?|by|due|until|court|hearing|ne?xt(?: [a-z]{2,12})?)|day)\s{0,2}$/i
const shareBefore =
  /(?:\b(?:about|attended|missed|approx|nearly|over|least|done|completed|paid|session|sessions|week|step|stage|part|page|phase|module|group|item|flat|no|number|unit|room|score[sd]?|scoring|rat(?:ed|es|ing)|mood|pain|anxiety|risk|gad|phq|size|bp)|[#£x×])[:\s]{0,2}(?:(?:as|a|of|at|is|was)\s){0,2}$/i
const shareAfter =
  /^(?:of|sessions?|appts?|appointments?|hx|history|ago|course|weeks?|way|times?|groups?|attended|done|kids|children|women|full|price|term|out|previous|previously|an|hr|hour|hours|hrs|day|days|h|scale|and|support|care)$/

/** "1.15 til 2.05" is a stretch of a day. */
const endsClocks = /\d[.:]\d\d ?(?:-|–|to|till?|until|untill) ?$/i

/** A day and a month without a year. One that may be a fraction, a score or shorthand such as 3/7 counts only where it is near. */
function shortDay(text: DayText, at: number): DayRead | undefined {
  const { tokens } = text
  const next = at + 3
  const before = textBefore(text.text, startOf(tokens, at))
  const said = dayBefore.test(before)
  if (goesOn(tokens, next) || amountFollows(tokens, next) || !isWritten(text, at, said)) return undefined
  if (isShare(tokens, at, before) || endsClocks.test(before)) return undefined
  const value = meantBy(text, at, before)
  if (value === undefined || (mayBeHour(tokens, at) && isRatherHour(text, at, value, said))) return undefined
  return { from: at, next, rule, value }
}

/** "Session 3/6", but not "session 26/03": the part is never the larger, and is not written with a nought. */
function isShare(tokens: readonly Token[], at: number, before: string): boolean {
  const [part, whole] = [wordAt(tokens, at), wordAt(tokens, at + 2)]
  return (
    Number(part) <= Number(whole) &&
    !whole.startsWith('0') &&
    (shareAfter.test(wordAt(tokens, at + 3)) || shareBefore.test(before))
  )
}

/** Both readings of a day and a month, or of a doubtful one those that lie near. */
function meantBy({ tokens, today }: DayText, at: number, before: string): DayValue | undefined {
  const [day, month] = [dayOf(tokens, at), dayOf(tokens, at + 2)]
  const value = monthDay({ day, month }, today)
  const doubtful = !dayBefore.test(before) && isDoubtful(wordAt(tokens, at + 1), day, month)
  const shorthand = isShorthand(day, month) && !surelyBefore.test(before)
  return doubtful || shorthand ? nearOnly(value, today) : value
}

/** A day that is a season and more ago, if it has been at all. */
const isFarBack = ({ past }: DayValue, today: DayNumber): boolean =>
  past === undefined || today - Math.round(Date.parse(past) / 86_400_000) > 90

/** Neither said to be a day nor near, or behind a weekday that the day is not: "tues 13.05". */
function isRatherHour({ tokens, today }: DayText, at: number, value: DayValue, said: boolean): boolean {
  const weekday = tokens[at - 1]?.sense.weekday
  if (weekday === undefined) return !said && isFarBack(value, today)
  return [value.past, value.future].every((day) => day === undefined || weekdayOf(numberOf(day)) !== weekday)
}

/** "Rang her 11.05": rather five past eleven than a day in May. */
function mayBeHour(tokens: readonly Token[], at: number): boolean {
  const month = wordAt(tokens, at + 2)
  const opens = at === 0 && wordAt(tokens, at + 3) !== ':'
  const isDotted = !opens && wordAt(tokens, at + 1) === '.' && month.length === 2
  return isDotted && dayOf(tokens, at) <= 18 && Number(month) % 5 === 0
}

function isWritten(text: DayText, at: number, said: boolean): boolean {
  const { tokens } = text
  const tight = isTight(tokens, at, 2)
  const sign = wordAt(tokens, at + 1)
  if (sign === '/') return tight || said || text.text.length < 12
  if (!tight) return false
  return said || sign !== '.' ? said && (sign === '.' || dayOf(tokens, at) > 12) : isDotted(tokens, at)
}

const dayOf = (tokens: readonly Token[], at: number): number => digitsOf(tokens, at) ?? 0

/** "12.03", "26.9.", "16.12": a decimal is not written so; "10.3" only where a note begins with it. */
function isDotted(tokens: readonly Token[], at: number): boolean {
  const month = wordAt(tokens, at + 2)
  const closed = wordAt(tokens, at + 3) === '.' && isGlued(tokens, at + 3) && tokens.length > at + 4
  const begins = at === 0 && month.length === 1 && tokens.length > 3
  return begins || closed || month.startsWith('0') || dayOf(tokens, at) > 12
}

/** A day of the calendar that is also how the NHS writes days (/7), weeks (/52) and months (/12). */
const isShorthand = (day: number, month: number): boolean => (month === 7 || month === 12) && day <= 31

const isDoubtful = (sign: string, day: number, month: number): boolean =>
  sign === '.' || day <= 12 || (day === 24 && month === 7)
