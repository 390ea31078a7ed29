import type { OutcomesReport } from '../outcomesReport/outcomesReport.ts'
import type { ReportAsked } from '../outcomesReport/reportAsked.ts'
import { shownCounts, shownNumber, type ShownNumber } from '../outcomesReport/smallNumbers.ts'
import type { Released } from '../records/releaseLog.ts'
import type { Day } from '../time.ts'
import { isSame, isWithin, type Definition } from './definition.ts'
import { leavesFew, type ToRelease } from './fewLeft.ts'

/** The numbers of an outcomes report as its card shows them, with what each counts; what is not shown is left out. */
export function reportNumbers(
  { from, to, borough }: ReportAsked,
  report: OutcomesReport,
): readonly ToRelease[] {
  const where = borough === undefined ? [] : [{ key: 'borough', value: borough }]
  const countsOf = (name: string, value: string): Definition => [
    { key: `report ${name}`, value },
    { key: 'period', from, to },
    ...where,
  ]
  const number = (name: string, value: string, figure: ShownNumber): readonly ToRelease[] =>
    figure === 'not-shown' ? [] : [{ counts: countsOf(name, value), figure }]
  return [
    ...number('all', 'engaged', shownNumber(report.engaged)),
    ...number('all', 'centre', shownNumber(report.centre)),
    ...number('all', 'peer mentors', shownNumber(report.peerMentors)),
    ...shownCounts(report.outcomes).flatMap(({ outcome, improvedOfPaired, pairedOfNeed, ...counts }) =>
      Object.entries(counts).flatMap(([name, figure]) => number(outcome, name, figure)),
    ),
  ]
}

/** The days on which numbers were shown that leave 1 to 4 women beside one of these, oldest first. */
export function daysLeavingFew(log: readonly Released[], numbers: readonly ToRelease[]): readonly Day[] {
  const beside = log.filter((entry) =>
    numbers.some(
      ({ counts, figure }) =>
        leavesFew(entry.figure, figure) && (isWithin(entry.counts, counts) || isWithin(counts, entry.counts)),
    ),
  )
  return [...new Set(beside.map(({ on }) => on))].sort()
}

/** Those numbers that are not in the log as they are now. */
export function changedNumbers(
  log: readonly Released[],
  numbers: readonly ToRelease[],
): readonly ToRelease[] {
  return numbers.filter(
    ({ counts, figure }) => log.findLast((entry) => isSame(entry.counts, counts))?.figure !== figure,
  )
}
