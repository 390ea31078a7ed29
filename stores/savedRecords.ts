import { z } from 'zod'
import { type CommitOutcome, UnreadableRecord } from '../casework/ports/recordStore.ts'
import { broughtUpToDate } from '../casework/records/olderRecords.ts'
import type { AnyRecord, RecordKind, RecordOf } from '../casework/records/record.ts'
import { schemaOf } from '../casework/records/schemas.ts'
import { deepFrozen } from './deepFrozen.ts'
import { storedLinesOf } from './indexEntries.ts'
import { recordKey } from './keys.ts'
import { fieldsOf, jsonIn } from './storedText.ts'

/** One record made ready to be saved: where, as what text, after which version, and with which index lines by their keys. */
export interface Save {
  readonly kind: RecordKind
  readonly id: string
  readonly key: string
  readonly readAt: number
  readonly text: string
  readonly head: Head
  readonly lines: ReadonlyMap<string, string>
}

/**
 * What a store must know of a record without reading it: its version, the keys of its index lines as they were when it was
 * saved, so that they can be removed even if the record cannot be read or a later release computes other lines, and the
 * entry that lines share.
 */
export const Head = z.object({
  version: z.int().min(1),
  lines: z.array(z.string()),
  entry: z.unknown().optional(),
})
export type Head = z.infer<typeof Head>

/** Makes a set of records ready to be saved. Throws when one could not be read back, or when the set holds one twice. */
export function savesOf(records: readonly AnyRecord[]): readonly Save[] {
  const saves = records.map(saveOf)
  const twice = saves.find((save, place) => saves.findIndex((other) => other.key === save.key) !== place)
  if (twice !== undefined) throw new Error(`The ${twice.kind} ${twice.id} stands twice in one set of records`)
  return saves
}

function saveOf(record: AnyRecord): Save {
  const checked: AnyRecord = parsed(record.kind, record.id, record)
  const version = checked.version + 1
  const { lines, ...shared } = storedLinesOf(checked)
  return {
    kind: checked.kind,
    id: checked.id,
    key: recordKey(checked.kind, checked.id),
    readAt: checked.version,
    text: JSON.stringify({ ...checked, version }),
    head: { version, lines: [...lines.keys()], ...shared },
    lines,
  }
}

/** The conflict of the first record that is not stored at the version it was read at, or undefined. */
export function conflictAmong(
  saves: readonly Save[],
  headAt: (key: string) => Head | undefined,
): CommitOutcome | undefined {
  const clash = saves.find((save) => (headAt(save.key)?.version ?? 0) !== save.readAt)
  return clash && { kind: 'conflict', recordKind: clash.kind, id: clash.id }
}

/** The record in a stored text, frozen. Throws `UnreadableRecord` when it fails its schema. */
export function readRecord<K extends RecordKind>(kind: K, id: string, text: unknown): RecordOf[K] {
  return deepFrozen(parsed(kind, id, broughtUpToDate(kind, jsonIn(text))))
}

function parsed<K extends RecordKind>(kind: K, id: string, value: unknown): RecordOf[K] {
  const read = schemaOf[kind].safeParse(value)
  if (!read.success) throw new UnreadableRecord(kind, id, fieldsOf(read.error))
  return read.data
}
