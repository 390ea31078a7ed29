import type { AskLater } from '../records/askLater.ts'
import type { Case } from '../records/case.ts'
import { dayOf, type Day } from '../time.ts'

/** Until when a measure is not to be asked. */
export type PutOff = Pick<AskLater, 'measure' | 'until'>

/**
 * What was put off with "Not today" since her newest referral, the newest word for each measure. What was answered after that is
 * put off no longer: it was asked all the same.
 */
export function putOffSince({ askLater = [], answers }: Case, since: Day): readonly PutOff[] {
  const newest = new Map(askLater.map((each) => [each.measure, each]))
  return [...newest.values()]
    .filter(({ at }) => dayOf(at) >= since)
    .filter(({ measure, at }) => answers.every((each) => each.measure !== measure || each.recordedAt < at))
    .map(({ measure, until }) => ({ measure, until }))
}
