import type { ItemAnswer } from '../records/answers.ts'
import type { Measure, Prompt } from './measure.ts'
import { scoreOf } from './scoring.ts'

/**
 * What answers ask of the worker (catalogue 1.4), the gravest first and each item once. A single answer prompts whatever the total
 * is and even if nothing else is answered. `before` are the last numbers she gave, so that a time without an answer hides no change.
 */
export function promptsOf(
  measure: Measure,
  answers: readonly ItemAnswer[],
  before: readonly ItemAnswer[] = [],
): readonly Prompt[] {
  const due = measure.prompts.filter((prompt) => isDue(prompt, measure, answers, before))
  const graver = (one: Prompt, place: number): boolean =>
    due.slice(0, place).some((other) => aboutOf(other) === aboutOf(one))
  return due.filter((prompt, place) => !graver(prompt, place))
}

function isDue(
  { when }: Prompt,
  measure: Measure,
  answers: readonly ItemAnswer[],
  before: readonly ItemAnswer[],
): boolean {
  if ('total' in when) {
    const score = scoreOf(measure, answers)
    return score.kind === 'total' && score.total >= when.number
  }
  const now = answerTo(when.item, answers)
  if (when.is === 'blank')
    return now === undefined && answers.some(({ answer }) => typeof answer === 'number')
  if (typeof now !== 'number') return false
  const last = answerTo(when.item, before)
  switch (when.is) {
    case 'at-least':
      return now >= when.number
    case 'at-most':
      return now <= when.number
    case 'rose-by':
      return typeof last === 'number' && now - last >= when.number
    case 'fell-by':
      return typeof last === 'number' && last - now >= when.number
  }
}

function answerTo(item: string, answers: readonly ItemAnswer[]): ItemAnswer['answer'] | undefined {
  return answers.find((each) => each.item === item)?.answer
}

function aboutOf({ when }: Prompt): string {
  return 'item' in when ? when.item : 'total'
}
