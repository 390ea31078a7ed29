import { findByRules, type Found, type FindingKind, type PatternRule } from '../text/finding.ts'

/**
 * A rule with words, in lower case, of which every match holds one. Looking for a word costs a fraction of trying a pattern,
 * and most rules have nothing to say of most notes.
 */
export interface WordedRule<T> extends PatternRule<T> {
  readonly words: readonly string[]
}

/** Everything that a table of rules finds in a text, trying only the rules whose words the text holds. */
export function findByWords<T>(
  text: string,
  kind: FindingKind,
  rules: readonly WordedRule<T>[],
): readonly Found<T>[] {
  const lower = text.toLowerCase()
  return findByRules(
    text,
    kind,
    rules.filter(({ words }) => words.some((word) => lower.includes(word))),
  )
}

/** The words of a rule, written in one line with bars between them. */
export function holding(words: string): readonly string[] {
  return words.split('|')
}
