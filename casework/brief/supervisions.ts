import type { Colleague, Supervision } from '../records/colleague.ts'
import { dayInWords, type Day, type Instant } from '../time.ts'

/** The supervision of a colleague that was held last, of those nobody took back. */
export function lastSupervision({
  supervisions = [],
}: Pick<Colleague, 'supervisions'>): Supervision | undefined {
  return supervisions
    .filter(({ takenBack }) => takenBack === undefined)
    .reduce<Supervision | undefined>(
      (last, each) => (last === undefined || each.day > last.day ? each : last),
      undefined,
    )
}

/** Why a supervision cannot have been held on a day; undefined where it can. */
export function refusedSupervision(of: Pick<Colleague, 'joined'>, day: Day, today: Day): string | undefined {
  if (day > today) return 'A supervision is noted once it has been held: that day is still to come.'
  return of.joined !== undefined && day < of.joined
    ? `She joined on ${dayInWords(of.joined, today)}: give a day since then.`
    : undefined
}

/** Who notes something of a colleague's supervision, and when. */
export interface Noting {
  readonly by: string
  readonly at: Instant
}

/** The same colleague with a supervision on a day; the same where that day is on record. */
export function withSupervision(of: Colleague, day: Day, noting: Noting): Colleague {
  const { supervisions = [] } = of
  const isNoted = supervisions.some((each) => each.day === day && each.takenBack === undefined)
  return isNoted ? of : { ...of, supervisions: [...supervisions, { day, ...noting }] }
}

/** The same colleague without the supervision of a day, which stays on record as taken back; the same where none stands there. */
export function withoutSupervision(of: Colleague, day: Day, noting: Noting): Colleague {
  const { supervisions = [] } = of
  if (!supervisions.some((each) => each.day === day && each.takenBack === undefined)) return of
  return {
    ...of,
    supervisions: supervisions.map((each) =>
      each.day === day && each.takenBack === undefined ? { ...each, takenBack: { ...noting } } : each,
    ),
  }
}
