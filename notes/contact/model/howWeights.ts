import { unpacked } from '../../weighing/unpacked.ts'
import { howHeads } from './howHeads.ts'
import * as learnt from './weights.ts'

/** What signs of how a contact was weigh, as learnt from the labelled notes of `test/corpora` (`npm run train-weights`). */
export const howWeights = unpacked(learnt, howHeads.length)
