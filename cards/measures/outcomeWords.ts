import { noNumberWords } from '../../casework/measures/answerWords.ts'
import type { ItemAnswer, NoNumber } from '../../casework/records/answers.ts'

/** The choices of a question besides its numbers, as the person reads them. */
export const noNumberChoices: Readonly<Record<NoNumber, string>> = {
  'prefer-not-to-say': 'She prefers not to say',
  'not-applicable': 'Does not apply to her',
  'not-asked': 'Not asked',
}

/** One answer in words: "7", "not asked". */
export function answerInWords(answer: ItemAnswer['answer']): string {
  return typeof answer === 'number' ? String(answer) : noNumberWords[answer]
}
