import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { EntryOf, IndexName } from '../casework/indexes.ts'
import { UnreadableRecord } from '../casework/ports/recordStore.ts'
import type { CommitOutcome, ListOptions, RecordStore } from '../casework/ports/recordStore.ts'
import { type CommitQueue, commitQueueOf } from './commitQueue.ts'
import { readEntry } from './indexEntries.ts'
import { rangeOf, recordKey } from './keys.ts'
import { areLinesOld, renewLines } from './lineRenewal.ts'
import { flushFolder, makePrivateFolder } from './privateFolder.ts'
import { openTables, type Tables } from './recordTables.ts'
import { conflictAmong, Head, readRecord, type Save, savesOf } from './savedRecords.ts'
import { SoleWriter } from './soleWriter.ts'
import { jsonIn } from './storedText.ts'

/**
 * Opens the records in a folder, made private to the account if it is new. One process at a time writes, which a lock
 * taken with `lockFolder` before this holds; any number may read with `readOnly`, once the folder has been written to.
 */
export function openLmdbRecordStore(folder: string, options: OpenOptions = {}): RecordStore {
  return options.readOnly === true ? openForReading(folder, options) : openForWriting(folder, options)
}

/** `onUnreadable` hears of every line of a list that cannot be read; the list goes on without it. */
export interface OpenOptions {
  readonly readOnly?: boolean
  readonly onUnreadable?: (unreadable: UnreadableRecord) => void
}

function openForReading(folder: string, options: OpenOptions): RecordStore {
  if (!existsSync(join(folder, 'data.mdb'))) throw new Error(`There are no records in ${folder}`)
  const tables = openTables(folder, true)
  return storeOn({ read: (reading) => reading(tables), close: () => tables.root.close() }, options)
}

function openForWriting(folder: string, options: OpenOptions): RecordStore {
  makePrivateFolder(folder)
  const writer = new SoleWriter(folder)
  if (writer.read(areLinesOld)) {
    writer.transact((tables) => {
      renewLines(tables, options.onUnreadable)
    })
  }
  flushFolder(folder)
  return storeOn(writer, options, commitQueueOf(writer))
}

interface Opened {
  read<T>(reading: (tables: Tables) => T): T
  close(): Promise<void>
}

function storeOn(opened: Opened, { onUnreadable }: OpenOptions, queue?: CommitQueue): RecordStore {
  let closed = false

  /** Answers with a promise whatever is thrown. The engine must not be asked once it is closed: it would end the process. */
  function answer<T>(ask: () => T | Promise<T>): Promise<T> {
    return new Promise((resolve) => {
      if (closed) throw new Error('The record store is closed')
      resolve(ask())
    })
  }

  return {
    find: (kind, id) =>
      answer(() => {
        const text = opened.read(({ records }) => records.get(bytes(recordKey(kind, id))))
        return text === undefined ? undefined : readRecord(kind, id, text)
      }),
    list: (index, scope, options = {}) =>
      answer(() => opened.read((tables) => listed(tables, index, { scope, ...options, onUnreadable }))),
    commit: (records) =>
      answer(() => {
        if (queue === undefined) throw new Error('The record store is open for reading only')
        const saves = savesOf(records)
        return queue.add((tables) => saved(tables, saves))
      }),
    close: async () => {
      if (closed) return
      queue?.finish()
      closed = true
      await opened.close()
    },
  }
}

const bytes = (key: string): Uint8Array => Buffer.from(key)

/** Runs in a transaction. Versions are compared before the first write, so a conflict leaves nothing to undo. */
function saved(tables: Tables, saves: readonly Save[]): CommitOutcome {
  const conflict = conflictAmong(saves, (key) => headAt(tables, key))
  if (conflict !== undefined) return conflict
  for (const save of saves) put(tables, save)
  return { kind: 'committed' }
}

function put({ records, heads, lines }: Tables, save: Save): void {
  const before = headAt({ heads }, save.key)?.lines ?? []
  for (const key of before) if (!save.lines.has(key)) lines.removeSync(bytes(key))
  for (const [key, entry] of save.lines) lines.putSync(bytes(key), entry)
  heads.putSync(bytes(save.key), JSON.stringify(save.head))
  records.putSync(bytes(save.key), save.text)
}

function headAt({ heads }: Pick<Tables, 'heads'>, key: string): Head | undefined {
  const text = heads.get(bytes(key))
  return text === undefined ? undefined : Head.parse(jsonIn(text))
}

interface Wanted extends ListOptions {
  readonly onUnreadable: OpenOptions['onUnreadable']
  readonly scope: string
}

function listed<I extends IndexName>(tables: Tables, index: I, wanted: Wanted): readonly EntryOf[I][] {
  const { from, before } = rangeOf(index, wanted.scope, wanted.upTo)
  const turned = wanted.lastFirst === true
  // No key equals either bound, so it does not matter which of the two the engine includes.
  const bounds = turned
    ? { start: bytes(before), end: bytes(from) }
    : { start: bytes(from), end: bytes(before) }
  const limit = wanted.limit === undefined ? {} : { limit: wanted.limit }
  const range = tables.lines.getRange({ ...bounds, ...limit, reverse: turned })
  return Array.from(range, ({ value }) => readable(index, value, wanted.onUnreadable)).filter(
    (entry) => entry !== undefined,
  )
}

function readable<I extends IndexName>(
  index: I,
  text: unknown,
  onUnreadable: OpenOptions['onUnreadable'],
): EntryOf[I] | undefined {
  try {
    return readEntry(index, text)
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error
    onUnreadable?.(error)
    return undefined
  }
}
