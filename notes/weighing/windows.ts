import type { Token } from '../text/tokens.ts'
import { knownSigns, type KnownSigns } from './knownSigns.ts'
import { weigh, type Sums } from './weigh.ts'
import type { Weights } from './weights.ts'

/** A stretch of a text that is weighed on its own, from a word up to another, with what it weighs. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly sums: Sums
}

/** A text of up to so many words is weighed whole; a longer one in stretches that overlap, so that what harm there is stays heavy. */
const whole = 48
const stretch = 32
const step = 16

/** A text with the signs of its words, and what they weigh. */
export interface Weighed {
  readonly signs: KnownSigns
  readonly weights: Weights
}

/** A text that is weighed in stretches. */
export interface Weighing extends Weighed {
  readonly windows: readonly Window[]
}

/** Weighs a text. */
export function weighingOf(tokens: readonly Token[], weights: Weights): Weighing {
  const signs = knownSigns(tokens, weights)
  const windowOf = (from: number, to: number): Window => ({
    from,
    to,
    sums: weigh(weights, signs, { from, to }),
  })
  if (tokens.length <= whole) return { signs, weights, windows: [windowOf(0, tokens.length)] }
  const windows: Window[] = []
  for (let from = 0; from < tokens.length - step; from += step)
    windows.push(windowOf(from, Math.min(from + stretch, tokens.length)))
  return { signs, weights, windows }
}

/** What a part of a text weighs on its own. */
export function weighedPart({ signs, weights }: Weighed, { from, to }: Pick<Window, 'from' | 'to'>): Window {
  return { from, to, sums: weigh(weights, signs, { from, to }) }
}
