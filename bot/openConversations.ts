import path from 'node:path'
import type { Logger } from 'pino'
import { LowdbDialogStorage } from '../stores/lowdbDialogStorage.ts'
import { WriteBehind } from '../stores/writeBehind.ts'
import { traceOf } from './turnErrors.ts'

/** After how many days without a word a conversation's own state is forgotten. */
const conversationsKeptDays = 30

/** What conversations remember, without those that were silent for long. */
export async function openConversations(folder: string, now: Date, log: Logger): Promise<WriteBehind> {
  const storage = new LowdbDialogStorage(path.join(folder, 'conversations'))
  await storage.forgetOlderThan(conversationsKeptDays, now)
  return new WriteBehind(storage, (error) => {
    log.error(traceOf(error), 'conversation not written')
  })
}
