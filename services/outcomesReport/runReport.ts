import type { ReportAsked } from '../../casework/outcomesReport/reportAsked.ts'
import type { ReportView } from '../../casework/outcomesReport/reportView.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { releaseReport } from '../releases/releaseReport.ts'
import { readReport } from './readReport.ts'

/** What asking for the outcomes report came to. */
export type ReportOutcome =
  { readonly kind: 'report'; readonly view: ReportView } | { readonly kind: 'not-allowed' }

/** Computes the five outcomes of a period for the colleague's organisation, from its records as they stand. */
export async function runReport(
  ports: Ports,
  colleague: Colleague,
  asked: ReportAsked,
): Promise<ReportOutcome> {
  if (!may(colleague, 'see-outcomes-report', colleague)) return { kind: 'not-allowed' }
  const view = await readReport(ports, colleague, asked)
  await ports.records.commit([auditEntry(ports, colleague, 'report.run', [reportName(asked)])])
  return { kind: 'report', view: { ...view, besideEarlier: await releaseReport(ports, colleague, view) } }
}

/** What a report is called in the audit trail and as a file: its days and borough. */
export function reportName({ from, to, borough }: ReportAsked): string {
  const place = borough === undefined ? '' : `-${borough.toLowerCase().replace(/\W+/g, '-')}`
  return `outcomes-${from}-to-${to}${place}`
}
