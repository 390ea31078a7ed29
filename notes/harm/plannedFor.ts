import { gaps, type Token } from '../text/tokens.ts'
import { isConsequence } from './taught.ts'
import type { Marks, Trigger } from './marks.ts'

/** How many words a condition may stand before the harm, and what is done then after it. */
const farthest = { condition: 9, help: 16 }

const helps =
  /(?:^| )(?:ring|call|phone|dial|text|tell|press|go|leave|get|use|run|walk|lock|come|put|shout)s?(?= ).{0,40} (?:999|111|101|police|us|me|samaritans|crisis|line|neighbour|neighbours|next door|out|away|straight|button|alarm|code|a and e|staff|office|desk|duty|one of|safe|mum|mother|sister|aunt|friend|worker)(?= |$)/

/** `If he ever turns up she rings 999 and goes next door`: what is done if harm should come is a plan for safety. */
export function isPlannedFor({ tokens }: Pick<Marks, 'tokens'>, trigger: Trigger): boolean {
  if (!isCondition(tokens, trigger.from)) return false
  const after: string[] = []
  for (let at = trigger.to; at < tokens.length && at - trigger.to < farthest.help; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.gap === gaps.end) break
    after.push(token.word)
  }
  return helps.test(` ${after.join(' ')}`)
}

/** What is said before the harm is that it may come: `if`, `should`, `were ... ever to`. */
function isCondition(tokens: readonly Token[], place: number): boolean {
  for (let at = place; at >= 0 && place - at <= farthest.condition; at -= 1) {
    if (tokens[at]?.word === 'if' || isShould(tokens, at))
      return !isConsequence(tokens.slice(at, place + 1).map(({ word }) => word))
    if (tokens[at]?.gap === gaps.end) return false
  }
  return false
}

/** `Should he come back`, at the beginning of a sentence. */
function isShould(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'should' && tokens[at].gap === gaps.end
}
