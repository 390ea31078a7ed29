/**
 * A long list of words as a part of a pattern that V8 compiles once (docs/decisions/0045). The empty lookaheads always match and
 * take nothing; at each V8 forgets what it learnt of the text so far, without which it compiles what follows up to ten
 * times over, once for each way to get there. Patterns that look back are read from the end, hence one on each side.
 */
export const compiledOnce = (words: string): string => `(?:(?=)(?:${words})(?=))`
