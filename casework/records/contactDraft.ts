import { z } from 'zod'
import { ColleagueId, RecordId, Reference } from '../identifiers.ts'
import { KeyDateKind } from '../supportWords.ts'
import { ClockTime, Day, Instant } from '../time.ts'
import {
  Attendance,
  CueCategory,
  CueStanding,
  Mode,
  Place,
  ReasonMissed,
  SentBy,
  Topic,
  With,
} from '../words.ts'
import { Enforceable, InsteadOf, longestNote } from './contact.ts'
import { recordHead } from './record.ts'

/** An appointment read from a note, and the one that it takes the place of. Whether it is part of an order only a person says. */
export const NextAppointment = z.object({
  day: Day,
  time: ClockTime.optional(),
  mode: Mode.optional(),
  place: Place.optional(),
  insteadOf: InsteadOf.optional(),
  enforceable: Enforceable.optional(),
})

/** What a note says the worker will do, and by when. */
export const PlannedAction = z.object({ text: z.string(), due: Day.optional() })

/** What a note says others have booked for her. */
export const PlannedKeyDate = z.object({
  text: z.string(),
  kind: KeyDateKind,
  day: Day,
  time: ClockTime.optional(),
})

/**
 * Words of a note that may mean harm, and where they stand in it. `woman` is whom they are about, absent where that is the woman of
 * the draft; `sentence` is kept where they are not among the words of the draft, or where it is not known whom they are about.
 */
export const Cue = z.object({
  category: CueCategory,
  standing: CueStanding,
  woman: Reference.optional(),
  sentence: z.string().optional(),
  text: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
})
export type Cue = z.infer<typeof Cue>

/** A part of a contact that may be assumed from all the words of a note together, where none says it outright. */
export const AssumedPart = z.enum(['with', 'mode', 'place', 'next'])
export type AssumedPart = z.infer<typeof AssumedPart>

/**
 * What a note says of the contact itself, as far as it was read or filled in. `dayGiven` is false where the day was assumed, and
 * `otherDay` is the day that the words of a calling off may mean as well, before or after today. `assumed` names what else was; `underOrder` is what a person said of the appointment she did not come to.
 */
export const ContactReading = z.object({
  with: With,
  day: Day,
  dayGiven: z.boolean(),
  otherDay: Day.optional(),
  assumed: z.array(AssumedPart).optional(),
  time: ClockTime.optional(),
  minutes: z.int().min(1).max(1440).optional(),
  mode: Mode.optional(),
  sentBy: SentBy.optional(),
  place: Place.optional(),
  attendance: Attendance.optional(),
  reasonMissed: ReasonMissed.optional(),
  underOrder: Enforceable.optional(),
  topics: z.array(Topic),
  next: NextAppointment.optional(),
  actions: z.array(PlannedAction).optional(),
  keyDates: z.array(PlannedKeyDate).optional(),
})
export type ContactReading = z.infer<typeof ContactReading>

/**
 * A contact that is not saved yet. `woman` is set once she is certain; `candidates` are those who fit, best first.
 * `notHer` are those who were taken off it: they are offered again last.
 * An `asking` draft holds words that could be a note of their own or a change to `mayChange`, until the person says which.
 * One cut from a longer message names it in `message`; `workshop` says that it is a line of a list, `named` what the list called
 * somebody nobody was found for, and `wordsShared` that its words could not be cut from another woman's and nobody has said yet
 * whose they are. `addresses` is what its writer chose to do with the addresses in its words, `keptApart` what was taken out of them.
 * The first draft of a message has what of it is kept in no record as `unkept`. `savedBefore` is when its writer saved a message of
 * the very same words.
 * `revision` grows with every change, so that a button can say which state its card showed.
 */
export const ContactDraft = z.object({
  ...recordHead('contact-draft'),
  id: RecordId,
  owner: ColleagueId,
  /** Who wrote it, where it passed to another when she left. */
  writtenBy: ColleagueId.optional(),
  revision: z.int().min(0),
  organisation: z.string(),
  state: z.enum(['open', 'asking', 'saved', 'discarded']),
  mayChange: RecordId.optional(),
  message: RecordId.optional(),
  workshop: z.boolean().optional(),
  named: z.string().max(200).optional(),
  wordsShared: z.boolean().optional(),
  unkept: z.array(z.string()).optional(),
  addresses: z.enum(['keep', 'leave-out', 'keep-apart']).optional(),
  keptApart: z.array(z.string()).optional(),
  words: z.string().max(longestNote),
  corrections: z.array(z.string()),
  woman: Reference.optional(),
  candidates: z.array(Reference),
  notHer: z.array(Reference).optional(),
  reading: ContactReading,
  cues: z.array(Cue).optional(),
  savedBefore: Instant.optional(),
  savedAs: z.object({ reference: Reference, contact: RecordId, at: Instant }).optional(),
  createdAt: Instant,
  updatedAt: Instant,
})
export type ContactDraft = z.infer<typeof ContactDraft>
