import type { IndexName } from '../casework/indexes.ts'
import { type ListOptions, UnreadableRecord } from '../casework/ports/recordStore.ts'
import type { RecordKind, RecordOf } from '../casework/records/record.ts'
import type { ReadList, ReadRecord } from './checkedRecords.ts'
import { type CheckedEntries, readEntry } from './indexEntries.ts'
import { bytes, rangeOf, recordKey } from './keys.ts'
import type { Tables } from './recordTables.ts'
import { readRecord } from './savedRecords.ts'
import { jsonIn } from './storedText.ts'

/** The record kept under an id, and its size. Throws `UnreadableRecord` when it fails its schema. */
export function found<K extends RecordKind>(
  opened: { read<T>(reading: (tables: Tables) => T): T },
  kind: K,
  id: string,
): ReadRecord<RecordOf[K]> | undefined {
  const text = opened.read(({ records }) => records.get(bytes(recordKey(kind, id))))
  if (text === undefined) return undefined
  return { record: readRecord(kind, id, text), size: typeof text === 'string' ? text.length : 0 }
}

/** Which part of a list is wanted, and who hears of lines that cannot be read. */
export interface Wanted extends ListOptions {
  readonly onUnreadable: ((unreadable: UnreadableRecord) => void) | undefined
  readonly scope: string
  readonly checked?: CheckedEntries | undefined
}

/** The entries of a part of a list, and whether no line of it had to be left out. */
export function readList<I extends IndexName>(tables: Tables, index: I, wanted: Wanted): ReadList<I> {
  const { from, before } = rangeOf(index, wanted.scope, wanted.upTo)
  const turned = wanted.lastFirst === true
  // No key equals either bound, so it does not matter which of the two the engine includes.
  const bounds = turned
    ? { start: bytes(before), end: bytes(from) }
    : { start: bytes(from), end: bytes(before) }
  const limit = wanted.limit === undefined ? {} : { limit: wanted.limit }
  const range = tables.lines.getRange({ ...bounds, ...limit, reverse: turned })
  const heads = {
    at: (key: string): unknown => jsonIn(tables.heads.get(bytes(key))),
    checked: wanted.checked,
  }
  const lines = Array.from(range, ({ value }) => readable(() => readEntry(index, value, heads), wanted))
  const entries = lines.filter((entry) => entry !== undefined)
  return { entries, whole: entries.length === lines.length }
}

function readable<E>(read: () => E, { onUnreadable }: Pick<Wanted, 'onUnreadable'>): E | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error
    onUnreadable?.(error)
    return undefined
  }
}
