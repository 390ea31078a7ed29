import { Topic } from '../../casework/words.ts'
import { evidenceOf } from '../weighing/evidence.ts'
import type { Weights } from '../weighing/weights.ts'
import { weighingOf } from '../weighing/windows.ts'
import { sentenceNumbers } from '../text/wordClauses.ts'
import { readable } from '../weighing/readable.ts'
import { ruleOfWeight } from '../weighing/ruleOfWeight.ts'
import type { Found } from '../text/finding.ts'
import type { Token } from '../text/tokens.ts'

/** From which sum on a text is about a topic: where lists found none, beside those they found, and for abuse; chosen by leaving authors out. */
const least = { alone: -0.2, beside: 0, abuse: 0.2 }
/** In fewer words the lists know what is meant, and in more they find what there is. */
const fewest = 10
const most = 48

/** The topics that the words of a text weigh for, other than those that lists have words of, with the words that weigh most. */
export function weighedTopics(
  text: string,
  words: readonly Token[],
  listed: ReadonlySet<Topic>,
  weights: Weights,
): readonly Found<Topic>[] {
  if (words.length < fewest || words.length > most) return []
  const tokens = readable(words, [])
  const weighing = weighingOf(tokens, weights)
  const [window] = weighing.windows
  if (window === undefined) return []
  const sentences = sentenceNumbers(tokens)
  return Topic.options.flatMap((value, head) => {
    if (listed.has(value) || (window.sums[head] ?? 0) <= leastOf(value, listed)) return []
    const { from, to } = evidenceOf(window, sentences, { weighing, heads: [head] })
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    return [{ kind: 'topic', start, end, text: text.slice(start, end), rule: ruleOfWeight(value), value }]
  })
}

function leastOf(topic: Topic, listed: ReadonlySet<Topic>): number {
  if (topic === 'abuse') return least.abuse
  return listed.size > 0 ? least.beside : least.alone
}
