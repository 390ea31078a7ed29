import { z } from 'zod'
import { AlertGroup } from '../alerts/alertGroups.ts'
import { somebodyElse } from '../alerts/alertPeople.ts'
import { AlertNumber, ColleagueId, RecordId, Reference } from '../identifiers.ts'
import { Day, Instant } from '../time.ts'
import { recordHead } from './record.ts'

/** The answer that names no woman of the list. */
export const notOnSystem = 'not-on-system'

/** The answer that it is about the safety of whoever raises it, or of a colleague. */
export const ownSafety = 'own-safety'

/**
 * Why somebody hears of an alert that is not sent: its writer after 10 and 30 minutes and then each working morning, the leads
 * after 60 minutes, or at once where there is danger now. One that came of a single answer can send itself.
 */
export const UnsentStep = z.enum(['10', '30', '60', 'at-once', 'morning', 'sends-itself'])
export type UnsentStep = z.infer<typeof UnsentStep>

/** Why an alert was put away without being sent, as its writer chose and said. */
export const PutAway = z.discriminatedUnion('how', [
  z.object({
    how: z.literal('told-by-phone'),
    who: ColleagueId.optional(),
    named: z.string().max(200).optional(),
    at: Instant,
  }),
  z.object({ how: z.literal('same-as'), alert: AlertNumber, at: Instant }),
  z.object({ how: z.literal('not-a-concern'), why: z.string().min(1).max(500), at: Instant }),
  z.object({
    ...{ how: z.literal('wrong-tap'), at: Instant },
    /** The lead who has looked at it. */
    lookedAt: z.object({ by: ColleagueId, at: Instant }).optional(),
  }),
])
export type PutAway = z.infer<typeof PutAway>

/** One answer of a woman to one question of a measure, as it stood when an alert came of it. */
export const FromAnswer = z.object({
  reference: Reference,
  answers: RecordId,
  measure: z.string(),
  item: z.string(),
  answer: z.int(),
  day: Day,
})
export type FromAnswer = z.infer<typeof FromAnswer>

/** An alert that is being written. Until it is sent nobody has been told. */
export const AlertDraft = z.object({
  ...recordHead('alert-draft'),
  id: RecordId,
  owner: ColleagueId,
  organisation: z.string(),
  state: z.enum(['open', 'sent', 'put-away']),
  dangerNow: z.boolean().optional(),
  /** Since when danger now is answered yes. */
  dangerSince: Instant.optional(),
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
  /** The single answer it came of, where it came of one. */
  fromAnswer: FromAnswer.optional(),
  /** When it goes by itself unless its writer sends it or says that the answer was a wrong tap. */
  sendsItselfAt: Instant.optional(),
  sentAs: AlertNumber.optional(),
  createdAt: Instant,
  /** The reminders that have come while it was not sent, each step once with the last time it came. */
  reminded: z.array(z.object({ step: UnsentStep, at: Instant })).optional(),
  /** The leads who were told that it is not sent, and those of them who said that they have spoken to its writer. */
  leadsTold: z.array(ColleagueId).optional(),
  spoken: z.array(z.object({ by: ColleagueId, at: Instant })).optional(),
  putAway: PutAway.optional(),
})
export type AlertDraft = z.infer<typeof AlertDraft>
