import path from 'node:path'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import type { BotUnderTest } from './runningBot.ts'

/** Stops a bot, changes its records behind its back, and starts it again. */
export async function changeRecords(
  bot: BotUnderTest,
  change: (records: RecordStore) => Promise<unknown>,
): Promise<void> {
  await bot.stop()
  const records = openLmdbRecordStore(path.join(bot.folder, 'records'))
  try {
    await change(records)
  } finally {
    await records.close()
  }
  await bot.start()
}
