import type { ColleagueId } from '../identifiers.ts'
import type { Alert } from '../records/alert.ts'
import type { LadderStep } from '../records/alertParts.ts'
import type { Instant } from '../time.ts'
import { askedOfNext, peopleAsked, type Moved } from './ladder.ts'

/**
 * Asks the next step at once when nobody of this one can be reached. Where the next step cannot be reached either, the clock
 * decides: the ladder would otherwise turn round without end.
 */
export function nextWhenNobodyIsReached(alert: Alert, now: Instant): Moved {
  const people = peopleAsked(alert)
  if (people.length === 0 || !people.every((id) => cannotBeReached(alert, id))) return { alert, told: [] }
  const next = askedOfNext(alert, now, 'not-reached')
  return peopleAsked(next.alert).some((id) => !cannotBeReached(alert, id)) ? next : { alert, told: [] }
}

/** Whether the newest news of a person is that every way to her failed. */
export function cannotBeReached({ timeline }: Alert, id: ColleagueId): boolean {
  const news = timeline.findLast(
    (entry) => (entry.what === 'delivered' || entry.what === 'not-delivered') && entry.to === id,
  )
  return news?.what === 'not-delivered' && news.shut === true
}

/** The same ladder with the people of other steps, who stand nowhere on it yet, behind its end. */
export function withMoreSteps(alert: Alert, steps: readonly LadderStep[]): Alert {
  const known = new Set(alert.policy.steps.flatMap(({ people }) => people))
  const more = steps
    .map((step) => ({ ...step, people: step.people.filter((id) => !known.has(id)) }))
    .filter(({ people }) => people.length > 0)
  if (more.length === 0) return alert
  return { ...alert, policy: { ...alert.policy, steps: [...alert.policy.steps, ...more] } }
}
