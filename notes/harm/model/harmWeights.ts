import { heads } from './heads.ts'
import { unpacked } from './unpacked.ts'
import * as learnt from './weights.ts'

/** What signs of harm weigh, as learnt from the labelled sentences of `test/corpora` (`npm run train-harm`). */
export const harmWeights = unpacked(learnt, heads.length)
