import { UnreadableRecord } from '../casework/ports/recordStore.ts'

/** What a list reads of one record, or that it cannot be read: one such record is named and the rest of the list goes on. */
export async function orUnreadable<T>(read: () => Promise<T>): Promise<T | 'unreadable'> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof UnreadableRecord) return 'unreadable'
    throw error
  }
}
