import { findByRules, type Found, type FindingKind, type PatternRule } from '../text/finding.ts'
import { mayHold, type WordGate } from './wordGate.ts'

/**
 * A rule with words of which every match holds one, and where one list is not telling enough, one of a second list besides.
 * Looking for words costs a fraction of trying a pattern, and most rules have nothing to say of most notes.
 */
export interface WordedRule<T> extends PatternRule<T> {
  readonly words: WordGate
  readonly besides?: WordGate
}

/** Everything that a table of rules finds in a text, trying only the rules whose words the text holds. */
export function findByWords<T>(
  text: string,
  kind: FindingKind,
  rules: readonly WordedRule<T>[],
): readonly Found<T>[] {
  const tried = rules.filter(
    ({ words, besides }) => mayHold(text, words) && (besides === undefined || mayHold(text, besides)),
  )
  return findByRules(text, kind, tried)
}
