import { z } from 'zod'
import { id, page, reference } from './pressParts.ts'

/** A saved contact or saved answers, as `savedName` names them; left out where a choice on the card says which. */
const saved = z.string().min(1).max(220)

/** What the cards that put something saved right, or move it to another woman, send. */
export const savedPresses = [
  z.object({ press: z.literal('saved.list'), reference, page: page.optional() }),
  z.object({ press: z.literal('saved.correct'), reference, saved: saved.optional() }),
  z.object({ press: z.literal('saved.save'), reference, saved, as: z.int() }),
  z.object({ press: z.literal('saved.cancel'), reference }),
  z.object({ press: z.literal('saved.wrong-woman'), reference, saved: saved.optional() }),
  z.object({ press: z.literal('saved.search'), reference, saved }),
  z.object({ press: z.literal('saved.choose'), reference, saved, to: reference }),
  z.object({ press: z.literal('saved.move'), reference, saved, as: z.int(), to: reference }),
  z.object({ press: z.literal('saved.sealed'), move: id }),
  z.object({ press: z.literal('saved.file'), move: id }),
  z.object({ press: z.literal('saved.file-search'), move: id }),
  z.object({ press: z.literal('saved.file-choose'), move: id, to: reference }),
  z.object({ press: z.literal('saved.file-for'), move: id, to: reference }),
] as const
