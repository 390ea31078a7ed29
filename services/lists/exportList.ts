import type { ListAsked } from '../../casework/lists/listAsked.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import type { TextFile } from '../outcomesReport/exportReport.ts'
import { listFile } from './listFile.ts'
import { wholeList } from './wholeList.ts'

/** What asking for a list as a file came to. */
export type ListExportOutcome =
  { readonly kind: 'file'; readonly file: TextFile } | { readonly kind: 'not-allowed' }

/** Makes the file to say how large it would be; nothing of it is given out, so nobody is named in the audit trail. */
export async function previewList(
  ports: Ports,
  colleague: Colleague,
  asked: ListAsked,
): Promise<ListExportOutcome> {
  const made = await madeFile(ports, colleague, asked)
  return made === undefined ? { kind: 'not-allowed' } : { kind: 'file', file: made.file }
}

/** Makes the file of the whole list as it stands, and puts on record who took it and what it names before it is given out. */
export async function exportList(
  ports: Ports,
  colleague: Colleague,
  asked: ListAsked,
): Promise<ListExportOutcome> {
  const made = await madeFile(ports, colleague, asked)
  if (made === undefined) return { kind: 'not-allowed' }
  const { file, about } = made
  await ports.records.commit([auditEntry(ports, colleague, 'list.exported', [file.name, ...about])])
  return { kind: 'file', file }
}

async function madeFile(
  ports: Ports,
  colleague: Colleague,
  asked: ListAsked,
): Promise<{ readonly file: TextFile; readonly about: readonly string[] } | undefined> {
  const list = await wholeList(ports, colleague, asked)
  if (list === undefined) return undefined
  const file = { name: `list-${dayOf(ports.now())}.csv`, text: listFile(list) }
  return { file, about: [...new Set(list.about)] }
}
