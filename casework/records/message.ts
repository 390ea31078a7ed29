import { z } from 'zod'
import { ColleagueId, RecordId } from '../identifiers.ts'
import { Instant } from '../time.ts'
import { longestNote } from './contact.ts'
import { recordHead } from './record.ts'

/**
 * A message as it was typed, kept once where what is kept of each contact is only part of it. It is sealed: only its author
 * and the safeguarding lead may open it.
 */
export const Message = z.object({
  ...recordHead('message'),
  id: RecordId,
  author: ColleagueId,
  organisation: z.string(),
  words: z.string().max(longestNote),
  drafts: z.array(RecordId),
  /** Its contacts are no workshop and stand on one card all the same. */
  together: z.boolean().optional(),
  createdAt: Instant,
})
export type Message = z.infer<typeof Message>
