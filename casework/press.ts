import { z } from 'zod'

const id = z.string().min(1).max(200)
const reference = z.string().max(20)

/** What a button sends: which press it is, and ids. Everything else is looked up, and permission asked, when it arrives. */
export const Press = z.discriminatedUnion('press', [
  z.object({ press: z.literal('contact.save'), draft: id, as: z.int() }),
  z.object({ press: z.literal('contact.edit'), draft: id }),
  z.object({ press: z.literal('contact.fill'), draft: id, as: z.int() }),
  z.object({ press: z.literal('contact.discard'), draft: id }),
  z.object({ press: z.literal('contact.choose'), draft: id, reference }),
  z.object({ press: z.literal('contact.search'), draft: id }),
  z.object({ press: z.literal('contact.undo'), draft: id, contact: id }),
  z.object({ press: z.literal('contact.new-note'), draft: id }),
  z.object({ press: z.literal('contact.change-older'), draft: id }),
  z.object({ press: z.literal('woman.find') }),
  z.object({ press: z.literal('woman.open'), reference }),
  z.object({ press: z.literal('woman.log'), reference }),
  z.object({ press: z.literal('woman.alert'), reference }),
  z.object({ press: z.literal('woman.create'), reference }),
  z.object({ press: z.literal('woman.create-anyway'), reference }),
  z.object({ press: z.literal('alert.danger'), draft: id, danger: z.enum(['yes', 'no']) }),
  z.object({ press: z.literal('alert.find'), draft: id }),
  z.object({ press: z.literal('alert.send'), draft: id }),
  z.object({ press: z.literal('alert.put-away'), draft: id }),
  z.object({ press: z.literal('alert.acknowledge'), alert: reference }),
  z.object({ press: z.literal('colleagues.list'), page: z.int().min(1).max(10_000) }),
  z.object({ press: z.literal('colleagues.form'), id: id.optional() }),
  z.object({ press: z.literal('colleagues.choose') }),
  z.object({ press: z.literal('colleagues.save'), id: id.optional(), as: z.int() }),
  z.object({ press: z.literal('colleagues.ask-remove'), id }),
  z.object({ press: z.literal('colleagues.remove'), id }),
])
export type Press = z.infer<typeof Press>
