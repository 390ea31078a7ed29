import type { Day } from '../../../casework/time.ts'
import type { Span } from '../../text/finding.ts'

/** A contact of one of several days of one woman, in the stretches of a text that tell of it; of those its label is not read. */
export interface ContactOfDay {
  readonly day: Day
  readonly stretches: readonly Span[]
  /** Where its day stands, if that could be read as the day of something else. */
  readonly label?: Span
}

/**
 * Whether days follow each other, none twice. Where they do not, one was not read as it was meant: the Tuesday of "last week: Mon
 * rang. Tues met. Fri hub" is not the last one.
 */
export function areInOrder(days: readonly Day[]): boolean {
  const pairs = days.slice(1).map((day, at) => [days[at] ?? day, day] as const)
  return pairs.every(([one, next]) => one < next) || pairs.every(([one, next]) => one > next)
}
