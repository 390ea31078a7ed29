import type { Token } from '../text/tokens.ts'
import { answerTo } from './answeredNo.ts'
import { mostLexicons } from './lexicons/everyLexicon.ts'
import type { CueLexicon } from './lexicons/lexicon.ts'
import type { Trigger } from './marks.ts'

const whenNot = (category: CueLexicon['category']): CueLexicon => ({
  ...{ category, harmed: 'subject', shown: 'current', phrases: '' },
})
const unsafe = whenNot('domestic-abuse')
const nowhere = whenNot('nowhere-tonight')

/** "Asked if she was safe, no worries there": a no to something else. */
const wellAfterAll = new Set(['worries', 'concerns', 'issues', 'problems', 'doubt'])
const where = new Set(['anywhere', 'somewhere'])
const toSleep = new Set(['sleep', 'stay', 'tonight', 'tonite'])

/** Whether a cue is that a hoped-for thing was asked about and there is none of it. */
export const isNotAsHoped = ({ value }: Pick<Trigger, 'value'>): boolean =>
  value === unsafe || value === nowhere

/** Where a yes was hoped for and the answer is a no: "Asked if she feels safe at home, she said no", "Anywhere to sleep tonight? None". */
export function notAsHoped(tokens: readonly Token[], sentences: readonly number[]): readonly Trigger[] {
  return tokens.flatMap((_, from) => {
    const value = hopedForAt(tokens, from)
    const answer = value && answerTo({ tokens, sentences }, { from, to: from + 1 })
    if (value === undefined || answer?.no !== 'denies') return []
    if (wellAfterAll.has(tokens[answer.at + 1]?.word ?? '')) return []
    const { asked, from: answered } = answer
    return [{ from: asked, to: answered, line: 'asked, and no', value, order: mostLexicons - 1 }]
  })
}

function hopedForAt(tokens: readonly Token[], at: number): CueLexicon | undefined {
  const word = tokens[at]?.word ?? ''
  // "Is it safe to ring her? No" is asked about the call
  if (word === 'safe') return tokens[at + 1]?.word === 'to' ? undefined : unsafe
  const isToSleep = where.has(word) && tokens.slice(at, at + 5).some((one) => toSleep.has(one.word))
  return isToSleep ? nowhere : undefined
}
