import { z } from 'zod'
import { ColleagueId, RecordId, Reference } from '../identifiers.ts'
import { Instant } from '../time.ts'
import { Action, KeyDate } from './action.ts'
import { Answers } from './answers.ts'
import { Appointment, Contact } from './contact.ts'
import { SavedKind } from './movedAway.ts'
import { recordHead } from './record.ts'

/** A contact or answers with everything that came of them. */
export const SavedWhole = z.object({
  contact: Contact.optional(),
  answers: Answers.optional(),
  appointments: z.array(Appointment),
  actions: z.array(Action),
  keyDates: z.array(KeyDate),
})
export type SavedWhole = z.infer<typeof SavedWhole>

/** A colleague to whom the first woman's record was shown while something of another woman stood in it. */
export const ShownSince = z.object({ who: ColleagueId, times: z.int().min(1), last: Instant })
export type ShownSince = z.infer<typeof ShownSince>

/**
 * The sealed record of one move: from which record to which, who was shown the first one in between, and who was told. Without
 * a `to` nobody in the service is meant, and `sealed` keeps the whole of it until it is `filed` for a woman after all.
 */
export const Move = z.object({
  ...recordHead('move'),
  id: RecordId,
  organisation: z.string(),
  /** The organisation whose own the words are. */
  wordsOf: z.string(),
  what: SavedKind,
  item: RecordId,
  from: Reference,
  to: Reference.optional(),
  author: ColleagueId,
  savedAt: Instant,
  by: ColleagueId,
  at: Instant,
  shownSince: z.array(ShownSince),
  told: z.array(ColleagueId),
  dataProtectionContact: z.boolean(),
  /** The words of a contact as they were before it was moved, where they named the woman it was filed for. */
  typed: z.string().optional(),
  sealed: SavedWhole.optional(),
  filed: z.object({ by: ColleagueId, at: Instant }).optional(),
})
export type Move = z.infer<typeof Move>
