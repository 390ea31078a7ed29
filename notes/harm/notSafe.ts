import type { Token } from '../text/tokens.ts'
import { answerTo } from './answeredNo.ts'
import { mostLexicons } from './lexicons/everyLexicon.ts'
import type { CueLexicon } from './lexicons/lexicon.ts'
import type { Trigger } from './marks.ts'

/** What it is when she is not safe. */
export const notSafe: CueLexicon = {
  category: 'domestic-abuse',
  harmed: 'subject',
  shown: 'current',
  phrases: '',
}
/** "Asked if she was safe, no worries there": a no to something else. */
const wellAfterAll = new Set(['worries', 'concerns', 'issues', 'problems', 'doubt'])

/** Where she was asked whether she is safe and says no: "Asked if she feels safe at home, she said no". */
export function answeredNotSafe(tokens: readonly Token[], sentences: readonly number[]): readonly Trigger[] {
  return tokens.flatMap(({ word }, from) => {
    // "Is it safe to ring her? No" is asked about the call
    if (word !== 'safe' || tokens[from + 1]?.word === 'to') return []
    const answer = answerTo({ tokens, sentences }, { from, to: from + 1 })
    if (answer?.no !== 'denies' || wellAfterAll.has(tokens[answer.at + 1]?.word ?? '')) return []
    const { asked, from: answered } = answer
    return [
      { from: asked, to: answered, line: 'asked if safe, and no', value: notSafe, order: mostLexicons - 1 },
    ]
  })
}
