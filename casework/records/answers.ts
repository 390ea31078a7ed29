import { z } from 'zod'
import { ColleagueId, RecordId } from '../identifiers.ts'
import { Day, Instant } from '../time.ts'

/** What can be answered besides a number; a blank is "not asked", never a zero. */
export const NoNumber = z.enum(['prefer-not-to-say', 'not-applicable', 'not-asked'])
export type NoNumber = z.infer<typeof NoNumber>

/** One item of a measure and what she answered. */
export const ItemAnswer = z.object({ item: z.string(), answer: z.union([z.int(), NoNumber]) })
export type ItemAnswer = z.infer<typeof ItemAnswer>

/** Her answers to one measure on one day, each item with an answer of its own. */
export const Answers = z.object({
  id: RecordId,
  measure: z.string(),
  measureVersion: z.string(),
  day: Day,
  items: z.array(ItemAnswer),
  by: ColleagueId,
  recordedAt: Instant,
})
export type Answers = z.infer<typeof Answers>
