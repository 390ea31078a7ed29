import { z } from 'zod'
import type { ItemAnswer, NoNumber } from '../records/answers.ts'
import { numberOf } from './scoring.ts'
import { scoredItems, type Item, type Measure } from './measure.ts'

/** The answers of a measure in the order of its questions, as they were typed and as a button carries them: "1 0 2 - x". */
export const TypedAnswers = z.string().max(500)

/** What typed answers say, or in a sentence what would be right. */
export type TypedAnswersRead =
  | { readonly kind: 'read'; readonly items: readonly ItemAnswer[] }
  | { readonly kind: 'wrong'; readonly sentence: string }

/** What can be typed in place of a number. */
const noNumbers: Readonly<Record<string, NoNumber>> = {
  '-': 'not-asked',
  x: 'prefer-not-to-say',
  'n/a': 'not-applicable',
  na: 'not-applicable',
}

/**
 * Reads answers typed one after another: a number for each question, "-" for one that was not asked, "x" for one she prefers not to
 * answer, "n/a" for one that does not apply. Questions that are not counted, or that a 0 has settled, may be left out at the end.
 */
export function readTypedAnswers(measure: Measure, text: string): TypedAnswersRead {
  const words = text
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter((word) => word !== '')
  const items = measure.items.slice(0, words.length)
  const read = items.map((item, place) => readOne(item, words[place] ?? ''))
  const wrong = read.find((each) => 'sentence' in each)
  const answers = read.flatMap((each) => ('sentence' in each ? [] : [each]))
  if (words.length > measure.items.length || isTooShort(measure, answers, words.length)) {
    return { kind: 'wrong', sentence: wrongNumber(measure, words.length) }
  }
  if (wrong !== undefined) return { kind: 'wrong', sentence: wrong.sentence }
  return { kind: 'read', items: answers }
}

/** The same answers as text that `readTypedAnswers` reads. */
export function typedAnswersOf(items: readonly ItemAnswer[]): string {
  const marks = Object.entries(noNumbers)
  return items
    .map(({ answer }) =>
      typeof answer === 'number' ? String(answer) : (marks.find(([, value]) => value === answer)?.[0] ?? '-'),
    )
    .join(' ')
}

function readOne(item: Item, word: string): ItemAnswer | { readonly sentence: string } {
  const other = noNumbers[word]
  if (other !== undefined && item.extra.includes(other)) return { item: item.id, answer: other }
  const number = /^\d{1,3}$/u.test(word) ? Number(word) : undefined
  if (number !== undefined && number >= item.min && number <= item.max)
    return { item: item.id, answer: number }
  return {
    sentence: `"${word.slice(0, 20)}" is no answer to “${item.text}”: please write a whole number from ${item.min} to ${item.max}, or - where it was not asked.`,
  }
}

/** Whether answers end before the last question that counts and that nothing has settled. */
function isTooShort(measure: Measure, answers: readonly ItemAnswer[], length: number): boolean {
  return scoredItems(measure).some(
    (item) => measure.items.indexOf(item) >= length && numberOf(item, answers) === undefined,
  )
}

function wrongNumber(measure: Measure, given: number): string {
  const scored = scoredItems(measure).length
  const all = measure.items.length
  const wanted = all === scored ? String(all) : `${scored} (or ${all}, with the one that is not counted)`
  return `${measure.title} takes ${wanted} answers in the order of its questions, and I read ${given}. Please write them again, with - for a question that was not asked.`
}
