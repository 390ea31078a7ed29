import {
  outcomeIndicators,
  type OutcomeIndicator,
  type Standing,
  type WomanInReport,
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

/** What the service reports. Every woman counts once. */
export interface OutcomesReport {
  /** Women with at least one attended one-to-one contact in the period. */
  readonly engaged: number
  /** Women who came to the centre or a hub at least once, in a group or alone. */
  readonly centre: number
  /** Women who completed the training for peer mentors. */
  readonly peerMentors: number
  readonly outcomes: readonly OutcomeCounts[]
}

const highest = 10

const none = { need: 0, paired: 0, improved: 0, same: 0, worse: 0, notAskedAgain: 0, highestAtFirst: 0 }

/** A report with nobody counted yet. */
export const emptyReport: OutcomesReport = {
  engaged: 0,
  centre: 0,
  peerMentors: 0,
  outcomes: outcomeIndicators.map((outcome) => ({ outcome, ...none })),
}

/** The report with one more woman counted, so that any number of records can be read one after another (catalogue 1.5). */
export function withWoman(report: OutcomesReport, woman: WomanInReport | undefined): OutcomesReport {
  if (woman === undefined) return report
  const centre = report.centre + (woman.centre ? 1 : 0)
  const peerMentors = report.peerMentors + (woman.peerMentor ? 1 : 0)
  if (!woman.engaged) return { ...report, centre, peerMentors }
  const standings = new Map(woman.outcomes.map(({ outcome, standing }) => [outcome, standing]))
  const outcomes = report.outcomes.map((counts) => counted(counts, standings.get(counts.outcome)))
  return { ...report, centre, peerMentors, engaged: report.engaged + 1, outcomes }
}

function counted(counts: OutcomeCounts, standing: Standing = { kind: 'no-need' }): OutcomeCounts {
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
