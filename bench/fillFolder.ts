import path from 'node:path'
import type { RecordStore } from '../casework/ports/recordStore.ts'
import type { Instant } from '../casework/time.ts'
import { openLmdbRecordStore } from '../stores/lmdbRecordStore.ts'
import { colleague, woman } from './records.ts'

const atOnce = 1000

/** Opens the records of a data folder, as the bot does. */
export function openRecordsIn(folder: string): RecordStore {
  return openLmdbRecordStore(path.join(folder, 'records'))
}

/** Fills an empty store with so many colleagues and women. */
export async function fill(
  records: RecordStore,
  { colleagues, women }: { readonly colleagues: number; readonly women: number },
  now: Instant,
): Promise<void> {
  await records.commit(Array.from({ length: colleagues }, (_, place) => colleague(place)))
  for (let from = 0; from < women; from += atOnce) {
    const length = Math.min(atOnce, women - from)
    await records.commit(Array.from({ length }, (_, place) => woman(from + place, colleagues, now)))
  }
}
