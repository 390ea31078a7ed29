import { z } from 'zod'
import { ListAsked } from '../../casework/lists/listAsked.ts'
import { ReportAsked } from '../../casework/outcomesReport/reportAsked.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { exportList } from '../../services/lists/exportList.ts'
import { exportReport, type TextFile } from '../../services/outcomesReport/exportReport.ts'

/** How what becomes a file was asked for: a list, or the outcomes report. */
export const FileAsked = z.union([ListAsked, ReportAsked])
export type FileAsked = z.infer<typeof FileAsked>

/** Makes the file anew and puts it on record; undefined where it is not open to her any more. */
export async function madeFile(
  ports: Ports,
  colleague: Colleague,
  asked: FileAsked,
): Promise<TextFile | undefined> {
  const outcome =
    'list' in asked ? await exportList(ports, colleague, asked) : await exportReport(ports, colleague, asked)
  return outcome.kind === 'file' ? outcome.file : undefined
}
