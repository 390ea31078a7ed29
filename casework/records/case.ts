import { z } from 'zod'
import { ColleagueId, Reference } from '../identifiers.ts'
import { Instant } from '../time.ts'
import { Borough, Need } from '../words.ts'
import { Appointment, Contact } from './contact.ts'
import { recordHead } from './record.ts'

/** A name that can be shown anywhere: letters, marks, spaces, apostrophes, hyphens and full stops. */
export const PersonName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[\p{L}\p{M} '’.-]+$/u)

/** The record of one woman's support. `id` is her reference. */
export const Case = z.object({
  ...recordHead('case'),
  id: Reference,
  organisation: z.string(),
  givenName: PersonName,
  familyName: PersonName,
  knownAs: PersonName.optional(),
  borough: Borough,
  keyworker: ColleagueId,
  needs: z.array(Need),
  safeContact: z.string().max(500).optional(),
  restrictedTo: z.array(ColleagueId).optional(),
  sharedWith: z.array(z.string()),
  contacts: z.array(Contact),
  appointments: z.array(Appointment),
  openedAt: Instant,
  openedBy: ColleagueId,
})
export type Case = z.infer<typeof Case>
