import { gaps } from '../text/tokens.ts'
import type { Marks, Trigger } from './marks.ts'

const farthest = 14
/** Past words that reach only what comes after them, such as `history of` and `used to`. */
const forward =
  /^(?:history|hx|used|past|previous|previously|historic|historical|former|formerly|prior|old|h|ex|first|survivor|survived|when|as|aged|growing|childhood|before)$/

/** Whether the words around a cue tell of the past (more than three months), of these days, or leave it open. */
export function periodOf(
  marks: Marks,
  trigger: Trigger,
  near: readonly number[],
): 'past' | 'recent' | undefined {
  let best: 'past' | 'recent' | undefined
  let least = 17
  for (const place of near) {
    const modifier = marks.modifiers[place]
    if (modifier === undefined || (modifier.value !== 'past' && modifier.value !== 'recent')) continue
    if (modifier.from > trigger.from && modifier.to < trigger.to) return modifier.value
    const before = modifier.to <= trigger.from
    const cost = before
      ? distance(marks, modifier.to, trigger.from)
      : distance(marks, trigger.to, modifier.from)
    const first = marks.tokens[modifier.from]?.word ?? ''
    if (!before && modifier.value === 'past' && forward.test(first) && !isClause(first)) continue
    const total = cost - (modifier.value === 'recent' ? 0.5 : 0)
    if (total < least) {
      least = total
      best = modifier.value
    }
  }
  return best
}

const isClause = (word: string): boolean => /^(?:when|as|aged|before|growing)$/.test(word)

/** How far two places of a sentence are from each other: words, and the clauses and other cues between them. */
function distance(marks: Marks, from: number, to: number): number {
  if (to - from > farthest) return Number.POSITIVE_INFINITY
  let cost = 0
  let clause = false
  for (let place = from; place <= to && place < marks.tokens.length; place += 1) {
    const gap = marks.tokens[place]?.gap ?? gaps.none
    if (gap === gaps.end && place > from - 1) return Number.POSITIVE_INFINITY
    if (gap === gaps.break) cost += 3
    if (gap === gaps.comma) cost += 2
    if (marks.starts[place] === true) clause = true
    cost += place < to ? 0.6 : 0
  }
  if (!clause) return cost
  const divided = marks.cued.subarray(from, to).includes(1)
  return divided ? Number.POSITIVE_INFINITY : cost + 3
}
