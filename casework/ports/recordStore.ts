import type { EntryOf, IndexName } from '../indexes.ts'
import type { AnyRecord, RecordKind, RecordOf } from '../records/record.ts'

/** How a commit ended. On a conflict nothing at all was saved; the record named was saved by somebody else since it was read. */
export type CommitOutcome =
  | { readonly kind: 'committed' }
  | { readonly kind: 'conflict'; readonly recordKind: RecordKind; readonly id: string }

/** Which part of an index is wanted: `upTo` is the last `order` included, `last` turns the list round, `limit` cuts it. */
export interface ListOptions {
  readonly upTo?: string
  readonly lastFirst?: boolean
  readonly limit?: number
}

/** Keeps records of every kind, and the index lines that `indexLinesOf` computes from them. */
export interface RecordStore {
  /** The record, checked against its schema, or undefined. Throws `UnreadableRecord` when it fails its schema. */
  find<K extends RecordKind>(kind: K, id: string): Promise<RecordOf[K] | undefined>

  /** The entries of one scope of an index, by `order` and then id. */
  list<I extends IndexName>(index: I, scope: string, options?: ListOptions): Promise<readonly EntryOf[I][]>

  /**
   * Saves a set of records all or none, with their index lines, and answers once they are flushed to disk. Each record names
   * the version it was read at (0 for a new one) and is saved as the next. An index and its records never differ.
   */
  commit(records: readonly AnyRecord[]): Promise<CommitOutcome>

  /** Ends the use of the store; nothing is to be asked of it afterwards. */
  close(): Promise<void>
}

/** A record that is stored but fails its schema. Names the record; the message holds nothing of its content. */
export class UnreadableRecord extends Error {
  readonly recordKind: RecordKind
  readonly id: string

  constructor(recordKind: RecordKind, id: string, fields: readonly string[]) {
    super(`The ${recordKind} ${id} cannot be read: ${fields.join(', ')}`)
    this.name = 'UnreadableRecord'
    this.recordKind = recordKind
    this.id = id
  }
}
