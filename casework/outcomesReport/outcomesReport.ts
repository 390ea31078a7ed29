import type { Case } from '../records/case.ts'
import {
  cameToCentre,
  isEngaged,
  outcomeIndicators,
  standingOf,
  type OutcomeIndicator,
  type Period,
} from './womanInReport.ts'

/** The counts of one outcome: B, C and D of catalogue 1.5, and what stands beside the percentage. */
export interface OutcomeCounts {
  readonly outcome: OutcomeIndicator
  readonly need: number
  readonly paired: number
  readonly improved: number
  readonly same: number
  readonly worse: number
  readonly notAskedAgain: number
  /** Women with the highest score at first, who cannot improve; they stay in `paired`. */
  readonly highestAtFirst: number
}

/** What the service reports for a period. Every woman counts once. */
export interface OutcomesReport {
  readonly period: Period
  /** Women with at least one attended one-to-one contact in the period. */
  readonly engaged: number
  /** Women who came to the centre or a hub at least once, in a group or alone. */
  readonly centre: number
  readonly outcomes: readonly OutcomeCounts[]
}

const highest = 10

const none = { need: 0, paired: 0, improved: 0, same: 0, worse: 0, notAskedAgain: 0, highestAtFirst: 0 }

/** A report with nobody counted yet. */
export function emptyReport(period: Period): OutcomesReport {
  const outcomes = outcomeIndicators.map((outcome) => ({ outcome, ...none }))
  return { period, engaged: 0, centre: 0, outcomes }
}

/** The report with one more woman counted, so that any number of records can be read one after another (catalogue 1.5). */
export function withWoman(report: OutcomesReport, woman: Case): OutcomesReport {
  const { period } = report
  const centre = report.centre + (cameToCentre(woman, period) ? 1 : 0)
  if (!isEngaged(woman, period)) return { ...report, centre }
  const outcomes = report.outcomes.map((counts) => counted(counts, woman, period))
  return { ...report, centre, engaged: report.engaged + 1, outcomes }
}

function counted(counts: OutcomeCounts, woman: Case, period: Period): OutcomeCounts {
  const standing = standingOf(woman, counts.outcome, period)
  switch (standing.kind) {
    case 'no-need':
      return counts
    case 'not-asked-again':
      return { ...counts, need: counts.need + 1, notAskedAgain: counts.notAskedAgain + 1 }
    case 'improved':
    case 'same':
    case 'worse':
      return {
        ...counts,
        need: counts.need + 1,
        paired: counts.paired + 1,
        [standing.kind]: counts[standing.kind] + 1,
        highestAtFirst: counts.highestAtFirst + (standing.baseline.score === highest ? 1 : 0),
      }
  }
}
