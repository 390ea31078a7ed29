import { z } from 'zod'
import { ColleagueId } from '../identifiers.ts'
import { Instant } from '../time.ts'

/** How soon a person must act (catalogue 2.2): U0 danger now, U1 same working day, U2 next working day, U3 watch. */
export const Urgency = z.enum(['U0', 'U1', 'U2', 'U3'])
export type Urgency = z.infer<typeof Urgency>

/** One step of the ladder as it was when the alert was sent: who is asked, and until when the others wait. */
export const LadderStep = z.object({ people: z.array(ColleagueId).min(1), until: Instant })
export type LadderStep = z.infer<typeof LadderStep>

/**
 * The policy an alert was sent under. It is a copy: a rota or a clock edited later changes nothing that runs. Where nobody is
 * on call out of hours, `nobodyUntil` is when the service opens again.
 */
export const Policy = z.object({
  steps: z.array(LadderStep).min(1),
  /** Minutes that each step waits after the ladder was gone through once. */
  againAfter: z.number().positive(),
  /** Minutes that the person who takes it has for her first step, and the most before a decision is due. */
  firstStepMinutes: z.number().positive(),
  decideBy: Instant,
  /** What distances in time are multiplied with: 1, except in demonstrations and tests. */
  scale: z.number().positive(),
  nobodyUntil: Instant.optional(),
  /** The moment that its times were computed for. Where it is still to come, the clock of the machine was set back since. */
  drawnAt: Instant.optional(),
})
export type Policy = z.infer<typeof Policy>

/** Why somebody must answer: nobody has taken it, nobody of a step could be reached, the owner let a step pass, a hand-over was not taken. */
export const ClimbReason = z.enum([
  'sent',
  'not-acknowledged',
  'not-reached',
  'lapsed',
  'hand-over-not-taken',
  'reopened',
])
export type ClimbReason = z.infer<typeof ClimbReason>

/** Where on the ladder an alert stands that somebody must answer: the step, how often the ladder was gone through, and until when. */
export const Climb = z.object({
  step: z.int().min(0),
  round: z.int().min(0),
  since: Instant,
  remindAt: Instant.optional(),
  dueAt: Instant,
  why: ClimbReason,
})
export type Climb = z.infer<typeof Climb>

/** What the owner does next and until when; `remindAt` is when she is asked about it, gone once she was. */
export const NextStep = z.object({
  what: z.string().min(1).max(300),
  setAt: Instant,
  remindAt: Instant.optional(),
  dueAt: Instant,
  /** How often thirty minutes were added. */
  extended: z.int().min(0),
  /** Who agreed that it waits longer than its owner alone may let it. */
  agreedBy: ColleagueId.optional(),
})
export type NextStep = z.infer<typeof NextStep>

/** Somebody was asked to take it over; until she does it stays with its owner. */
export const HandOver = z.object({ to: ColleagueId, askedAt: Instant, dueAt: Instant })
export type HandOver = z.infer<typeof HandOver>
