import type { AlertClocks } from '../casework/alerts/clocks.ts'
import type { RecordStore } from '../casework/ports/recordStore.ts'

/** What can be given to the bot at its start besides its settings: what to fill an empty store with, a clock, and less patience. */
export interface StartOptions {
  /** Begins with empty stores; what the folder held is gone. */
  readonly reset?: boolean
  readonly fill?: (records: RecordStore) => Promise<void>
  readonly now?: () => Date
  /** The clocks of alerts, where they are not the usual ones. */
  readonly clocks?: AlertClocks
  /** How long reaching one person may take, in milliseconds, before it counts as unanswered. */
  readonly patience?: number
  /** How long the watch over the law waits between two looks, in milliseconds. */
  readonly watchEvery?: number
  /** Gives files out by a link of this machine, for chat windows that cannot put them into OneDrive; in a demonstration only. */
  readonly linksForFiles?: true
  /** Puts a file where Teams says. */
  readonly upload?: typeof fetch
}
