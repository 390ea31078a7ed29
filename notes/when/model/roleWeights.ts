import { unpacked } from '../../weighing/unpacked.ts'
import { roleHeads } from './roleHeads.ts'
import * as learnt from './weights.ts'

/** What signs of the role of a day weigh, as learnt from the labelled notes of `test/corpora` (`npm run train-weights`). */
export const roleWeights = unpacked(learnt, roleHeads.length)
