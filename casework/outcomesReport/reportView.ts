import type { Day } from '../time.ts'
import type { OutcomesReport } from './outcomesReport.ts'
import type { ReportAsked } from './reportAsked.ts'

/** What a card of the outcomes report shows. */
export interface ReportView {
  readonly asked: ReportAsked
  readonly report: OutcomesReport
  /** How many women are left out because their record is not open to the reader. */
  readonly notOpen: number
  /** The references of records that could not be read. */
  readonly unreadable: readonly string[]
  readonly today: Day
  /** The days on which a report was shown that leaves 1 to 4 women beside this one. */
  readonly besideEarlier?: readonly Day[]
}
