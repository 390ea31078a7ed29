import { textBefore } from '../../text/finding.ts'
import { digitsOf, isGlued, startOf, wordAt } from '../words/tokenAt.ts'
import { dayAt, monthsAfter, partsOfDay, readings, type DayNumber } from './calendar.ts'
import type { DayRead, DayText } from './dayReader.ts'

/** What a keyworker will do once so long has passed: "ring 1/52", "h/v 2/52". What a surgery reviews in 1/52 is clinical and no day. */
const toBeDone =
  /(?<![\p{L}/])(?:h\/?v|o\/?v|t\/c|ring|call|phone|tel|text|visit|seeing|seen again|appt with me|catch[- ]?up|check[- ]?in|re-?book(?:ed)?|ne?xt(?: (?:appt|appointment|one|visit|session|contact|call|hv)))\s?[:=–-]?\s?(?:(?:her|again|here|in|at|for|approx|about|c)\s){0,3}$/iu
/** A worker's own step that opens what it stands in, and is not the surgery's: "nil concerns, r/v 2/52", "both back 1/52". */
const ownStep =
  /(?:[.,;:+]\s|(?<![\p{L}])(?:both|all|then|plan|for)\s)(?:r\/?v|review|rev|f\/?u|follow[ -]?up|back|tci|due(?: back)?|see(?: (?:her|again|both|all))*|ne?xt)\s?[:=–-]?\s?(?:(?:again|here|in|at|for|approx|about|c)\s){0,3}$/iu
/** What makes it the surgery's, in the same sentence: "Rx 5/7 antibiotics for tooth, r/v 1/52". */
const clinical =
  /(?<![\p{L}])(?:rx|abx|antibiotics?|\d+ ?mg|ta?bs?|tablets?|cream|dressings?|wound|stitches|bloods?|dose|prescri\p{L}*|supply|patches|injection|drops|inhaler)(?![\p{L}])[^.;\n]*$/iu
/** How many days, weeks and months are counted so; a larger number is a day of the calendar. */
const most: Readonly<Record<string, number>> = { 7: 21, 52: 26, 12: 12 }
/** A day of the calendar that is nearer than this is rather meant: "r/v 1/12", written in November. */
const near = 31

/** When a keyworker's own next step is due, in clinical shorthand: "h/v 2/52" is in two weeks, "ring 10/7" in ten days, "call 3/12" in three months. */
export function shorthandAhead(text: DayText, at: number): DayRead | undefined {
  const { tokens, today } = text
  const unit = wordAt(tokens, at + 2)
  const amount = digitsOf(tokens, at) ?? 0
  if (amount < 1 || amount > (most[unit] ?? 0) || !isWritten(text, at)) return undefined
  if (unit !== '52' && isNear(amount, Number(unit), today)) return undefined
  return {
    from: at,
    next: at + 3,
    rule: 'in-a-while',
    value: readings(undefined, later(today, amount, unit)),
  }
}

/** Whether a number, a stroke and a number stand together, behind words for what is to be done then. */
function isWritten({ text, tokens }: DayText, at: number): boolean {
  if (wordAt(tokens, at + 1) !== '/' || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return false
  if (isGlued(tokens, at + 3) && /^[/\d]/.test(wordAt(tokens, at + 3))) return false
  const before = textBefore(text, startOf(tokens, at))
  return toBeDone.test(before) || (ownStep.test(before) && !clinical.test(before))
}

function isNear(day: number, month: number, today: DayNumber): boolean {
  const found = dayAt({ year: partsOfDay(today).year, month, day })
  return found !== undefined && Math.abs(found - today) <= near
}

function later(today: DayNumber, amount: number, unit: string): DayNumber {
  if (unit === '12') return monthsAfter(today, amount)
  return today + amount * (unit === '52' ? 7 : 1)
}
