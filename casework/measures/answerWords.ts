import type { NoNumber } from '../records/answers.ts'

/** What was answered in place of a number, after the name of a question. */
export const noNumberWords: Readonly<Record<NoNumber, string>> = {
  'prefer-not-to-say': 'she prefers not to say',
  'not-applicable': 'does not apply to her',
  'not-asked': 'not asked',
}
