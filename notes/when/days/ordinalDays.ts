import { numberAt } from '../words/numbersIn.ts'
import type { Token } from '../words/momentTokens.ts'
import { amountFollows } from './amountFollows.ts'
import { certainly, dayAt, monthsAfter, partsOfDay, readings, weekdayOf, type DayNumber } from './calendar.ts'
import type { DayValue } from '../dayValue.ts'
import type { DayRead, DayText } from './dayReader.ts'
import { wordAt, digitsOf, isGlued } from '../words/tokenAt.ts'

const leads = new Set(
  'the on by from until till til since to before after due for between and or , ( : - – is was now sent posted next nxt rebooked moved booked again back new me us ours see seeing try done redone there here'.split(
    ' ',
  ),
)
const stops = /^(?:[.,;:!?)\]@–/&-]|at|am|pm|noon|midday)$/
const follows = new Set(
  `w from in and for instead not please re with by around about or but to till until is was she he we i if so because as when
  which via over online phone hub centre court then face zoom teams morning afternoon evening this next last home her saw
  met rang called call text dna did between f2f video before after same usual here there again ish approx noon
  home visit hv tel`.split(/\s+/),
)

/** "The 27th", "on the 3rd", "27th at 2", "the 10th of next month": a day of the month without the month's name. */
export function dayOfTheMonth(text: DayText, at: number): DayRead | undefined {
  const { tokens, today } = text
  const number = numberAt(tokens, at)
  if (number === undefined || number.value < 1 || number.value > 31) return undefined
  const the = wordAt(tokens, at - 1) === 'the'
  const from = the ? at - 1 : at
  if (/^(?:her|his|my|their|your|a)$/.test(wordAt(tokens, from - 1)) && !isWithHer(tokens, from))
    return undefined
  const named = monthNamed(tokens, number.next)
  if (named !== undefined && number.ordinal) return ofNamedMonth(text, { from, day: number.value, ...named })
  if (!isDayOfMonth(text, { ...number, at, from })) return undefined
  return { from, next: number.next, rule: 'day-of-month', value: lastAndNext(number.value, today) }
}

/** "Seeing her 16th at 12", but "her 3rd session". */
const isWithHer = (tokens: readonly Token[], from: number): boolean =>
  wordAt(tokens, from - 1) === 'her' &&
  /^(?:see|seeing|meet|meeting|ring|ringing|call|calling|visit|visiting|with)$/.test(wordAt(tokens, from - 2))

interface Candidate {
  readonly at: number
  readonly from: number
  readonly next: number
  readonly value: number
  readonly ordinal: boolean
  readonly inWords: boolean
}

const bareEnds = /^(?:[.!?@]|at|)$/
/** "Her 4th in a row" counts; "emailed her 26th w/ the form" can only be a day. */
const mostCounted = 20

function isDayOfMonth({ tokens }: DayText, { at, from, next, ordinal, inWords, value }: Candidate): boolean {
  const after = wordAt(tokens, next)
  const ends = after === '' || (stops.test(after) && !amountFollows(tokens, next))
  if (!ordinal || inWords) return isBare(tokens, { from, at, value }) && bareEnds.test(after)
  if (ends || digitsOf(tokens, next) !== undefined) return true
  return (
    follows.has(after) && (value > mostCounted || from < at || at === 0 || leads.has(wordAt(tokens, at - 1)))
  )
}

/** "On 15", "the 27", "for the second": a number without an ending counts behind such words only. */
function isBare(
  tokens: readonly Token[],
  { from, at, value }: { readonly from: number; readonly at: number; readonly value: number },
): boolean {
  const before = wordAt(tokens, from - 1)
  const known = /^(?:on|for|by|until|till|from)$/.test(before)
  if (tokens[at + 1]?.word === '.' && isGlued(tokens, at + 2)) return false
  if (from < at) return known || value > 12
  return before === 'on' && digitsOf(tokens, at) !== undefined && digitsOf(tokens, at - 2) === undefined
}

/** "The 24th": the last such day up to today, and the next after today. */
export function lastAndNext(day: number, today: DayNumber): DayValue {
  return readings(
    sameDay(day, today, { months: [0, -1, -2], fits: (one) => one <= today }),
    sameDay(day, today, { months: [0, 1, 2], fits: (one) => one > today }),
  )
}

const monthsBack = Array.from({ length: 25 }, (_, away) => -away)
const monthsOn = Array.from({ length: 25 }, (_, away) => away)

/** "Mon 13th": the last and the next day of the month that fall on that weekday; undefined where none does. */
export function lastAndNextOn(weekday: number, day: number, today: DayNumber): DayValue | undefined {
  const onWeekday = (one: DayNumber): boolean => weekdayOf(one) === weekday
  const past = sameDay(day, today, { months: monthsBack, fits: (one) => one <= today && onWeekday(one) })
  const future = sameDay(day, today, { months: monthsOn, fits: (one) => one >= today && onWeekday(one) })
  if (past === undefined && future === undefined) return undefined
  const isRecent = past !== undefined && past >= monthsAfter(today, -6)
  return isRecent ? readings(past, future) : readings(undefined, future, past)
}

interface Sought {
  readonly months: readonly number[]
  readonly fits: (day: DayNumber) => boolean
}

/** The first day of the month, in some months counted from this one, that fits. */
function sameDay(day: number, today: DayNumber, { months: away, fits }: Sought): DayNumber | undefined {
  const { year, month } = partsOfDay(today)
  for (const further of away) {
    const found = dayAt({ year, month: month + further, day })
    if (found !== undefined && fits(found)) return found
  }
  return undefined
}

const months: readonly { readonly words: RegExp; readonly away: number }[] = [
  { words: /^(?:of )?(?:this|the current) months?/, away: 0 },
  { words: /^(?:of )?next months?/, away: 1 },
  { words: /^(?:of )?last months?/, away: -1 },
  { words: /^inst(?:ant)?\b/, away: 0 },
  { words: /^ult(?:imo)?\b/, away: -1 },
  { words: /^prox(?:imo)?\b/, away: 1 },
]

/** "Of next month" behind a day: how many months away, and where it ends. */
function monthNamed(
  tokens: readonly Token[],
  at: number,
): { readonly away: number; readonly next: number } | undefined {
  if (!/^(?:of|this|next|last|inst|instant|ult|ultimo|prox|proximo)$/.test(wordAt(tokens, at)))
    return undefined
  const words = [0, 1, 2].map((place) => wordAt(tokens, at + place)).join(' ')
  const found = months.find((month) => month.words.test(words))
  if (found === undefined) return undefined
  const length = /^(?:inst|ult|prox)/.test(words) ? 1 : wordAt(tokens, at) === 'of' ? 3 : 2
  return { away: found.away, next: at + length }
}

function ofNamedMonth(
  { today }: DayText,
  { from, next, day, away }: { from: number; next: number; day: number; away: number },
): DayRead | undefined {
  const { year, month } = partsOfDay(today)
  const found = dayAt({ year, month: month + away, day })
  return found === undefined
    ? undefined
    : { from, next, rule: 'day-of-month', value: certainly(found, today) }
}
