import { indexesVersion } from '../casework/indexes.ts'
import { UnreadableRecord } from '../casework/ports/recordStore.ts'
import { RecordKind } from '../casework/records/schemas.ts'
import { type StoredLines, storedLinesOf } from './indexEntries.ts'
import { kindAndIdOf } from './keys.ts'
import type { Tables } from './recordTables.ts'
import { Head, readRecord } from './savedRecords.ts'
import { jsonIn } from './storedText.ts'

const versionKey = Buffer.from('version of the indexes')

/** Whether the lines were written by an earlier release. */
export function areLinesOld({ heads }: Tables): boolean {
  return heads.get(versionKey) !== String(indexesVersion)
}

/**
 * Computes the lines of every record anew ; runs in a transaction, so that a start that
 * is cut off leaves the old ones. The lines of a record that cannot be read stay as they are, and it is named to `onUnreadable`.
 */
export function renewLines(
  { heads, lines, records }: Tables,
  onUnreadable?: (unreadable: UnreadableRecord) => void,
): void {
  for (const { key, value } of records.getRange()) {
    const renewed = linesOf(key, value, onUnreadable)
    const head = Head.safeParse(jsonIn(heads.get(key)))
    if (renewed === undefined || !head.success) continue
    for (const old of head.data.lines) lines.removeSync(Buffer.from(old))
    const { lines: texts, ...shared } = renewed
    for (const [line, text] of texts) lines.putSync(Buffer.from(line), text)
    const { version } = head.data
    heads.putSync(key, JSON.stringify({ version, lines: [...texts.keys()], ...shared }))
  }
  heads.putSync(versionKey, String(indexesVersion))
}

function linesOf(
  key: Uint8Array,
  text: unknown,
  onUnreadable?: (unreadable: UnreadableRecord) => void,
): StoredLines | undefined {
  const { kind, id } = kindAndIdOf(key)
  const known = RecordKind.safeParse(kind)
  if (!known.success) return undefined
  try {
    return storedLinesOf(readRecord(known.data, id, text))
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error
    onUnreadable?.(error)
    return undefined
  }
}
