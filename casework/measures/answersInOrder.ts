import type { Item } from './measure.ts'
import type { Answers, ItemAnswer } from '../records/answers.ts'

/** Her answers to the same measure up to and with these, oldest first: by their day, and within a day as they were recorded. */
export function answersUpTo(answers: Answers, all: readonly Answers[]): readonly Answers[] {
  return answersTo(answers.measure, all).filter(
    (other) => other.id === answers.id || inOrder(other, answers) < 0,
  )
}

/** All her answers to one measure, oldest first: by their day, and within a day as they were recorded. */
export function answersTo(id: string, all: readonly Answers[]): readonly Answers[] {
  return all.filter(({ measure }) => measure === id).toSorted(inOrder)
}

/** What an item was answered with. One that was not on the form then was not asked. */
export function answerFor({ id }: Pick<Item, 'id'>, { items }: Pick<Answers, 'items'>): ItemAnswer['answer'] {
  return items.find(({ item }) => item === id)?.answer ?? 'not-asked'
}

function inOrder(one: Answers, other: Answers): number {
  return compared(one.day, other.day) || compared(one.recordedAt, other.recordedAt)
}

function compared(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
