import { createHash } from 'node:crypto'
import { z } from 'zod'
import { minutesAfter, type Instant } from '../casework/time.ts'

const remembered = 50
const repeatMinutes = 2

/** What a conversation remembers of itself: the last activity ids, and a fingerprint of the last words with their moment. */
export const ConversationMemory = z.object({
  seen: z.array(z.string()),
  last: z.object({ words: z.string(), at: z.string() }).optional(),
})
export type ConversationMemory = z.infer<typeof ConversationMemory>

/** Whether an activity has been taken before in this conversation. */
export function hasSeen(memory: ConversationMemory, activityId: string): boolean {
  return memory.seen.includes(activityId)
}

/** Whether the same words came less than two minutes ago with nothing between. */
export function isRepeat(memory: ConversationMemory, words: string, now: Instant): boolean {
  const { last } = memory
  return last?.words === fingerprint(words) && now <= minutesAfter(last.at, repeatMinutes)
}

/** The memory after one more activity; a press comes between two messages, so it makes the last words forgotten. */
export function withActivity(
  memory: ConversationMemory,
  activityId: string,
  said: { readonly words: string; readonly at: Instant } | undefined,
): ConversationMemory {
  const seen = [...memory.seen, activityId].slice(-remembered)
  return said === undefined ? { seen } : { seen, last: { words: fingerprint(said.words), at: said.at } }
}

function fingerprint(words: string): string {
  return createHash('sha256').update(words.trim()).digest('hex')
}
