import { z } from 'zod'
import { ColleagueId, RecordId } from '../identifiers.ts'
import { KeyDateKind } from '../supportWords.ts'
import { ClockTime, Day, Instant } from '../time.ts'

/** The longest text of an action, in characters. */
export const longestAction = 500

const byAt = z.object({ by: ColleagueId, at: Instant })

/** Something a worker will do for a woman by a day. `moves` keeps the days it was due before; `dropped` says that it was not needed. */
export const Action = z.object({
  id: RecordId,
  what: z.string().min(1).max(longestAction),
  due: Day,
  owner: ColleagueId,
  setBy: ColleagueId,
  setAt: Instant,
  moves: z.array(Day),
  /** The contact that it came of. */
  arrangedIn: RecordId.optional(),
  done: byAt.optional(),
  dropped: byAt.optional(),
})
export type Action = z.infer<typeof Action>

/** A date that others have booked: court, eviction, release. One that was wrong stays on record as taken back. */
export const KeyDate = z.object({
  id: RecordId,
  kind: KeyDateKind,
  day: Day,
  time: ClockTime.optional(),
  what: z.string().max(200).optional(),
  setBy: ColleagueId,
  setAt: Instant,
  /** The contact that it came of. */
  arrangedIn: RecordId.optional(),
  takenBack: byAt.optional(),
})
export type KeyDate = z.infer<typeof KeyDate>
