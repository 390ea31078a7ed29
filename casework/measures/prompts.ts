import type { ItemAnswer } from '../records/answers.ts'
import type { Measure, Prompt } from './measure.ts'
import { scoreOf } from './scoring.ts'

/**
 * What answers ask of the worker (catalogue 1.4), the gravest first and each item once. A single answer prompts whatever the total
 * is and even if nothing else is answered. `before` are the last numbers she gave, so that a time without an answer hides no
 * change; an item without one is answered for the first time.
 */
export function promptsOf(
  measure: Measure,
  answers: readonly ItemAnswer[],
  before: readonly ItemAnswer[] = [],
): readonly Prompt[] {
  const due = measure.prompts
    .filter((prompt) => isDue(prompt, measure, answers, before))
    .map((prompt) => atItsTime(prompt, before))
  const gravest = (one: Prompt, place: number): boolean =>
    !due.some(
      (other, otherPlace) =>
        aboutOf(other) === aboutOf(one) &&
        (gravity(other) > gravity(one) || (gravity(other) === gravity(one) && otherPlace < place)),
    )
  return due.filter(gravest)
}

/** The last number she gave to each item, from answers oldest first. */
export function lastNumbers(
  answers: readonly { readonly items: readonly ItemAnswer[] }[],
): readonly ItemAnswer[] {
  const numbers = answers.flatMap(({ items }) => items.filter(({ answer }) => typeof answer === 'number'))
  return [...new Map(numbers.map((each) => [each.item, each])).values()]
}

const inOrder: readonly Prompt['does'][] = ['say', 'ask-safety-plan', 'draft-alert', 'send-alert']

function gravity({ does }: Prompt): number {
  return inOrder.indexOf(does)
}

function atItsTime(prompt: Prompt, before: readonly ItemAnswer[]): Prompt {
  const { when, does, doesAtBaseline = does } = prompt
  const isFirst = 'item' in when && answerTo(when.item, before) === undefined
  return isFirst ? { ...prompt, does: doesAtBaseline } : prompt
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
