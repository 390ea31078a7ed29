import type { OutcomePrompt } from '../casework/outcomePrompts.ts'
import { noNumberWords } from '../casework/measures/answerWords.ts'
import type { ItemAnswer, NoNumber } from '../casework/records/answers.ts'

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

/** What each prompt asks of the person who reads it, in the words of the catalogue. */
export const promptWords: Readonly<Record<OutcomePrompt, string>> = {
  'safe-tonight': 'Is she safe to talk and safe tonight? Offer the DASH.',
  'somewhere-to-sleep': 'Has she somewhere to sleep tonight?',
}
