import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { minutesAfter, type Instant } from '../casework/time.ts'
import type { ReadMessage } from './draftsOfNote.ts'
import { orUnreadable } from './unreadable.ts'

/** How long after its Save a note typed again is more likely the same contact than another: the working day. */
const repeatMinutes = 12 * 60
const lastOnes = 10

/**
 * When the colleague last saved a note of the very same words, among the ten she changed last and within twelve hours; undefined
 * where she did not. How the words are spaced makes no difference.
 */
export async function sameNoteSaved(
  ports: Ports,
  colleague: Colleague,
  { id, words }: Pick<ReadMessage, 'id' | 'words'>,
): Promise<Instant | undefined> {
  const entries = await ports.records.list('drafts-of', colleague.id, { lastFirst: true, limit: lastOnes })
  const since = minutesAfter(ports.now(), -repeatMinutes)
  for (const entry of entries) {
    if (entry.state !== 'saved' || entry.updatedAt < since) continue
    const saved = await orUnreadable(async () => savedWords(ports, entry.id))
    if (saved === undefined || saved === 'unreadable' || saved.message === id) continue
    if (spaced(saved.words) === spaced(words)) return saved.at
  }
  return undefined
}

const spaced = (words: string): string => words.trim().replace(/\s+/gu, ' ')

/** The message of a saved draft as it was typed: that of its own words, or the longer one it was cut from. */
async function savedWords(
  ports: Ports,
  id: string,
): Promise<{ readonly message: string; readonly words: string; readonly at: Instant } | undefined> {
  const draft = await ports.records.find('contact-draft', id)
  if (draft?.savedAs === undefined) return undefined
  const { at } = draft.savedAs
  if (draft.message === undefined) return { message: id, words: draft.words, at }
  const message = await ports.records.find('message', draft.message)
  return message === undefined ? undefined : { message: message.id, words: message.words, at }
}
