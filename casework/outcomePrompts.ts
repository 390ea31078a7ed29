import { answersUpTo, numberFor } from './outcomeChange.ts'
import type { Answers } from './records/answers.ts'

/** What one answer asks of the person who records it. */
export type OutcomePrompt = 'safe-tonight' | 'somewhere-to-sleep'

const safetyPromptsAt = 3
const safetyPromptsWhenLowerBy = 2

/**
 * The prompts of these answers (catalogue 1.4): safety of 3 or less or lower by 2 or more, and nowhere settled to live. A fall
 * counts from the last time she gave a number, so that a time on which she could not be asked hides none.
 */
export function outcomePrompts(answers: Answers, all: readonly Answers[]): readonly OutcomePrompt[] {
  const safety = { id: 'safety' }
  const now = numberFor(safety, answers)
  const before = answersUpTo(answers, all)
    .slice(0, -1)
    .map((each) => numberFor(safety, each))
    .findLast((number) => number !== undefined)
  const fell = now !== undefined && before !== undefined && before - now >= safetyPromptsWhenLowerBy
  const low = now !== undefined && now <= safetyPromptsAt
  return [
    ...(low || fell ? ['safe-tonight' as const] : []),
    ...(numberFor({ id: 'housing' }, answers) === 0 ? ['somewhere-to-sleep' as const] : []),
  ]
}
