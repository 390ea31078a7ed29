import type { EntryOf, IndexName } from '../casework/indexes.ts'
import type { CommitOutcome, ListOptions, RecordStore } from '../casework/ports/recordStore.ts'
import { readEntry } from './indexEntries.ts'
import { rangeOf, recordKey } from './keys.ts'
import { conflictAmong, type Head, readRecord, type Save, savesOf } from './savedRecords.ts'

/** A record store for tests, which forgets everything with its process. It keeps texts, so nobody can change what it holds. */
export function openMemoryRecordStore(): RecordStore {
  const heads = new Map<string, Head>()
  const texts = new Map<string, string>()
  const lines = new Map<string, string>()

  function save({ key, head, text, lines: added }: Save): void {
    heads.get(key)?.lines.forEach((line) => lines.delete(line))
    heads.set(key, head)
    texts.set(key, text)
    added.forEach((entry, line) => lines.set(line, entry))
  }

  function list<I extends IndexName>(index: I, scope: string, options: ListOptions): readonly EntryOf[I][] {
    const { from, before } = rangeOf(index, scope, options.upTo)
    const keys = [...lines.keys()].filter((key) => inBytes(key, from) >= 0 && inBytes(key, before) < 0)
    const sorted = keys.sort(options.lastFirst === true ? (one, other) => inBytes(other, one) : inBytes)
    return sorted
      .slice(0, options.limit)
      .map((key) => readEntry(index, lines.get(key), { at: (head) => heads.get(head) }))
  }

  async function commit(saves: readonly Save[]): Promise<CommitOutcome> {
    // Nothing is saved in the turn of the caller, as in a store that has a disk to wait for.
    await Promise.resolve()
    const conflict = conflictAmong(saves, (key) => heads.get(key))
    if (conflict === undefined) saves.forEach(save)
    return conflict ?? { kind: 'committed' }
  }

  return {
    find: (kind, id) =>
      answer(() => {
        const text = texts.get(recordKey(kind, id))
        return text === undefined ? undefined : readRecord(kind, id, text)
      }),
    list: (index, scope, options = {}) => answer(() => list(index, scope, options)),
    commit: (records) => answer(() => savesOf(records)).then(commit),
    close: () => Promise.resolve(),
  }
}

const inBytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other))

function answer<T>(read: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(read())
  })
}
