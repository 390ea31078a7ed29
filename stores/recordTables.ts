import { type Database, open, type RootDatabase } from 'lmdb'
import { fileMode } from './privateFolder.ts'

/** The engine's tables: keys and texts. */
export interface Tables {
  readonly root: RootDatabase<unknown, Uint8Array>
  readonly records: Table
  readonly heads: Table
  readonly lines: Table
}
export type Table = Database<unknown, Uint8Array>

/** Opens the tables in a folder, to read and write or to read only. */
export function openTables(folder: string, readOnly: boolean): Tables {
  // Without overlapping flushes a commit is on disk before anybody, in any process, can read it.
  const settings = {
    ...{ path: folder, noSubdir: false, readOnly, overlappingSync: false, maxDbs: 8 },
    permissionsMode: fileMode,
  }
  const root: RootDatabase<unknown, Uint8Array> = open(settings)
  const table = (name: string): Table => tableOf(root, name)
  return { root, records: table('records'), heads: table('heads'), lines: table('lines') }
}

function tableOf(root: RootDatabase<unknown, Uint8Array>, name: string): Table {
  // The engine answers undefined, whatever its types say, when a reader comes before the first writer.
  const opened = ((): Table | undefined => root.openDB({ name, encoding: 'string', keyEncoding: 'binary' }))()
  if (opened === undefined) throw new Error(`The records hold no table of ${name} yet`)
  return opened
}
