import { z } from 'zod'
import { ColleagueId, RecordId } from '../identifiers.ts'
import { Instant } from '../time.ts'

/** What can be put right and moved after it was saved: a contact, or her answers to a measure. */
export const SavedKind = z.enum(['contact', 'answers'])
export type SavedKind = z.infer<typeof SavedKind>

/**
 * What is left on a record of something that was filed for another woman: that it stood here, who moved it and when. It holds
 * no words and does not say who the other woman is; `move` names the sealed record that does.
 */
export const MovedAway = z.object({
  what: SavedKind,
  id: RecordId,
  organisation: z.string(),
  at: Instant,
  by: ColleagueId,
  move: RecordId,
})
export type MovedAway = z.infer<typeof MovedAway>
