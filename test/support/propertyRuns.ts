import type { Parameters } from 'fast-check'

/** How often a property is tried: as often as it says, or as the environment asks in `PROPERTY_RUNS`. `PROPERTY_SEED` repeats a failure. */
export function propertyRuns<T>(usual: number): Parameters<T> {
  const { PROPERTY_RUNS: runs, PROPERTY_SEED: seed } = process.env
  return {
    numRuns: runs === undefined ? usual : Number(runs),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  }
}
