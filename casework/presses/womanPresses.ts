import { z } from 'zod'
import { DetailsPart } from '../records/caseChange.ts'
import { Day } from '../time.ts'
import { id, reference } from './pressParts.ts'

/** What choosing a woman opens: her contacts, her details, her actions and dates, her outcome questions, her progress, what can be put right. */
export const Opens = z.enum([
  'woman.open',
  'details.open',
  'actions.open',
  'outcomes.open',
  'progress.open',
  'saved.list',
  'brief.open',
  'woman.log',
])
export type Opens = z.infer<typeof Opens>

/** What the cards that find and open a woman, her details and the brief before seeing her send. */
export const womanPresses = [
  z.object({ press: z.literal('woman.find'), opens: Opens.optional() }),
  z.object({ press: z.literal('woman.open'), reference }),
  z.object({ press: z.literal('woman.log'), reference }),
  z.object({ press: z.literal('woman.alert'), reference }),
  z.object({ press: z.literal('woman.create'), reference }),
  z.object({ press: z.literal('woman.create-anyway'), reference }),
  z.object({ press: z.literal('details.open'), reference }),
  z.object({ press: z.literal('details.form'), reference }),
  z.object({ press: z.literal('details.save'), reference, part: DetailsPart, mark: z.string().max(20) }),
  z.object({ press: z.literal('brief.open'), reference }),
  z.object({ press: z.literal('brief.held'), of: id }),
  z.object({ press: z.literal('brief.held-on'), of: id }),
  z.object({ press: z.literal('brief.not-held'), of: id, day: Day }),
] as const
