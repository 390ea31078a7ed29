import type { ColleagueEntry } from '../indexes.ts'
import type { Away } from '../records/colleague.ts'
import { daysAfter, type Day } from '../time.ts'

/** What is known of somebody's absences. */
export interface WithAway {
  readonly away?: readonly Away[] | undefined
}

/** Whoever can be away. */
export type MayBeAway = Pick<ColleagueEntry, 'id' | 'state' | 'away'>

/** The absence that a day falls into; undefined for somebody who is at work then. */
export function awayOn({ away = [] }: WithAway, day: Day): Away | undefined {
  return away.find(({ from, to }) => from <= day && day <= to)
}

/** The absences that share a day with a stretch of days. */
export function awayBetween({ away = [] }: WithAway, from: Day, to: Day): readonly Away[] {
  return away.filter((each) => each.from <= to && from <= each.to)
}

/** Whoever looks after the women of somebody on a day she is away: a cover who has left or is away herself looks after nobody. */
export function coverOn<C extends MayBeAway>(
  colleague: WithAway,
  colleagues: readonly C[],
  day: Day,
): C | undefined {
  const coveredBy = awayOn(colleague, day)?.coveredBy
  const cover = colleagues.find(({ id }) => id === coveredBy)
  return cover?.state === 'active' && awayOn(cover, day) === undefined ? cover : undefined
}

/** The absences that are not over by a day, soonest first. */
export function awayFrom({ away = [] }: WithAway, day: Day): readonly Away[] {
  return away.filter(({ to }) => to >= day).toSorted((one, other) => (one.from < other.from ? -1 : 1))
}

/**
 * The absences of somebody with one more. What another says of the same days from its first on gives way: it keeps the days
 * before, so that who covered until then stands.
 */
export function withAway(away: readonly Away[], added: Away): Away[] {
  return [...away.flatMap((each) => before(each, added)), added].sort((one, other) =>
    one.from < other.from ? -1 : 1,
  )
}

function before(each: Away, { from, to }: Away): readonly Away[] {
  if (each.to < from || each.from > to) return [each]
  return each.from < from ? [{ ...each, to: daysAfter(from, -1) }] : []
}

/** The absences of somebody who is back on a day: what lasted beyond it ends the day before, what had not begun stays. */
export function backOn(away: readonly Away[], day: Day): Away[] {
  return away.flatMap((each) => {
    if (each.to < day || each.from > day) return [each]
    return each.from < day ? [{ ...each, to: daysAfter(day, -1) }] : []
  })
}
