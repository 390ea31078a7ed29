import { z } from 'zod'
import { CueChoice } from '../cues/cueWords.ts'
import { CueCategory } from '../words.ts'
import { id } from './pressParts.ts'

/** What the questions about cues, and their list, send. */
export const cuePresses = [
  /** `as` is the revision of the draft that a form shows; its words are taken along as they stand on the form. */
  z.object({ press: z.literal('cues.alert'), draft: id, as: z.int().optional() }),
  z.object({ press: z.literal('cues.not-now'), draft: id }),
  z.object({ press: z.literal('cues.answer'), draft: id, category: CueCategory, choice: CueChoice }),
  z.object({ press: z.literal('cues.back'), draft: id }),
  z.object({ press: z.literal('cues.mark') }),
  z.object({ press: z.literal('cues.raise') }),
  z.object({ press: z.literal('cues.woman') }),
] as const
