import type { Span } from '../text/finding.ts'
import type { Token } from '../text/tokens.ts'

/** The words of a text with `@` in the place of each name of a woman. */
export function withWomen(tokens: readonly Token[], women: readonly Span[]): readonly Token[] {
  if (women.length === 0) return tokens
  const named: Token[] = []
  let next = 0
  for (const token of tokens) {
    while (isBefore(women[next], token)) next += 1
    const woman = women[next]
    if (woman === undefined || token.start < woman.start || token.word === "'s") named.push(token)
    else if (token.start === woman.start || named.at(-1)?.word !== '@') named.push({ ...token, word: '@' })
  }
  return named
}

function isBefore(woman: Span | undefined, token: Token): boolean {
  return woman !== undefined && woman.end <= token.start
}
