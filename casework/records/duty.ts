import { z } from 'zod'
import { ColleagueId, RecordId, Reference } from '../identifiers.ts'
import { Instant } from '../time.ts'
import { recordHead } from './record.ts'

/** The longest reason for opening a safe card on duty, in characters. */
export const longestReason = 300

/** That a colleague on duty opened the safe card of a woman: why, and until when it stays open to her. It is never changed. */
export const Duty = z.object({
  ...recordHead('duty'),
  id: RecordId,
  organisation: z.string(),
  colleague: ColleagueId,
  woman: Reference,
  reason: z.string().min(1).max(longestReason),
  at: Instant,
  until: Instant,
})
export type Duty = z.infer<typeof Duty>
