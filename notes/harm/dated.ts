import { daysBetween, type Day } from '../../casework/time.ts'
import type { Token } from '../text/tokens.ts'
import type { Marks, Trigger } from './marks.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const names =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/
const leads = new Set(['in', 'last', 'during', 'of', 'back'])
/** With one of these a month without a year may be the next one. */
const ahead = new Set('is are will going gonna wants plans due has to'.split(' '))
const reachOut = 8
/** An act in the last three months is current whatever its tense (issue). */
const recentDays = 92

/** Whether a month or year that stands near a cue, such as `in June` or `2025`, is more than three months gone. */
export function datedPeriod(
  { tokens, sentences }: Marks,
  { from, to }: Trigger,
  today: Day | undefined,
): 'past' | undefined {
  if (today === undefined) return undefined
  for (let at = Math.max(0, from - reachOut); at < to + reachOut; at += 1) {
    if (sentences[at] !== sentences[from]) continue
    const end = endOfDated(tokens, at, today)
    if (end !== undefined && daysBetween(end, today) > recentDays) return 'past'
  }
  return undefined
}

/** The last day of a month or year named at a place, where it is over by today. */
function endOfDated(tokens: readonly Token[], at: number, today: Day): Day | undefined {
  const word = wordAt(tokens, at)
  const before = wordAt(tokens, at - 1)
  const year = yearOf(word)
  if (year !== undefined)
    return before === 'since' || monthOf(before) !== undefined ? undefined : lastDay(year, 12, today)
  const month = monthOf(word)
  if (month === undefined) return undefined
  const written = yearOf(wordAt(tokens, at + 1))
  if (written !== undefined) return lastDay(written, month, today)
  return leads.has(before) && !isAhead(tokens, at)
    ? lastDay(latestYearOf(month, today), month, today)
    : undefined
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? ''
}

function isAhead(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 12), at).some(({ word }) => ahead.has(word))
}

function yearOf(word: string): number | undefined {
  return /^(?:19[5-9]|20\d)\d$/.test(word) ? Number(word) : undefined
}

function monthOf(word: string): number | undefined {
  return names.test(word) ? months.indexOf(word.slice(0, 3)) + 1 : undefined
}

function latestYearOf(month: number, today: Day): number {
  const year = Number(today.slice(0, 4))
  return month > Number(today.slice(5, 7)) ? year - 1 : year
}

function lastDay(year: number, month: number, today: Day): Day | undefined {
  const day = `${year.toString()}-${month.toString().padStart(2, '0')}-28`
  return day < today ? day : undefined
}
