import path from 'node:path'
import { open } from 'lmdb'
import type { RecordKind } from '../../casework/records/record.ts'
import { recordKey } from '../../stores/keys.ts'

/** Spoils the list of what is due in the records of a bot that is stopped, as a fault of the disk would. */
export async function damageWhatIsDue(folder: string): Promise<void> {
  const settings = { path: path.join(folder, 'records'), noSubdir: false, overlappingSync: false }
  const root = open({ ...settings, maxDbs: 8 })
  const lines = root.openDB({ name: 'lines', encoding: 'string', keyEncoding: 'binary' })
  await lines.put(Buffer.from('due\0all\x002000\0damaged'), '{"id":"damaged","ent')
  await root.close()
}

/** Spoils the record of one woman in the records of a bot that is stopped; its lines in the lists stay. */
export function damageCase(folder: string, reference: string): Promise<void> {
  return damageRecord(folder, 'case', reference)
}

/** Spoils any one record of a bot that is stopped; its lines in the lists stay. */
export async function damageRecord(folder: string, kind: RecordKind, id: string): Promise<void> {
  const settings = { path: path.join(folder, 'records'), noSubdir: false, overlappingSync: false }
  const root = open({ ...settings, maxDbs: 8 })
  const records = root.openDB({ name: 'records', encoding: 'string', keyEncoding: 'binary' })
  await records.put(Buffer.from(recordKey(kind, id)), `{"kind":"${kind}","ver`)
  await root.close()
}
