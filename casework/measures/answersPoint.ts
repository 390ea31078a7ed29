import { currentReferral, currentStatus } from '../caseState.ts'
import type { AnswerPoint, Answers } from '../records/answers.ts'
import type { Case } from '../records/case.ts'
import { dayWithYear, type Day } from '../time.ts'
import type { AnswersAbout } from './answersForm.ts'
import type { Measure } from './measure.ts'

/** At which point answers given now would be: her first are the baseline, those while support is closing the closing ones. */
export function likelyPoint(woman: Case, measure: Pick<Measure, 'id'>): AnswerPoint {
  if (baselineOf(woman, measure) === undefined) return 'baseline'
  return currentStatus(woman)?.status === 'closing' ? 'closing' : 'review'
}

/**
 * What is wrong with the day or the point of answers, each with what would be right: before her referral, a second baseline, or a
 * review before the baseline. `except` are answers that are put right and so do not stand in their own way; where their day and point
 * stay nothing is wrong with them, also after a later referral.
 */
export function wrongWithPoint(
  woman: Case,
  measure: Measure,
  { day, point }: AnswersAbout,
  except?: string,
): readonly string[] {
  const self = woman.answers.find(({ id }) => id === except)
  if (self?.day === day && (point ?? self.point) === self.point) return []
  const others = { ...woman, answers: woman.answers.filter(({ id }) => id !== except) }
  const referred = referralDay(woman)
  const baseline = baselineOf(others, measure)
  const wrong: string[] = []
  if (referred !== undefined && day < referred) {
    wrong.push(`She was referred on ${dayWithYear(referred)}: please give that day or a later one.`)
  }
  if (baseline === undefined || point === undefined) return wrong
  const on = dayWithYear(baseline.day)
  if (point === 'baseline') {
    wrong.push(
      `Her baseline is on record already, from ${on}. Choose review, or put that one right with Correct.`,
    )
  } else if (day < baseline.day) {
    wrong.push(
      `A ${point === 'review' ? 'review' : 'closing'} comes after her baseline of ${on}: please change the day.`,
    )
  }
  return wrong
}

/** Her baseline in a measure since her newest referral: the answers said to be it, else the first with a number. */
function baselineOf(woman: Case, { id }: Pick<Measure, 'id'>): Answers | undefined {
  const since = referralDay(woman) ?? ''
  const hers = woman.answers
    .filter(({ measure, day, items }) => measure === id && day >= since && items.some(isNumber))
    .toSorted((one, other) => (`${one.day} ${one.recordedAt}` < `${other.day} ${other.recordedAt}` ? -1 : 1))
  return hers.find(({ point }) => point === 'baseline') ?? hers[0]
}

const isNumber = ({ answer }: Answers['items'][number]): boolean => typeof answer === 'number'

/** A record opened before referrals were kept has none, and nothing is before it. */
function referralDay(woman: Case): Day | undefined {
  return currentReferral(woman)?.day
}
