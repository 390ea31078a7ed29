import { z } from 'zod'
import { ColleagueId, RecordId } from '../identifiers.ts'
import { KeyDateKind } from '../supportWords.ts'
import { ClockTime, Day, Instant } from '../time.ts'

/** Something a worker will do for a woman by a day. `moves` keeps the days it was due before. */
export const Action = z.object({
  id: RecordId,
  what: z.string().min(1).max(300),
  due: Day,
  owner: ColleagueId,
  setBy: ColleagueId,
  setAt: Instant,
  moves: z.array(Day),
  done: z.object({ by: ColleagueId, at: Instant }).optional(),
})
export type Action = z.infer<typeof Action>

/** A date that others have booked: court, eviction, release. */
export const KeyDate = z.object({
  id: RecordId,
  kind: KeyDateKind,
  day: Day,
  time: ClockTime.optional(),
  what: z.string().max(200).optional(),
  setBy: ColleagueId,
  setAt: Instant,
})
export type KeyDate = z.infer<typeof KeyDate>
