import { dayOf, type Instant } from '../../../casework/time.ts'
import type { Mention } from '../../names/nameMentions.ts'
import type { Found } from '../../text/finding.ts'
import { daysIn } from '../../when/readDays.ts'
import type { DayValue } from '../../when/dayValue.ts'
import { areInOrder, type ContactOfDay } from './contactOfDay.ts'

const numbers: Readonly<Record<string, number>> = { twice: 2, both: 2, three: 3 }
const counted = /\s(?:(?:x ?([2-5])|([2-5]) ?x|([2-5]|three) times|(twice|both))\s?)[:(,–-]?\s?(?:on\s)?$/i
const what =
  /^(?:i |we )?(?:rang|called|phoned|texted|tried|visited|saw|tc|hv)?\s?WOMAN(?:[\s:,–-]{1,3}(?:dna\w*|fta|no[ -]?shows?|no (?:answer|reply|ans)|n\/?a|missed|did ?n['’]?t (?:come|attend|answer)|tc|hv|rang|called|phoned|texted|vm|by phone|at (?:hub|home|centre)))?$/i
const listed = /^\s?(?:,|&|\+|\/|(?:,\s)?(?:and|n))\s?$/i

/**
 * The contacts of a text that says how often the same was done, and then on which days: "Kasia dna x2 (Mon & today)", "rang Liz
 * twice, Mon and Weds, no answer". Empty where as many days do not follow.
 */
export function timesOnDays(
  text: string,
  mentions: readonly Mention[],
  now: Instant,
): readonly ContactOfDay[] {
  const days = daysIn(text, now)
  const [first, second] = days
  if (first === undefined || second === undefined) return []
  const times = timesTold(text, first.start, mentions)
  const row = rowOf(text, days)
  const been = row.flatMap(({ value: { past } }) => (past !== undefined && past <= dayOf(now) ? [past] : []))
  if (times !== row.length || been.length !== times || !areInOrder(been)) return []
  const rest = { start: row.at(-1)?.end ?? text.length, end: text.length }
  return been.map((day) => ({ day, stretches: [{ start: 0, end: first.start }, rest] }))
}

/** How often something was done, where a text tells nothing else before its first day. */
function timesTold(text: string, end: number, [name]: readonly Mention[]): number | undefined {
  if (name === undefined || name.end > end) return undefined
  const head = `${text.slice(0, name.start)}WOMAN${text.slice(name.end, end)}`
  const times = counted.exec(head)
  if (times === null || !what.test(head.slice(0, times.index).replace(/,$/, ''))) return undefined
  const [, ...said] = times
  return numberOf(said.find(Boolean) ?? '')
}

const numberOf = (word: string): number => numbers[word.toLowerCase()] ?? Number(word)

/** The first days of a text as far as nothing but commas and "and" stand between them. */
function rowOf(text: string, days: readonly Found<DayValue>[]): readonly Found<DayValue>[] {
  const end = days.findIndex((day, at) => {
    const before = days[at - 1]
    return before !== undefined && !listed.test(text.slice(before.end, day.start))
  })
  return end === -1 ? days : days.slice(0, end)
}
