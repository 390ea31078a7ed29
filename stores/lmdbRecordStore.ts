import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { all } from '../casework/indexes.ts'
import type { UnreadableRecord } from '../casework/ports/recordStore.ts'
import type { CommitOutcome, RecordStore } from '../casework/ports/recordStore.ts'
import { type CheckedRecords, checkedRecords } from './checkedRecords.ts'
import { type CommitQueue, commitQueueOf } from './commitQueue.ts'
import { bytes } from './keys.ts'
import { found, readList } from './lmdbReading.ts'
import { areLinesOld, renewLines } from './lineRenewal.ts'
import { flushFolder, makePrivateFolder } from './privateFolder.ts'
import { openTables, type Tables } from './recordTables.ts'
import { conflictAmong, Head, type Save, savesOf } from './savedRecords.ts'
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
  if (areLinesOld(tables)) {
    void tables.root.close()
    throw new Error(`The lists in ${folder} are those of another release. Start the assistant once first.`)
  }
  return storeOn({ read: (reading) => reading(tables), close: () => tables.root.close() }, options)
}

function openForWriting(folder: string, options: OpenOptions): RecordStore {
  makePrivateFolder(folder)
  const checked = checkedRecords()
  const writer = new SoleWriter(folder, () => {
    checked.forgetAll()
  })
  if (writer.read(areLinesOld)) {
    writer.transact((tables) => {
      renewLines(tables, options.onUnreadable)
    })
  }
  flushFolder(folder)
  return storeOn(writer, options, { queue: commitQueueOf(writer), checked })
}

interface Opened {
  read<T>(reading: (tables: Tables) => T): T
  close(): Promise<void>
}

/** What only the one process that writes has. */
interface Writing {
  readonly queue: CommitQueue
  readonly checked: CheckedRecords
}

function storeOn(opened: Opened, { onUnreadable }: OpenOptions, writing?: Writing): RecordStore {
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
        const read = () => found(opened, kind, id)
        return writing === undefined ? read()?.record : writing.checked.find(kind, id, read)
      }),
    list: (index, scope, options) =>
      answer(() => {
        const wanted = { scope, ...options, onUnreadable, checked: writing?.checked }
        const read = () => opened.read((tables) => readList(tables, index, wanted))
        const isWhole = options === undefined && scope === all
        return writing === undefined || !isWhole ? read().entries : writing.checked.list(index, read)
      }),
    commit: (records) =>
      answer(() => {
        if (writing === undefined) throw new Error('The record store is open for reading only')
        const saves = savesOf(records)
        return writing.queue.add((tables) => saved(tables, saves, writing.checked))
      }),
    close: async () => {
      if (closed) return
      writing?.queue.finish()
      closed = true
      await opened.close()
    },
  }
}

/** Runs in a transaction. Versions are compared before the first write, so a conflict leaves nothing to undo. */
function saved(tables: Tables, saves: readonly Save[], checked: CheckedRecords): CommitOutcome {
  const heads = new Map(saves.map(({ key }) => [key, headAt(tables, key)]))
  const conflict = conflictAmong(saves, (key) => heads.get(key))
  if (conflict !== undefined) return conflict
  for (const save of saves) {
    checked.forget(save)
    put(tables, save, heads.get(save.key))
  }
  return { kind: 'committed' }
}

/** Leaves lines that stay as they are alone: each lies on another page, which would have to be written and flushed. */
function put({ records, heads, lines }: Tables, save: Save, before: Head | undefined): void {
  const old = new Set(before?.lines)
  for (const key of old) if (!save.lines.has(key)) lines.removeSync(bytes(key))
  for (const [key, text] of save.lines) {
    // Compared with what is stored, not with what should be: a damaged line is put right.
    if (!old.has(key) || lines.get(bytes(key)) !== text) lines.putSync(bytes(key), text)
  }
  heads.putSync(bytes(save.key), JSON.stringify(save.head))
  records.putSync(bytes(save.key), save.text)
}

function headAt({ heads }: Tables, key: string): Head | undefined {
  const text = heads.get(bytes(key))
  return text === undefined ? undefined : Head.parse(jsonIn(text))
}
