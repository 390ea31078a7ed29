import { awayOn, coverOn } from '../cover/absence.ts'
import type { ColleagueEntry } from '../indexes.ts'
import type { Day } from '../time.ts'
import { figuresOf, type CaseloadWoman, type Figure } from './caseload.ts'
import { grouped } from './grouped.ts'

/** One keyworker's line in a manager's view. Women of a keyworker who is none any more stand with nobody. */
export interface TeamLine {
  readonly keyworker: Pick<ColleagueEntry, 'id' | 'name'> | undefined
  /** The last day she is away, when she is away today. */
  readonly awayUntil: Day | undefined
  /** Who looks after her women today while she is away. */
  readonly coveredBy?: string | undefined
  readonly figures: Readonly<Record<Figure, number>>
}

/** A caseload by keyworker: those with women nobody looks after first, then the keyworkers with most to be contacted first. */
export function teamLines(
  women: readonly CaseloadWoman[],
  keyworkers: readonly ColleagueEntry[],
  today: Day,
  colleagues: readonly ColleagueEntry[] = keyworkers,
): readonly TeamLine[] {
  const known = new Set(keyworkers.map(({ id }) => id))
  const theirs = grouped(women, ({ woman }) => (known.has(woman.keyworker) ? woman.keyworker : undefined))
  const nobodys = theirs.get(undefined)
  const lines = keyworkers.map((keyworker) => ({
    keyworker: { id: keyworker.id, name: keyworker.name },
    awayUntil: awayOn(keyworker, today)?.to,
    coveredBy: coverOn(keyworker, colleagues, today)?.name,
    figures: figuresOf(theirs.get(keyworker.id) ?? []),
  }))
  const uncovered =
    nobodys === undefined ? [] : [{ keyworker: undefined, awayUntil: undefined, figures: figuresOf(nobodys) }]
  return [...uncovered, ...lines.sort(mostFirst)]
}

function mostFirst(one: TeamLine, other: TeamLine): number {
  const { figures: a } = one
  const { figures: b } = other
  return (
    b.alerts - a.alerts ||
    b.over - a.over ||
    b.nearly - a.nearly ||
    (one.keyworker?.name ?? '').localeCompare(other.keyworker?.name ?? '')
  )
}
