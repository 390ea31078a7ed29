import { stringify } from 'csv-stringify/sync'
import { percentage } from '../../casework/outcomesReport/percentage.ts'
import type { ReportAsked } from '../../casework/outcomesReport/reportAsked.ts'
import type { ReportView } from '../../casework/outcomesReport/reportView.ts'
import type { Standing, WomanInReport } from '../../casework/outcomesReport/womanInReport.ts'

type Row = Readonly<Record<string, string | number>>

/** In this order; a line leaves empty what it does not say. */
const columns = [
  ...['line', 'from', 'to', 'borough', 'method', 'outcome', 'reference', 'need'],
  ...['first_day', 'first_score', 'later_day', 'later_score', 'result'],
  ...['women', 'women_with_need', 'asked_twice', 'improved', 'same', 'worse', 'not_asked_again'],
  ...['highest_at_first', 'improved_percent'],
]

/**
 * The report as CSV text, with exact numbers. A line for each headline count and each outcome; then, so that every count can be
 * checked by hand, a line for each woman who came to the centre or was trained, and one for each engaged woman and outcome, by reference. What a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function reportFile({ asked, report }: ReportView, women: readonly WomanInReport[]): string {
  const rows: readonly Row[] = [
    { line: 'engaged', women: report.engaged },
    { line: 'centre', women: report.centre },
    { line: 'peer-mentors', women: report.peerMentors },
    ...report.outcomes.map((counts) => ({
      ...{ line: 'outcome', outcome: counts.outcome, women_with_need: counts.need },
      ...{ asked_twice: counts.paired, improved: counts.improved, same: counts.same },
      ...{ worse: counts.worse, not_asked_again: counts.notAskedAgain },
      highest_at_first: counts.highestAtFirst,
      improved_percent: percentage(counts.improved, counts.paired) ?? '',
    })),
    ...women.filter(({ centre }) => centre).map(({ reference }) => ({ line: 'woman-at-centre', reference })),
    ...women
      .filter(({ peerMentor }) => peerMentor)
      .map(({ reference }) => ({ line: 'woman-peer-mentor', reference })),
    ...women.flatMap(({ reference, outcomes }) =>
      outcomes.map(({ outcome, standing }) => ({
        ...{ line: 'woman-engaged', outcome, reference, ...standingCells(standing) },
      })),
    ),
  ]
  const about = aboutReport(asked)
  return stringify(
    rows.map((row) => ({ ...about, ...row })),
    { header: true, columns, escape_formulas: true, record_delimiter: 'windows' },
  )
}

function aboutReport({ from, to, borough }: ReportAsked): Row {
  return { from, to, borough: borough ?? 'all', method: 'PAIRED' }
}

function standingCells(standing: Standing): Row {
  if (standing.kind === 'no-need') return { need: 'no' }
  const { kind, baseline } = standing
  const first = baseline === undefined ? {} : { first_day: baseline.day, first_score: baseline.score }
  if (kind === 'not-asked-again') return { need: 'yes', ...first, result: kind }
  const { review } = standing
  return { need: 'yes', ...first, later_day: review.day, later_score: review.score, result: kind }
}
