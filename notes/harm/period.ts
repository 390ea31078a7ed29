import type { PhraseFound } from '../text/phrases.ts'
import { gaps, type Gap } from '../text/tokens.ts'
import type { Modifier } from './lexicons/modifiers.ts'
import type { Marks, Trigger } from './marks.ts'

const farthest = 14
/** Past words that reach only what comes after them, such as `history of` and `used to`. */
const forward =
  /^(?:history|hx|used|past|previous|previously|historic|historical|former|formerly|prior|old|h|ex|first|survivor|survived|when|as|aged|growing|childhood|before)$/

type Period = 'past' | 'recent'

/** Whether the words around a cue tell of the past (more than three months), of these days, or leave it open: the nearest decide. */
export function periodOf(marks: Marks, trigger: Trigger, near: readonly number[]): Period | undefined {
  let best: Period | undefined
  let least = tooFar
  for (const place of near) {
    const modifier = marks.modifiers[place]
    if (modifier?.value !== 'past' && modifier?.value !== 'recent') continue
    const cost = costOf(marks, trigger, modifier)
    if (cost < least) {
      least = cost
      best = modifier.value
    }
  }
  return best
}

const tooFar = 17

function costOf(marks: Marks, trigger: Trigger, { from, to, value }: PhraseFound<Modifier>): number {
  if (from > trigger.from && to < trigger.to) return -1
  const favour = value === 'recent' ? 0.5 : 0
  if (to <= trigger.from) return distance(marks, to, trigger.from) - favour
  const first = marks.tokens[from]?.word ?? ''
  const reachesBack = value === 'recent' || !forward.test(first) || isClause(first)
  return reachesBack ? distance(marks, trigger.to, from) - favour : tooFar
}

const isClause = (word: string): boolean => /^(?:when|as|aged|before|growing)$/.test(word)

const costs: Readonly<Record<Gap, number>> = {
  [gaps.none]: 0,
  [gaps.comma]: 2,
  [gaps.break]: 3,
  [gaps.end]: Number.POSITIVE_INFINITY,
}

/** How far two places of a sentence are from each other: words, and the clauses and other cues between them. */
function distance({ tokens, starts, cued }: Marks, from: number, to: number): number {
  if (to - from > farthest) return tooFar
  let cost = (to - from) * 0.6
  let clause = false
  for (let place = from; place <= to; place += 1) {
    cost += costs[tokens[place]?.gap ?? gaps.none]
    clause ||= starts[place] === true
  }
  if (!clause) return cost
  return cued.subarray(from, to).includes(1) ? tooFar : cost + 3
}
