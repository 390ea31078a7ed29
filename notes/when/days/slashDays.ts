import { textBefore } from '../../text/finding.ts'
import type { Token } from '../words/momentTokens.ts'
import { dayAt, partsOfDay } from './calendar.ts'
import { amountFollows } from './amountFollows.ts'
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
  const [one, , two, , three] = tokens.slice(at, at + 5)
  if (one?.number === undefined || two?.number === undefined || three?.number === undefined) return undefined
  if (isGlued(tokens, at + 5) && /^[/\-\d]/.test(wordAt(tokens, at + 5))) return undefined
  const yearFirst = one.word.length === 4
  const years = yearFirst ? one : three
  const short = years.word.length === 2
  if (!short && years.word.length !== 4) return undefined
  const year = short ? fullYear(Number(years.word), partsOfDay(today).year) : Number(years.word)
  const day = dayAt({ year, month: two.number, day: yearFirst ? three.number : one.number })
  if (day === undefined || two.number < 1 || two.number > 12 || year < 1900 || year > 2200) return undefined
  return { from: at, next: at + 5, rule, value: inThatYear(day, today) }
}

const dayBefore =
  /(?:\b(?:on|dated?|from|since|until|untill|till|til|by|due|before|after|w\/c|wc|w\/b|commencing|court|hearing|appt|appointment|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)[,:]?\s{0,2}(?:the\s)?|^\s*)$/i
const surelyBefore = /(?:\b(?:on|dated?|by|due|until|court|hearing)|day)\s{0,2}$/i
const shareBefore =
  /(?:\b(?:about|attended|missed|approx|nearly|over|least|done|completed|paid|session|sessions|week|step|stage|part|page|phase|module|group|item|flat|no|number|unit|room|score[sd]?|scoring|rat(?:ed|es|ing)|mood|pain|anxiety|risk|gad|phq|size|bp)|[#£x×])[:\s]{0,2}(?:(?:as|a|of|at|is|was)\s){0,2}$/i
const shareAfter =
  /^(?:of|sessions?|appts?|appointments?|hx|history|ago|course|weeks?|way|times?|groups?|attended|done|kids|children|women|full|price|term|out|previous|previously|an|hr|hour|hours|hrs|day|days|h|scale|and|support|care)$/

/** A day and a month without a year. One that may be a fraction, a score or shorthand such as 3/7 counts only where it is near. */
function shortDay(text: DayText, at: number): DayRead | undefined {
  const { tokens, today } = text
  const [day, month] = [digitsOf(tokens, at) ?? 0, digitsOf(tokens, at + 2) ?? 0]
  const next = at + 3
  if (isGlued(tokens, next) && /^[/\-\d]/.test(wordAt(tokens, next))) return undefined
  const before = textBefore(text.text, startOf(tokens, at))
  const said = dayBefore.test(before) && before.trim() !== ''
  if (!isWritten(text, at, said) || amountFollows(tokens, next)) return undefined
  if (shareAfter.test(wordAt(tokens, next)) || shareBefore.test(before)) return undefined
  const value = monthDay({ day, month }, today)
  const doubtful = isDoubtful(wordAt(tokens, at + 1), day, month) && !said
  const shorthand = isShorthand(day, month) && !surelyBefore.test(before)
  const meant = doubtful || shorthand ? nearOnly(value, today) : value
  return meant === undefined ? undefined : { from: at, next, rule, value: meant }
}

function isWritten({ tokens, text }: DayText, at: number, said: boolean): boolean {
  const sign = wordAt(tokens, at + 1)
  if (sign === '/') return isTight(tokens, at, 2) || said || text.length < 12
  if (!isTight(tokens, at, 2)) return false
  const day = digitsOf(tokens, at) ?? 0
  const month = tokens[at + 2]?.word ?? ''
  if (sign !== '.') return said && day > 12
  const dotted = wordAt(tokens, at + 3) === '.' && isGlued(tokens, at + 3) && tokens.length > at + 4
  const begins = at === 0 && month.length === 1 && tokens.length > 3
  return said || begins || month.startsWith('0') || dotted || day > 12
}

/** A day of the calendar that is also how the NHS writes days (/7), weeks (/52) and months (/12). */
const isShorthand = (day: number, month: number): boolean => (month === 7 || month === 12) && day <= 31

const isDoubtful = (sign: string, day: number, month: number): boolean =>
  sign === '.' || day <= 12 || (day === 24 && month === 7)
