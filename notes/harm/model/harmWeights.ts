import { heads, type Weights } from './heads.ts'
import { beginnings, keys, sizes, steps } from './weights.ts'

/** What signs of harm weigh, as learnt from the labelled sentences of `test/corpora` (`npm run train-harm`). */
export const harmWeights: Weights = {
  placeOf: new Map(keys.split('/').map((key, place) => [key, place])),
  steps: Int8Array.from(atob(steps), (one) => one.charCodeAt(0)),
  sizes,
  beginnings,
}

if (harmWeights.steps.length !== harmWeights.placeOf.size * heads.length)
  throw new Error('The weights of harm do not fit the kinds of harm: learn them again.')
