import type { Span } from '../text/finding.ts'
import type { Token } from '../text/tokens.ts'

/** The words of a text with `@` in the place of each name of a woman. */
export function withWomen(tokens: readonly Token[], women: readonly Span[]): readonly Token[] {
  if (women.length === 0) return tokens
  const named: Token[] = []
  let next = 0
  for (const token of tokens) {
    while (next < women.length && (women[next]?.end ?? 0) <= token.start) next += 1
    const woman = women[next]
    if (woman === undefined || token.start < woman.start || token.word === "'s") named.push(token)
    else if (token.start === woman.start || named.at(-1)?.word !== '@')
      named.push({ ...token, word: '@', end: Math.max(token.end, Math.min(woman.end, token.end)) })
  }
  return named
}
