import type { Item, Measure } from './measures/measure.ts'
import type { Answers, ItemAnswer } from './records/answers.ts'
import { dayInWords, type Day } from './time.ts'

/** How one item moved between two times it was answered with a number. */
interface ItemChange {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** How her answers moved since the last ones. `notCompared` names the items without a number at one of the two times. */
export interface OutcomeChange {
  /** The day of the answers before; undefined when these answers are from the same day. */
  readonly since: Day | undefined
  readonly items: readonly ItemChange[]
  readonly notCompared: readonly string[]
}

/** Her answers to the same measure up to and with these, oldest first: by their day, and within a day as they were recorded. */
export function answersUpTo(answers: Answers, all: readonly Answers[]): readonly Answers[] {
  return all
    .filter(({ measure }) => measure === answers.measure)
    .filter((other) => other.id === answers.id || inOrder(other, answers) < 0)
    .toSorted(inOrder)
}

/** The change of these answers since the ones before; undefined when they are her first. */
export function outcomeChange(
  answers: Answers,
  all: readonly Answers[],
  measure: Measure,
): OutcomeChange | undefined {
  const before = answersUpTo(answers, all).at(-2)
  if (before === undefined) return undefined
  const pairs = measure.items.map((item) => ({
    name: item.name,
    from: numberFor(item, before),
    to: numberFor(item, answers),
  }))
  return {
    since: before.day === answers.day ? undefined : before.day,
    items: pairs.flatMap(({ name, from, to }) =>
      from === undefined || to === undefined ? [] : [{ name, from, to }],
    ),
    notCompared: pairs
      .filter(({ from, to }) => from === undefined || to === undefined)
      .map(({ name }) => name),
  }
}

/** The number an item was answered with, or undefined when there is none. */
export function numberFor({ id }: Pick<Item, 'id'>, { items }: Pick<Answers, 'items'>): number | undefined {
  const answer = answerFor({ id }, { items })
  return typeof answer === 'number' ? answer : undefined
}

/** What an item was answered with. One that was not on the form then was not asked. */
export function answerFor({ id }: Pick<Item, 'id'>, { items }: Pick<Answers, 'items'>): ItemAnswer['answer'] {
  return items.find(({ item }) => item === id)?.answer ?? 'not-asked'
}

/** The change in words: "Since Monday 3 August: housing 3 to 6, better by 3; money the same at 4. Not compared: safety." */
export function changeInWords(change: OutcomeChange | undefined, measure: Measure, today: Day): string {
  if (change === undefined) return 'These are her first answers.'
  const { since, items, notCompared } = change
  const when = since === undefined ? 'earlier the same day' : dayInWords(since, today)
  const moved = items.map((item) => itemInWords(item, measure)).join('; ')
  const left = notCompared.length === 0 ? '' : ` Not compared: ${notCompared.join(', ')}.`
  return `Since ${when}: ${moved === '' ? 'nothing to compare' : moved}.${left}`
}

function itemInWords({ name, from, to }: ItemChange, { direction }: Measure): string {
  if (from === to) return `${name} the same at ${to}`
  const higher = to > from
  const better = higher === (direction === 'higher')
  const how = better ? 'better' : higher ? 'higher' : 'lower'
  return `${name} ${from} to ${to}, ${how} by ${Math.abs(to - from)}`
}

function inOrder(one: Answers, other: Answers): number {
  return compared(one.day, other.day) || compared(one.recordedAt, other.recordedAt)
}

function compared(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
