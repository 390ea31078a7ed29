import { answersUpTo } from './answersInOrder.ts'
import type { Answers } from '../records/answers.ts'
import type { Case } from '../records/case.ts'
import type { Item, Measure, Prompt } from './measure.ts'
import { lastNumbers, promptsOf } from './prompts.ts'

/** Answers with the woman they are of and their measure. They may be among hers already or not. */
export interface AnswersOfWoman {
  readonly woman: Case
  readonly measure: Measure
  readonly answers: Answers
}

/** What these answers ask of the worker, the last numbers she gave before them taken into account. */
export function promptsFor({ woman, measure, answers }: AnswersOfWoman): readonly Prompt[] {
  const all = [...woman.answers.filter(({ id }) => id !== answers.id), answers]
  return promptsOf(measure, answers.items, lastNumbers(answersUpTo(answers, all).slice(0, -1)))
}

/** The number that a prompt is about; undefined where it is about a total or a blank. */
export function answerOf(
  { measure, answers }: Pick<AnswersOfWoman, 'measure' | 'answers'>,
  { when }: Prompt,
): { readonly item: Item; readonly answer: number } | undefined {
  if (!('item' in when)) return undefined
  const item = measure.items.find(({ id }) => id === when.item)
  const answer = answers.items.find((each) => each.item === when.item)?.answer
  return item === undefined || typeof answer !== 'number' ? undefined : { item, answer }
}
