import { z } from 'zod'
import { AlertNumber, ColleagueId, Reference } from '../identifiers.ts'
import { Instant } from '../time.ts'
import { recordHead } from './record.ts'

/** How soon a person must act (catalogue 2.2): U0 danger now, U1 same working day, U2 next working day, U3 watch. */
export const Urgency = z.enum(['U0', 'U1', 'U2', 'U3'])
export type Urgency = z.infer<typeof Urgency>

/** Whom an alert is about: a woman on the system, or one who is not, named as the raiser knows her. */
export const AlertSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('on-system'), reference: Reference, named: z.string().max(200).optional() }),
  z.object({ kind: z.literal('not-on-system'), named: z.string().max(200).optional() }),
])
export type AlertSubject = z.infer<typeof AlertSubject>

/** The one reason for which a delivery is given up. */
export const noLongerAllowed = 'may no longer see this alert'

const happening = { at: Instant }

/** One thing that happened to an alert; nothing in its timeline is ever changed or taken out. */
export const TimelineEntry = z.discriminatedUnion('what', [
  z.object({ ...happening, what: z.literal('raised'), by: ColleagueId }),
  z.object({ ...happening, what: z.literal('delivered'), to: ColleagueId }),
  z.object({ ...happening, what: z.literal('not-delivered'), to: ColleagueId, reason: z.string() }),
  z.object({ ...happening, what: z.literal('acknowledged'), by: ColleagueId }),
  z.object({ ...happening, what: z.literal('closed'), by: ColleagueId }),
  z.object({
    ...happening,
    what: z.literal('contact-moved'),
    by: ColleagueId,
    to: Reference.optional(),
  }),
])
export type TimelineEntry = z.infer<typeof TimelineEntry>

/** A safeguarding alert. `id` is its number; `recipients` are those it went to when it was sent. */
export const Alert = z.object({
  ...recordHead('alert'),
  id: AlertNumber,
  organisation: z.string(),
  draft: z.string(),
  raisedBy: ColleagueId,
  raisedByOrganisation: z.string(),
  raisedAt: Instant,
  subject: AlertSubject,
  dangerNow: z.boolean(),
  urgency: Urgency,
  whatHappened: z.string().min(1).max(4000),
  whenInWords: z.string().max(200).optional(),
  recipients: z.array(ColleagueId),
  timeline: z.array(TimelineEntry),
})
export type Alert = z.infer<typeof Alert>
