import { awayFrom } from '../../casework/cover/absence.ts'
import type { AbsenceView, Named, OtherAbsence } from '../../casework/cover/coverView.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Away, Colleague } from '../../casework/records/colleague.ts'
import { dayOf } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { coverFacts, leftBy, namedTo } from './coverFacts.ts'
import { maySetCover } from './setCover.ts'

const shownAtOnce = 12

/** Who is away from today on, as one reader may know it, and whose days she may set. */
export interface Absences {
  readonly absences: readonly AbsenceView[]
  readonly more: number
  readonly among: readonly Named[]
  /** The absences of others, where the reader may know who is away. */
  readonly others: readonly OtherAbsence[] | undefined
}

interface Absence {
  readonly of: ColleagueEntry
  readonly away: Away
}

/** Lists the absences of those whose days away a colleague may set, soonest first. */
export async function listAbsences(ports: Ports, colleague: Colleague): Promise<Absences> {
  const today = dayOf(ports.now())
  const colleagues = await ports.records.list('colleagues', all)
  const hers = colleagues.filter((each) => maySetCover(colleague, each))
  const found = hers
    .flatMap((of) => awayFrom(of, today).map((away): Absence => ({ of, away })))
    .toSorted((one, other) => (one.away.from < other.away.from ? -1 : 1))
  const shown = found.slice(0, shownAtOnce)
  await auditNamed(ports, colleague, shown, colleagues)
  return {
    absences: await Promise.all(shown.map((each) => absenceView(ports, colleague, each, colleagues))),
    more: found.length - shown.length,
    among: hers.map(({ id, name }) => ({ id, name })),
    others: othersAway(ports, colleague, colleagues),
  }
}

/** When those are away whose days a colleague may not set, and who covers; nothing is said of women. */
function othersAway(
  ports: Ports,
  colleague: Colleague,
  colleagues: readonly ColleagueEntry[],
): readonly OtherAbsence[] | undefined {
  const { organisation } = colleague
  if (!may(colleague, 'see-rota', { organisation })) return undefined
  return colleagues
    .filter((each) => each.state === 'active' && each.organisation === organisation)
    .filter((each) => !maySetCover(colleague, each))
    .flatMap(({ name, ...of }) =>
      awayFrom(of, dayOf(ports.now())).map((away) => ({
        ...{ name, from: away.from, to: away.to, cover: coverIn(away, colleagues)?.name, now: ports.now() },
      })),
    )
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .slice(0, shownAtOnce)
}

async function absenceView(
  ports: Ports,
  reader: Colleague,
  { of, away }: Absence,
  colleagues: readonly ColleagueEntry[],
): Promise<AbsenceView> {
  const facts = await coverFacts(ports, reader, of, coverIn(away, colleagues))
  const { from, to } = away
  return { ...facts, from, to, leaves: await leftBy(ports, of.id, from, to), now: ports.now() }
}

async function auditNamed(
  ports: Ports,
  reader: Colleague,
  shown: readonly Absence[],
  colleagues: readonly ColleagueEntry[],
): Promise<void> {
  const named = await Promise.all(
    shown.map(({ of, away }) => namedTo(ports, reader, of.id, coverIn(away, colleagues))),
  )
  const references = [...new Set(named.flat().map(({ woman }) => woman.reference))]
  if (references.length > 0) await ports.records.commit([auditEntry(ports, reader, 'case.shown', references)])
}

function coverIn({ coveredBy }: Away, colleagues: readonly ColleagueEntry[]): ColleagueEntry | undefined {
  return colleagues.find(({ id, state }) => id === coveredBy && state === 'active')
}
