import { z } from 'zod'
import { AlertGroup } from '../alerts/alertGroups.ts'
import { somebodyElse } from '../alerts/alertPeople.ts'
import { AlertNumber, ColleagueId, RecordId, Reference } from '../identifiers.ts'
import { Instant } from '../time.ts'
import { recordHead } from './record.ts'

/** The answer that names no woman of the list. */
export const notOnSystem = 'not-on-system'

/** The answer that it is about the safety of whoever raises it, or of a colleague. */
export const ownSafety = 'own-safety'

/** An alert that is being written. Until it is sent nobody has been told. */
export const AlertDraft = z.object({
  ...recordHead('alert-draft'),
  id: RecordId,
  owner: ColleagueId,
  organisation: z.string(),
  state: z.enum(['open', 'sent', 'put-away']),
  dangerNow: z.boolean().optional(),
  /** Whether in the last days she came to harm that may still be in her body (catalogue, correction 3). */
  hurtLately: z.boolean().optional(),
  who: z.union([Reference, z.literal([notOnSystem, ownSafety])]).optional(),
  named: z.string().max(200).optional(),
  found: z.array(Reference),
  group: AlertGroup.optional(),
  whatHappened: z.string().max(4000).optional(),
  when: z.string().max(200).optional(),
  /** The colleague it is about, or that it is a professional who stands in no list. */
  aboutWho: z.union([z.literal(somebodyElse), ColleagueId]).optional(),
  aboutNamed: z.string().max(200).optional(),
  /** The contact draft it was begun from, and the one cue on the leads' list where it was begun there. */
  from: z.object({ draft: RecordId, cue: RecordId.optional() }).optional(),
  sentAs: AlertNumber.optional(),
  createdAt: Instant,
})
export type AlertDraft = z.infer<typeof AlertDraft>
