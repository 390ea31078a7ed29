import type { ReportAsked } from '../../casework/outcomesReport/reportAsked.ts'
import type { ReportView } from '../../casework/outcomesReport/reportView.ts'
import type { WomanInReport } from '../../casework/outcomesReport/womanInReport.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { readReport } from './readReport.ts'
import { reportFile } from './reportFile.ts'
import { reportName } from './runReport.ts'

/** A text file with its name, which never holds the name of a woman. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

/** What asking for the report as a file came to. */
export type ExportOutcome =
  | { readonly kind: 'file'; readonly file: TextFile; readonly view: ReportView }
  | { readonly kind: 'not-allowed' }

/** Makes the file to say how large it would be; nothing of it is given out, so nobody is named in the audit trail. */
export async function previewExport(
  ports: Ports,
  colleague: Colleague,
  asked: ReportAsked,
): Promise<ExportOutcome> {
  if (!may(colleague, 'see-outcomes-report', colleague)) return { kind: 'not-allowed' }
  return (await madeFile(ports, colleague, asked)).outcome
}

/** Makes the file from the records as they stand, and puts on record who took it and which women it names before it is given out. */
export async function exportReport(
  ports: Ports,
  colleague: Colleague,
  asked: ReportAsked,
): Promise<ExportOutcome> {
  if (!may(colleague, 'see-outcomes-report', colleague)) return { kind: 'not-allowed' }
  const { outcome, references } = await madeFile(ports, colleague, asked)
  const about = [reportName(asked), ...references]
  await ports.records.commit([auditEntry(ports, colleague, 'report.exported', about)])
  return outcome
}

async function madeFile(
  ports: Ports,
  colleague: Colleague,
  asked: ReportAsked,
): Promise<{ readonly outcome: ExportOutcome; readonly references: readonly string[] }> {
  const women: WomanInReport[] = []
  const view = await readReport(ports, colleague, asked, (woman) => women.push(woman))
  const file = { name: `${reportName(asked)}.csv`, text: reportFile(view, women) }
  return { outcome: { kind: 'file', file, view }, references: women.map(({ reference }) => reference) }
}
