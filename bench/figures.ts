/** Several measurements of one thing: the middle one, and how far they lay apart. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** The value below which so many hundredths of the measurements lie; the nearest one, never one between two. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = inOrder(values)
  const place = Math.max(0, Math.ceil((hundredths / 100) * sorted.length) - 1)
  return sorted[place] ?? Number.NaN
}

/** The middle measurement, or half way between the middle two. */
export function median(values: readonly number[]): number {
  const sorted = inOrder(values)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2
}

/** The middle, the least and the most of several measurements. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), least: percentile(values, 0), most: percentile(values, 100) }
}

/** How often the one goes into the other, round by round, so that what slowed a whole round slows neither. */
export function ratios(values: readonly number[], beside: readonly number[]): readonly number[] {
  if (values.length !== beside.length)
    throw new Error('Measurements that do not stand side by side have no ratio')
  return values.map((value, place) => value / (beside[place] ?? Number.NaN))
}

function inOrder(values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new Error('Nothing was measured')
  return values.toSorted((one, other) => one - other)
}
