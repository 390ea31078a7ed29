import { z } from 'zod'
import { ColleagueId, RecordId } from '../identifiers.ts'
import { Day, Instant } from '../time.ts'
import { BroughtOver, correction } from './correction.ts'

/** What can be answered besides a number; a blank is "not asked", never a zero. */
export const NoNumber = z.enum(['prefer-not-to-say', 'not-applicable', 'not-asked'])
export type NoNumber = z.infer<typeof NoNumber>

/** One item of a measure and what she answered. */
export const ItemAnswer = z.object({ item: z.string(), answer: z.union([z.int(), NoNumber]) })
export type ItemAnswer = z.infer<typeof ItemAnswer>

/** At which point of her support answers were given. */
export const AnswerPoint = z.enum(['baseline', 'review', 'closing'])
export type AnswerPoint = z.infer<typeof AnswerPoint>

/** Who gave the answers, and how: she by herself, with the worker beside her, or by telephone. */
export const AnsweredHow = z.enum(['herself', 'with-worker', 'by-phone'])
export type AnsweredHow = z.infer<typeof AnsweredHow>

/** What answers say; all of it can be put right after it was saved. `point` and `how` are missing where nobody was asked for them. */
export const AnswersSaid = z.object({
  day: Day,
  items: z.array(ItemAnswer),
  point: AnswerPoint.optional(),
  how: AnsweredHow.optional(),
})
export type AnswersSaid = z.infer<typeof AnswersSaid>

/**
 * Her answers to one measure on one day, each item with an answer of its own. `corrections` keep what stood there before each
 * time they were put right, oldest first.
 */
export const Answers = z.object({
  id: RecordId,
  measure: z.string(),
  measureVersion: z.string(),
  ...AnswersSaid.shape,
  by: ColleagueId,
  recordedAt: Instant,
  corrections: z.array(z.object({ ...correction, before: AnswersSaid })).optional(),
  broughtOver: z.array(BroughtOver).optional(),
})
export type Answers = z.infer<typeof Answers>
