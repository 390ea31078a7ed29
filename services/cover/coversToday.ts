import { awayOn, type WithAway } from '../../casework/cover/absence.ts'
import { passingTo } from '../../casework/cover/passing.ts'
import type { CaseloadWoman } from '../../casework/caseload/caseload.ts'
import type { CoverEntry } from '../../casework/indexes.ts'
import type { WomanEntry } from '../../casework/womanEntry.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'

/** Those whose women a colleague looks after today, and until when; nobody's while she is away herself. */
export async function coversToday(
  ports: Ports,
  colleague: Pick<Colleague, 'id'> & WithAway,
): Promise<readonly CoverEntry[]> {
  const today = dayOf(ports.now())
  if (awayOn(colleague, today) !== undefined) return []
  const covers = await ports.records.list('covered-by', colleague.id)
  return covers.filter(({ from, to }) => from <= today && today <= to)
}

/** A woman whom a colleague looks after today for her keyworker. */
export interface CoveredWoman {
  readonly woman: WomanEntry
  readonly for: string
  readonly until: CoverEntry['to']
}

/** The women whom a colleague looks after today for others, without those who do not pass to her. */
export async function womenCovered(ports: Ports, colleague: Colleague): Promise<readonly CoveredWoman[]> {
  const covers = await coversToday(ports, colleague)
  const lists = await Promise.all(
    covers.map(async ({ of, to }) => {
      const [women, keyworker] = await Promise.all([
        ports.records.list('women-by-keyworker', of),
        ports.records.find('colleague', of),
      ])
      return passingTo(women, colleague).passing.map((woman) => ({
        ...{ woman, for: keyworker?.name ?? 'a colleague', until: to },
      }))
    }),
  )
  return lists.flat()
}

/** The women of a caseload, each whom its reader looks after for another with for whom and until when. */
export function withCovered(
  women: readonly CaseloadWoman[],
  covered: readonly CoveredWoman[],
): readonly CaseloadWoman[] {
  const known = new Map(covered.map((each) => [each.woman.reference, each]))
  return women.map((each) => ({ ...each, covered: known.get(each.woman.reference) }))
}
