import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { measuresCard } from '../../cards/measures/measuresCard.ts'
import { outcomesReportCard, outcomesReportChartCard } from '../../cards/outcomesReport/outcomesReportCard.ts'
import { reportNotAskedCard } from '../../cards/outcomesReport/reportNotAskedCard.ts'
import { sentence } from '../../cards/adaptiveCard.ts'
import type { OutcomeCounts } from '../../casework/outcomesReport/outcomesReport.ts'
import type { ReportView } from '../../casework/outcomesReport/reportView.ts'
import { outcomeIndicators } from '../../casework/outcomesReport/womanInReport.ts'
import { bundledMeasures } from '../../stores/measureFiles.ts'
import { publishedYear } from '../support/publishedYear.ts'

const large = {
  need: 171,
  paired: 128,
  improved: 96,
  same: 20,
  worse: 12,
  notAskedAgain: 43,
  highestAtFirst: 9,
}
const small = { need: 9, paired: 6, improved: 3, same: 2, worse: 1, notAskedAgain: 3, highestAtFirst: 1 }
const none = { need: 0, paired: 0, improved: 0, same: 0, worse: 0, notAskedAgain: 0, highestAtFirst: 0 }

const viewOf = (counts: Omit<OutcomeCounts, 'outcome'>, changes: Partial<ReportView> = {}): ReportView => ({
  asked: publishedYear,
  report: {
    ...{ engaged: 277, centre: 549, peerMentors: 21 },
    outcomes: outcomeIndicators.map((outcome) => ({ outcome, ...counts })),
  },
  ...{ notOpen: 0, unreadable: [], today: '2021-04-12' },
  ...changes,
})
const leftOut = {
  ...{ asked: { ...publishedYear, borough: 'Lambeth' as const }, today: '2021-01-01' },
  ...{ notOpen: 2, unreadable: ['W-WV44C2-M'] },
}

/** The cards of the outcomes report and of the list of measures, in every state they can have. */
export const reportStates: Readonly<Record<string, AdaptiveCard>> = {
  'the measures there are': measuresCard([...bundledMeasures().values()]),
  'the outcomes report': outcomesReportCard(viewOf(large)),
  'the outcomes report with its file offered': outcomesReportCard(viewOf(large), [sentence('Below.')]),
  'the outcomes report with small numbers and women left out': outcomesReportCard(viewOf(small, leftOut)),
  'the outcomes report beside one of another day': outcomesReportCard({
    ...viewOf(large),
    besideEarlier: ['2021-05-04', '2021-05-06'],
  }),
  'the outcomes report of nobody': outcomesReportCard(viewOf(none)),
  'the outcomes report as a chart': outcomesReportChartCard(viewOf(large)),
  'the outcomes report with small numbers as a chart': outcomesReportChartCard(viewOf(small)),
  'a report for a borough that is none': reportNotAskedCard({ kind: 'no-such-borough', words: 'Narnia' }),
  'a report for a day that does not exist': reportNotAskedCard({ kind: 'no-such-day', words: '2021-02-30' }),
  'a report for a period that ends before it begins': reportNotAskedCard({ kind: 'ends-before-it-begins' }),
  'a report for a period to come': reportNotAskedCard({ kind: 'not-begun' }),
  'a report for words that are no period': reportNotAskedCard({ kind: 'not-understood' }),
}
