import { z } from 'zod'
import { AddressChoice } from '../keptApart.ts'
import { Enforceable } from '../records/contact.ts'
import { id, reference } from './pressParts.ts'

/** What the cards of a contact, and of several from one message, send. */
export const contactPresses = [
  /** `order` is what the card showed of the appointment she did not come to: left as it stands it says nothing. */
  z.object({
    ...{ press: z.literal('contact.save'), draft: id, as: z.int() },
    order: Enforceable.optional(),
  }),
  z.object({ press: z.literal('contact.edit'), draft: id }),
  z.object({ press: z.literal('contact.attended'), draft: id, as: z.int(), came: z.enum(['yes', 'no']) }),
  z.object({ press: z.literal('contact.fill'), draft: id, as: z.int() }),
  z.object({ press: z.literal('contact.discard'), draft: id }),
  z.object({ press: z.literal('contact.choose'), draft: id, reference }),
  z.object({ press: z.literal('contact.not-her'), draft: id, reference }),
  z.object({ press: z.literal('contact.search'), draft: id }),
  z.object({ press: z.literal('contact.hers'), draft: id, as: z.int() }),
  z.object({ press: z.literal('contact.message'), draft: id, message: id }),
  z.object({ press: z.literal('contact.addresses'), draft: id }),
  z.object({ press: z.literal('contact.address'), draft: id, as: z.int(), choice: AddressChoice }),
  z.object({ press: z.literal('contact.undo'), draft: id, contact: id }),
  z.object({ press: z.literal('contact.new-note'), draft: id }),
  z.object({ press: z.literal('contact.change-older'), draft: id }),
  z.object({ press: z.literal('together.save'), message: id, as: z.int() }),
  z.object({ press: z.literal('together.discard'), message: id }),
  z.object({ press: z.literal('together.undo'), message: id, as: z.int() }),
] as const
