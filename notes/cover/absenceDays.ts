import { dayOf, daysAfter, daysBetween, weekdayOfDay, type Day, type Instant } from '../../casework/time.ts'
import type { Found } from '../text/finding.ts'
import { daysIn } from '../when/readDays.ts'
import type { DayValue } from '../when/dayValue.ts'

/** The days an absence is said to last; `to` is left out where only its beginning is said. `left` is the text without them. */
export interface AbsenceDays {
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  /** The first day back at work, where that is what was said. */
  readonly backOn?: Day | undefined
  readonly left: string
}

interface Stretch {
  readonly from?: Day | undefined
  readonly to?: Day | undefined
}

const counts: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10 },
  ...{ couple: 2, 'a couple of': 2, fortnight: 14 },
}
const forLength =
  /\b(?:for )?(?:the )?(?:next )?(?<count>\d{1,3}|a couple of|an?|one|two|three|four|five|six|seven|eight|ten) (?<unit>days?|weeks?|fortnight|months?)\b/iu
const ofWeek =
  /\b(?:(?:for |in )?(?:the )?(?<rest>rest of (?:the|this) week|this week)|until (?:the )?(?<end>end of (?:the|this) week)|(?:all )?(?:of )?(?<next>next week))\b/iu
const weekOf = /\b(?:the )?(?:week (?:of|commencing|beginning|starting)|w\/c)\b/iu

/** Reads the days of an absence towards the future; without a day it has none. */
export function absenceDays(text: string, now: Instant): AbsenceDays {
  const today = dayOf(now)
  const week = ofWeek.exec(text)
  const length = forLength.exec(text)
  const masked = blank(blank(text, week), length)
  const whole = weekOf.exec(masked)
  const words = blank(masked, whole)
  const found = daysIn(words, now)
  const left = found.reduce((rest, { start, end }) => spaced(rest, start, end), words)
  const stretch = stretchOf(words, found, today)
  if (week !== null && found.length === 0) return { ...ofThatWeek(week, today), left }
  if (length !== null) return { ...ofLength(length, stretch.from ?? today), left }
  if (whole !== null && stretch.from !== undefined)
    return { from: stretch.from, to: daysAfter(stretch.from, 6), left }
  return { ...stretch, left }
}

const blank = (text: string, match: RegExpExecArray | null): string =>
  match === null ? text : spaced(text, match.index, match.index + match[0].length)

const spaced = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`

function ofThatWeek({ groups }: RegExpExecArray, today: Day): Stretch {
  const monday = daysAfter(today, -weekdayOfDay(today))
  if (groups?.['next'] !== undefined) return { from: daysAfter(monday, 7), to: daysAfter(monday, 13) }
  return { from: today, to: daysAfter(monday, 6) }
}

function ofLength({ groups }: RegExpExecArray, from: Day): Stretch {
  const { count = 'a', unit = 'day' } = groups ?? {}
  const number = /^\d/.test(count) ? Number(count) : (counts[count.toLowerCase()] ?? 1)
  const daysOfUnit = /^f/i.test(unit) ? 14 : /^w/i.test(unit) ? 7 : /^m/i.test(unit) ? 30 : 1
  return { from, to: daysAfter(from, number * daysOfUnit - 1) }
}

const untilBefore =
  /(?:\b(?:until|till|til|to|through|thru|up to|ending)|[-–])\s*(?:and including )?(?:the )?$/iu
const fromBefore = /\b(?:from|since|starting|as of)\s*(?:the )?$/iu
const backBefore = /\bback(?: (?:at|to) work| in(?: the office)?)?(?: (?:on|from))?\s*$/iu
/** How long ago an absence that still lasts can have begun, in days. */
const longestBegun = 60

function stretchOf(
  text: string,
  found: readonly Found<DayValue>[],
  today: Day,
): Stretch & Pick<AbsenceDays, 'backOn'> {
  const days = found.map(({ start, end, value }, place) => {
    const before = text.slice(found[place - 1]?.end ?? 0, start)
    return { before, value, text: text.slice(start, end) }
  })
  const back = days.find(
    ({ before, text: own }) =>
      backBefore.test(before) || backBefore.test(`${before}${/^on /i.exec(own)?.[0] ?? ''}`),
  )
  const others = days.filter((day) => day !== back)
  const to = others.find(({ before }) => untilBefore.test(before)) ?? others[1]
  const from = others.find((day) => day !== to)
  const last = to?.value.future
  const began = from === undefined ? undefined : beginning(from, last ?? back?.value.future, today)
  return {
    from: began ?? (last === undefined ? undefined : today),
    to: last ?? (from !== undefined && !fromBefore.test(from.before) ? began : undefined),
    backOn: back?.value.future,
  }
}

/** The day an absence begins: one to come, or where it ends before that day comes again, the one that has just passed. */
function beginning(
  { before, value }: { readonly before: string; readonly value: DayValue },
  last: Day | undefined,
  today: Day,
): Day | undefined {
  const { past, future } = value
  const recent = past !== undefined && daysBetween(past, today) <= longestBegun
  const wrapped = last !== undefined && future !== undefined && future > last
  return recent && (wrapped || future === undefined || /\bsince\s*(?:the )?$/iu.test(before)) ? past : future
}
