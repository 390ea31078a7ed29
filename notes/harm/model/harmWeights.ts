import { heads } from './heads.ts'
import { unpacked } from '../../weighing/unpacked.ts'
import * as learnt from './weights.ts'

/** What signs of harm weigh, as learnt from the labelled sentences of `test/corpora` (`npm run train-weights`). */
export const harmWeights = unpacked(learnt, heads.length)
