import { countsAsOpen } from '../caseState.ts'
import type { WomanEntry } from '../indexes.ts'
import type { Level } from '../supportWords.ts'

/** How much a woman counts by her complexity, (catalogue 3.7); one not set counts as medium. */
const weights: Readonly<Record<Level, number>> = { high: 1.5, medium: 1, low: 0.5 }

/** A woman who only comes to the centre counts a quarter. */
const centreOnly = 0.25

/** From how many women on, open or weighted, a keyworker has many, and too many (catalogue 3.7). */
export const manyWomen = { many: 25, tooMany: 30 } as const

/** How many women a keyworker supports, and how many they weigh by their complexity. */
export function workloadOf(women: readonly WomanEntry[]): {
  readonly open: number
  readonly weighted: number
} {
  const open = women.filter(({ status }) => countsAsOpen(status))
  return {
    open: open.length,
    weighted: open.reduce((sum, woman) => sum + weightOf(woman), 0),
  }
}

function weightOf({ status, complexity }: WomanEntry): number {
  return status === 'centre-only' ? centreOnly : weights[complexity ?? 'medium']
}
