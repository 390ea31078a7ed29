import { z } from 'zod'
import { AlertGroup } from '../alerts/alertGroups.ts'
import { CategoryCode, ConsentCode, Decision, EndOfAlert, OverrideGround } from '../alerts/alertCodes.ts'
import { AlertNumber, ColleagueId, Reference } from '../identifiers.ts'
import { Instant } from '../time.ts'
import { Climb, HandOver, NextStep, Policy, Urgency } from './alertParts.ts'
import { TimelineEntry } from './alertTimeline.ts'
import { recordHead } from './record.ts'

/** Whom an alert is about: a woman on the system, one who is not, named as the raiser knows her, or a colleague's own safety. */
export const AlertSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('on-system'), reference: Reference, named: z.string().max(200).optional() }),
  z.object({ kind: z.literal('not-on-system'), named: z.string().max(200).optional() }),
  z.object({ kind: z.literal('own-safety') }),
])
export type AlertSubject = z.infer<typeof AlertSubject>

/** The one reason for which a delivery is given up. */
export const noLongerAllowed = 'may no longer see this alert'

/**
 * A safeguarding alert. `id` is its number. What it says never changes: whatever is learned later is added to the timeline.
 * While it is open either `climb` says who must answer and until when, or `owner` holds it with a `nextStep`: `laws.ts`.
 */
export const Alert = z.object({
  ...recordHead('alert', 2),
  id: AlertNumber,
  /** The organisation whose leads handle it. */
  organisation: z.string(),
  draft: z.string(),
  raisedBy: ColleagueId,
  raisedByOrganisation: z.string(),
  raisedAt: Instant,
  subject: AlertSubject,
  dangerNow: z.boolean(),
  /** The answer to the second question of correction 3, where it was answered. */
  hurtLately: z.boolean().optional(),
  urgency: Urgency,
  group: AlertGroup,
  whatHappened: z.string().min(1).max(4000),
  whenInWords: z.string().max(200).optional(),
  /** The colleagues or professionals it is about: they learn nothing of it, whatever their role (correction 5). */
  aboutColleagues: z.array(ColleagueId).optional(),
  /** A professional it is about who is no colleague here. */
  aboutProfessional: z.string().max(200).optional(),
  /** Whether a single answer of hers began it, so that she may not know that it was passed on. */
  fromAnswer: z.boolean().optional(),
  /** A marked exercise: it is counted nowhere. */
  drill: z.boolean(),
  policy: Policy,
  /** Everybody it has gone to as somebody who is to take it. */
  recipients: z.array(ColleagueId),
  /** Her keyworker, who covers, and managers: told that it is open, who leads, and the facts unless they are withheld. */
  told: z.array(ColleagueId),
  factsWithheld: z.boolean(),
  climb: Climb.optional(),
  owner: ColleagueId.optional(),
  nextStep: NextStep.optional(),
  handOver: HandOver.optional(),
  /** Until when no reminders go out, because the raiser has spoken to somebody. It stops no clock. */
  quietUntil: Instant.optional(),
  categories: z.array(CategoryCode),
  consent: z
    .object({ code: ConsentCode, grounds: z.array(OverrideGround), note: z.string().max(500) })
    .optional(),
  decided: z.object({ decision: Decision, at: Instant, by: ColleagueId }).optional(),
  /** A close that waits for a second person to agree, as a U0 does. */
  closing: z
    .object({
      ...{ how: EndOfAlert, reason: z.string().max(1000), by: ColleagueId, at: Instant },
      other: AlertNumber.optional(),
    })
    .optional(),
  /** A next step that waits longer, and who is asked to agree to it. Until one of them does, the step that stands holds. */
  longer: z
    .object({
      ...{ what: z.string().min(1).max(300), dueAt: Instant, reason: z.string().min(1).max(1000) },
      ...{ by: ColleagueId, at: Instant, people: z.array(ColleagueId) },
    })
    .optional(),
  closed: z.object({ how: EndOfAlert, at: Instant, by: ColleagueId }).optional(),
  timeline: z.array(TimelineEntry).min(1),
})
export type Alert = z.infer<typeof Alert>
