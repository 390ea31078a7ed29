import type { Days } from '../../casework/questions/question.ts'
import { daysBetween, type Day } from '../../casework/time.ts'
import type { DaysAsked } from './days.ts'
import type { Marked } from './marked.ts'

const bothFrom = (days: Days): DaysAsked => ({ kind: 'days', past: days, future: days })

const betweenEnds =
  /\b(?:between|from) @p(?<first>\d+) (?:and|to|until|till|-|–) @p(?<last>\d+)|@p(?<one>\d+) (?:to|until|till|-|–) @p(?<other>\d+)/giu
const beside = /\b(?<how>since|before|until|by|after) @p(?<at>\d+)/giu
const plain = /\b(?:on|in|during|for|at|over|of) (?=@p\d)/giu

/** Takes ends together, and what stands before a day with it. */
export function joined({ text, found }: Marked<DaysAsked>, today: Day): Marked<DaysAsked> {
  const all = [...found]
  const add = (value: DaysAsked | undefined, typed: string): string => {
    if (value === undefined) return typed
    all.push(value)
    return `@p${all.length - 1}`
  }
  const spans = text.replace(betweenEnds, (typed: string, ...rest: unknown[]) => {
    const { first, last, one, other } = groupsOf(rest)
    return add(spanOf(all[Number(first ?? one)], all[Number(last ?? other)]), typed)
  })
  const sides = spans.replace(beside, (typed: string, ...rest: unknown[]) => {
    const { how = '', at } = groupsOf(rest)
    return add(besideOf(how.toLowerCase(), all[Number(at)], today), typed)
  })
  return { text: sides.replace(plain, ''), found: all }
}

function groupsOf(rest: readonly unknown[]): Readonly<Record<string, string | undefined>> {
  const last = rest.at(-1)
  return typeof last === 'object' && last !== null ? { ...last } : {}
}

const longestSpanGuessed = 200

/** From one day to another; where the second has no past after the first, its future, unless that is most of a year away. */
function spanOf(first: DaysAsked | undefined, last: DaysAsked | undefined): DaysAsked | undefined {
  if (first?.kind !== 'days' || last?.kind !== 'days') return undefined
  const { from } = first.past ?? first.future ?? {}
  if (from === undefined) return undefined
  const { past, future } = last
  const to = [past, future].find((end, place) => end !== undefined && isAfter(end.to, from, place === 1))?.to
  return to === undefined ? { kind: 'backwards' } : bothFrom({ from, to })
}

function isAfter(end: Day, from: Day, isGuessed: boolean): boolean {
  return end >= from && (!isGuessed || daysBetween(from, end) <= longestSpanGuessed)
}

function besideOf(how: string, days: DaysAsked | undefined, today: Day): DaysAsked | undefined {
  if (days?.kind !== 'days') return undefined
  const { past, future } = days
  if (how === 'since' || how === 'after') return past && { kind: 'since', past }
  if (how === 'before') return past && { kind: 'before', past }
  const end = future ?? past
  return end && { kind: 'by', past: end, future: { from: today, to: end.to } }
}
