import type { Mode, Place } from '../../casework/words.ts'
import type { ClockTime, Day } from '../../casework/time.ts'
import { outside, type Found, type Span } from '../text/finding.ts'
import { said } from '../text/said.ts'
import { pattern } from './marked.ts'
import { isBare } from './pieces.ts'
import type { DayPlan } from './readMoment.ts'
import type { PlanText } from './planned.ts'
import { modesBehind, modesOfNext } from './words/modes.ts'
import { placeOfNext } from './words/places.ts'

/** The next contact between her and this service. */
export interface NextValue {
  readonly day: Day
  readonly time?: ClockTime
  readonly mode?: Mode
  readonly place?: Place
}

/** A next contact with the pieces of text that were read, without the words between them. */
export interface NextFound extends Found<NextValue> {
  readonly pieces: readonly Span[]
}

/** The next contact that a day tells, with every piece that was read for it. */
export function nextOf({ text, marked }: PlanText, plan: DayPlan, anchor: Span): NextFound {
  const { day, time, stretch } = plan
  const first = Math.min(anchor.start, day.start, time?.start ?? day.start)
  const last = Math.max(anchor.end, day.end, time?.end ?? 0)
  const mode = modeOfNext(marked, stretch, { start: first, end: last })
  const start = Math.min(first, mode?.start ?? first)
  const end = endOfBare(marked, Math.max(last, mode?.end ?? last), stretch.end)
  const place = placeOfNext(marked.slice(start, Math.max(end, stretch.end)), mode?.mode)
  const read = [anchor, day, time, mode].filter((one) => one !== undefined)
  const pieces = [...read, ...outside([{ start: last, end }], read)].filter((one) => one.end > one.start)
  const value = said({ day: plan.future, time: time?.value, mode: mode?.mode, place })
  return { kind: 'next', rule: 'next-appointment', start, end, text: text.slice(start, end), value, pieces }
}

function modeOfNext(marked: string, stretch: Span, { start, end }: Span): ReturnType<typeof modeOf> {
  return modeIn(marked, stretch, start) ?? modeBehind(marked, end)
}

const longestTail = 30

/** The end of what follows and holds nothing but a place or small words, such as "at the hub". */
function endOfBare(marked: string, end: number, last: number): number {
  const tail = marked.slice(end, last).trimEnd()
  return tail.length <= longestTail && isBare(tail) ? end + tail.length : end
}

const topic =
  /\s(?:confirmed|reminder|letter|re|about(?! (?:it|this|that|all)\b)|regarding|to (?:discuss|go|do|look|talk|complete|help|sort|fill|work|review|sign))\s/i

/** The mode that is told directly before, in, or behind the words of a next contact. */
function modeIn(marked: string, stretch: Span, first: number): (Span & { readonly mode: Mode }) | undefined {
  const words = marked.slice(first, stretch.end).split(topic)[0] ?? ''
  const lead = marked.slice(stretch.start, first)
  const led = leadIn.exec(lead)
  const before = led === null ? '' : `${led[0]}${marked.slice(first, first + beginning)}`
  /** "Moved to Thursday same time, " and then "she will come to the centre". */
  const comesThen = pattern(
    "^[,;.]? ?(?:and )?(?:she|HER)(?:['’]?ll| will| is| to)? (?:be )?(?:com(?:e|es|ing) (?:in(?!\\p{L})|here|to (?:the |our )?(?:hub|centre|office|us))|see me here)",
  )
  const comingReach = 40
  const outright = outrightIn(words === '' ? '' : marked.slice(first, stretch.end), first)
  const comes = comesThen.test(marked.slice(stretch.end, stretch.end + comingReach))
  if (comes && modeOf(words, first) === undefined)
    return { mode: 'in-person', start: stretch.end, end: stretch.end }
  return modeOf(words, first) ?? modeOf(before, stretch.start + lead.search(leadIn)) ?? outright
}

/** So many characters of a next contact tell with the words before it how it is: "here w me". */
const beginning = 5
const leadIn = /(?:\S+\s){1,2}$/

const outright =
  /\b(?:in person|face[ -]to[ -]face|f2f|at the (?:hub|centre|library|office)|(?:by|on|over) (?:the )?(?:phone|telephone|zoom|teams|video))\b/i

/** How it is to be, where that is said outright behind what it is about: "to talk about it in person at the hub". */
function outrightIn(words: string, from: number): ReturnType<typeof modeOf> {
  const match = outright.exec(words)
  return match === null ? undefined : modeOf(match[0], from + match.index)
}

const tailReach = 24

/** How it is to be, where the moment has that right behind it and across a comma: "nxt 16th, phone as i'm travelling". */
function modeBehind(marked: string, end: number): ReturnType<typeof modeOf> {
  const tail = marked.slice(end, end + tailReach)
  const told = modesBehind.find(({ pattern: one }) => one.test(tail))
  return told === undefined ? undefined : { mode: told.mode, start: end, end }
}

function modeOf(words: string, from: number): (Span & { readonly mode: Mode }) | undefined {
  if (words === '') return undefined
  for (const { mode, pattern: told } of modesOfNext) {
    const match = told.exec(words)
    if (match === null) continue
    const start = from + match.index
    return { mode, start, end: start + match[0].length }
  }
  return undefined
}
