import { minutesAfter, type Instant } from '../time.ts'

/** Somebody to whom a daily message goes, and what makes it urgent. */
export interface Awaiting {
  readonly id: string
  /** Whether an open alert that nobody has taken is hers to see to, or an alert is open about one of her women. */
  readonly hasAlert: boolean
  /** Whether she answers for the women of her organisation. */
  readonly isManager: boolean
}

/** How many messages of one morning are due in one second: a fifth of what Teams takes, so that alerts always have room. */
const perSecond = 10

/**
 * When each message of one moment is due: those with an alert first, of those managers and leads first, a tenth of a second apart.
 * An alert that is raised meanwhile is due at once, and so before all that are still to come.
 */
export function inOrderOfNeed(
  people: readonly Awaiting[],
  now: Instant,
): readonly { readonly id: string; readonly dueAt: Instant }[] {
  return people
    .toSorted((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1))
    .map(({ id }, place) => ({ id, dueAt: minutesAfter(now, place / perSecond / 60) }))
}

function rank({ hasAlert, isManager }: Awaiting): number {
  return (hasAlert ? 0 : 2) + (isManager ? 0 : 1)
}
