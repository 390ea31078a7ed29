import type { CaseNeed } from '../../casework/records/support.ts'
import { isEnded } from '../../casework/caseState.ts'
import { daysAfter, daysBetween } from '../../casework/time.ts'
import type { Course } from './course.ts'
import type { Outline } from './outline.ts'
import { chanceFrom } from './seed.ts'

/** After how many days of support a need other than the first can have been met. */
const metAfterDays = 130

/**
 * Where work on each of her needs stands. Before the assessment they are what the referral said. The needs of the well-known
 * women all stay open.
 */
export function needsOf(outline: Outline, course: Course): readonly CaseNeed[] {
  const chance = chanceFrom(`${outline.seed}, her needs`)
  const from = course.assessed ?? course.referred
  const end = course.statuses.at(-1)
  const worked = course.planned === undefined ? 0 : daysBetween(course.planned, course.seenUntil)
  const isLong = worked > metAfterDays && !outline.isWellKnown
  return outline.needs.map((need, place): CaseNeed => {
    const [isWell, isLater] = [chance.happens(0.4), chance.happens(0.6)]
    if (end !== undefined && isEnded(end.status)) {
      const isMet = end.reason === 'plan-completed' || (worked > 60 && isWell)
      return { need, status: isMet ? 'met' : 'ended', from, to: end.from }
    }
    if (isLong && isWell && place > 0) {
      return { need, status: 'met', from, to: daysAfter(course.seenUntil, -chance.between(10, 40)) }
    }
    const isBegun = course.planned !== undefined && (place < 2 || isLater)
    return { need, status: isBegun ? 'worked-on' : 'identified', from }
  })
}
