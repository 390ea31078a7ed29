import { Topic } from '../../../casework/words.ts'
import { unpacked } from '../../weighing/unpacked.ts'
import * as learnt from './weights.ts'

/** What signs of needs weigh, as learnt from the labelled notes of `test/corpora` (`npm run train-weights`). */
export const needWeights = unpacked(learnt, Topic.options.length)
