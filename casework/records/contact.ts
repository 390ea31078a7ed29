import { z } from 'zod'
import { ColleagueId, RecordId } from '../identifiers.ts'
import { ClockTime, Day, Instant } from '../time.ts'
import { Attendance, Mode, Place, ReasonMissed, SentBy, Topic, With } from '../words.ts'
import { BroughtOver, correction } from './correction.ts'

/** The longest note one contact keeps, in characters. */
export const longestNote = 15_000

/** A contact kept for good but taken out of her record, by whom and when. */
export const TakenBack = z.object({ by: ColleagueId, at: Instant })

/** What a contact says; all of it can be put right after it was saved. */
export const ContactSaid = z.object({
  with: With,
  day: Day,
  time: ClockTime.optional(),
  minutes: z.int().min(1).max(1440).optional(),
  mode: Mode.optional(),
  sentBy: SentBy.optional(),
  place: Place.optional(),
  attendance: Attendance.optional(),
  nationalCode: z.string().optional(),
  /** Why she missed it, as somebody said it; absent where nobody has. */
  reasonMissed: ReasonMissed.optional(),
  topics: z.array(Topic),
  words: z.string().max(longestNote),
  /** Addresses taken out of the words, for those who may know where she is. */
  keptApart: z.array(z.string()).optional(),
})
export type ContactSaid = z.infer<typeof ContactSaid>

/**
 * One entry of work with or for a woman. Its words are its author's organisation's own unless shared. `corrections` keep what
 * it said before each time it was put right, oldest first.
 */
export const Contact = z.object({
  id: RecordId,
  ...ContactSaid.shape,
  author: ColleagueId,
  organisation: z.string(),
  recordedAt: Instant,
  /** The draft that it was saved from. */
  draft: RecordId.optional(),
  takenBack: TakenBack.optional(),
  corrections: z.array(z.object({ ...correction, before: ContactSaid })).optional(),
  broughtOver: z.array(BroughtOver).optional(),
})
export type Contact = z.infer<typeof Contact>

/** Whether an appointment is part of an order, so that probation hears whether she came; of most nobody says. */
export const Enforceable = z.enum(['yes', 'no', 'not-known'])
export type Enforceable = z.infer<typeof Enforceable>

/** When an appointment was to be that was moved. */
export const InsteadOf = z.object({ day: Day, time: ClockTime.optional() })

/**
 * A meeting with this service that is still to come, where that was said its place, and the contact in which it was arranged;
 * `insteadOf` is the one that it takes the place of. Each
 * time somebody says whether it is part of an order, `orderSaid` keeps what stood there before, and the contact that told of it.
 */
export const Appointment = z.object({
  id: RecordId,
  day: Day,
  time: ClockTime.optional(),
  mode: Mode.optional(),
  place: Place.optional(),
  insteadOf: InsteadOf.optional(),
  enforceable: Enforceable,
  orderSaid: z
    .array(z.object({ was: Enforceable, by: ColleagueId, at: Instant, contact: RecordId.optional() }))
    .optional(),
  arrangedIn: RecordId,
  by: ColleagueId,
  takenBack: TakenBack.optional(),
})
export type Appointment = z.infer<typeof Appointment>
