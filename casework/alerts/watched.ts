import type { ColleagueId } from '../identifiers.ts'
import type { Alert } from '../records/alert.ts'
import type { Instant } from '../time.ts'
import { isAcknowledged } from './alertState.ts'
import { clockOf } from './clockOf.ts'
import { brokenWhenever, lastSetAt, type Broken } from './laws.ts'

/** What the watch over the law needs of an open alert, so that it reads no whole alert each minute. */
export interface WatchedAlert {
  readonly number: string
  readonly raisedAt: Instant
  readonly acknowledged: boolean
  /** An exercise: the law holds for it too, and it is counted nowhere. */
  readonly drill: boolean
  /** How it breaks the law whatever the time is. */
  readonly broken?: Exclude<Broken, 'time-ran-backwards'> | undefined
  /** When something that runs in it was last set. */
  readonly setAt?: Instant | undefined
  /** When something must happen next. */
  readonly clock?: Instant | undefined
  /** Those who must act: everybody on the ladder of an alert that is asked, and the owner of one that is held. */
  readonly people: readonly ColleagueId[]
  readonly raisedBy: ColleagueId
  readonly recipients: readonly ColleagueId[]
  readonly told: readonly ColleagueId[]
}

/** An alert as the watch sees it. */
export function watchedAlert(alert: Alert): WatchedAlert {
  const { id: number, raisedAt, drill, raisedBy, recipients, told } = alert
  return {
    ...{ number, raisedAt, drill, raisedBy, recipients, told },
    acknowledged: isAcknowledged(alert),
    broken: brokenWhenever(alert),
    setAt: lastSetAt(alert),
    clock: clockOf(alert),
    people: peopleOf(alert),
  }
}

function peopleOf({ climb, owner, policy }: Alert): readonly ColleagueId[] {
  if (climb === undefined && owner !== undefined) return [owner]
  return [...new Set(policy.steps.flatMap(({ people }) => people))]
}

/** How an alert breaks the law as far as its own facts say; `active` are the colleagues who are still there. */
export function brokenAmong(
  watched: Pick<WatchedAlert, 'broken' | 'setAt' | 'people'>,
  active: ReadonlySet<ColleagueId>,
  now: Instant,
): Broken | 'nobody-left' | undefined {
  if (watched.setAt !== undefined && watched.setAt > now) return 'time-ran-backwards'
  if (watched.broken !== undefined) return watched.broken
  return watched.people.some((id) => active.has(id)) ? undefined : 'nobody-left'
}
