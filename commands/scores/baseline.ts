import { z } from 'zod'
import type { Figures } from './score.ts'

/** The shares that were reached before, from 0 to 1, by corpus and figure. */
export const Baseline = z.record(z.string(), z.record(z.string(), z.number()))
export type Baseline = z.infer<typeof Baseline>

/** How much of a share may be lost before it counts as a drop: one point. */
const slack = 0.01

/** The shares of some figures. */
export function sharesOf(scores: Readonly<Record<string, Figures>>): Baseline {
  return Object.fromEntries(
    Object.entries(scores).map(([name, figures]) => [
      name,
      Object.fromEntries(
        Object.entries(figures).map(([figure, { right, of }]) => [
          figure,
          of === 0 ? 0 : Math.round((right / of) * 10_000) / 10_000,
        ]),
      ),
    ]),
  )
}

/** A sentence for every figure that is more than a point below the baseline. */
export function dropsBelow(baseline: Baseline, now: Baseline): readonly string[] {
  return Object.entries(now).flatMap(([name, shares]) =>
    Object.entries(shares).flatMap(([figure, share]) => {
      const before = baseline[name]?.[figure]
      if (before === undefined || share >= before - slack) return []
      return [`${name}, ${figure}: ${(share * 100).toFixed(1)} %, was ${(before * 100).toFixed(1)} %`]
    }),
  )
}
