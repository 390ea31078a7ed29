import { z } from 'zod'
import { Day } from '../time.ts'
import { formId, id, page, reference } from './pressParts.ts'

/** What the cards of colleagues send: who they are, who is on duty, who looks after whose women. */
export const staffPresses = [
  z.object({ press: z.literal('colleagues.list'), page }),
  z.object({ press: z.literal('colleagues.form'), id: id.optional() }),
  z.object({ press: z.literal('colleagues.choose') }),
  z.object({ press: z.literal('colleagues.save'), id: id.optional(), as: z.int() }),
  z.object({ press: z.literal('colleagues.ask-remove'), id }),
  z.object({ press: z.literal('colleagues.remove'), id }),
  z.object({ press: z.literal('ready.show') }),
  z.object({ press: z.literal('rota.show') }),
  z.object({ press: z.literal('rota.add') }),
  z.object({ press: z.literal('rota.save'), override: formId }),
  z.object({ press: z.literal('rota.take-back') }),
  z.object({ press: z.literal('rota.hours') }),
  z.object({ press: z.literal('rota.save-hours'), as: z.int().min(0) }),
  z.object({ press: z.literal('cover.list') }),
  z.object({ press: z.literal('cover.choose') }),
  z.object({ press: z.literal('cover.begin'), of: id }),
  z.object({ press: z.literal('cover.save'), of: id }),
  z.object({ press: z.literal('cover.back'), of: id, on: Day }),
  z.object({ press: z.literal('cover.knows'), reference, knows: z.boolean() }),
  z.object({ press: z.literal('cover.cancel') }),
  z.object({ press: z.literal('duty.open'), duty: formId }),
  z.object({ press: z.literal('duty.show'), duty: id }),
  z.object({ press: z.literal('duty.cancel') }),
] as const
