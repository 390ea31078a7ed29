const z = 1.96

/** The 95 % interval of a share, by Wilson's score: lower and upper bound, each from 0 to 1. */
export function interval(right: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1]
  const share = right / of
  const squared = (z * z) / of
  const middle = share + squared / 2
  const half = z * Math.sqrt((share * (1 - share) + squared / 4) / of)
  return [Math.max(0, (middle - half) / (1 + squared)), Math.min(1, (middle + half) / (1 + squared))]
}
