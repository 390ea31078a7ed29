import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { outcomesReportCard, outcomesReportChartCard } from '../../cards/outcomesReport/outcomesReportCard.ts'
import { sayings } from '../../cards/sayings.ts'
import type { Press } from '../../casework/presses/press.ts'
import { exportReport, previewExport } from '../../services/outcomesReport/exportReport.ts'
import { runReport } from '../../services/outcomesReport/runReport.ts'
import { offerWords } from '../files/offerWords.ts'
import type { Pressed } from './press.ts'

/** The presses on the card of the outcomes report. */
export type ReportPress = Extract<Press, { press: `report.${string}` }>

/** Answers a press on the outcomes report with the card that takes its place; the figures are computed anew. */
export async function answerReportPress(pressed: Pressed<ReportPress>): Promise<AdaptiveCard> {
  const { ports, colleague } = pressed
  const { press, ...asked } = pressed.press
  if (press === 'report.file') return offeredFile(pressed)
  const outcome = await runReport(ports, colleague, asked)
  if (outcome.kind !== 'report') return sayings['not-allowed']
  return press === 'report.chart' ? outcomesReportChartCard(outcome.view) : outcomesReportCard(outcome.view)
}

const keep =
  'The file holds exact numbers and a line for each woman, by reference: keep it inside the service.'

async function offeredFile({ ports, colleague, ...pressed }: Pressed<ReportPress>): Promise<AdaptiveCard> {
  const { press: _press, ...asked } = pressed.press
  const making = pressed.files.asksFirst ? previewExport : exportReport
  const outcome = await making(ports, colleague, asked)
  if (outcome.kind !== 'file') return sayings['not-allowed']
  const offer = await pressed.files.offer(outcome.file, asked)
  return outcomesReportCard(outcome.view, offerWords(offer, keep))
}
