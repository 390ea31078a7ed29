import type { PhraseFound } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { mostLexicons } from './lexicons/everyLexicon.ts'
import type { CueLexicon } from './lexicons/lexicon.ts'
import type { Trigger } from './marks.ts'

const unborn: CueLexicon = { category: 'child-at-risk', harmed: 'named', shown: 'current', phrases: '' }

/** Where drugs are used or drunk in or beside a sentence that speaks of a pregnancy. */
export function harmToUnborn(
  uses: readonly PhraseFound<unknown>[],
  tokens: readonly Token[],
  sentences: readonly number[],
): readonly Trigger[] {
  if (uses.length === 0) return []
  const pregnant = new Set<number>()
  tokens.forEach(({ word }, place) => {
    if (/^(?:preg|unborn)/.test(word)) pregnant.add(sentences[place] ?? 0)
  })
  return uses.flatMap(({ from, to, line }) => {
    const sentence = sentences[from] ?? 0
    const isNear = [sentence - 1, sentence, sentence + 1].some((one) => pregnant.has(one))
    return isNear ? [{ from, to, line, value: unborn, order: mostLexicons - 1 }] : []
  })
}
