import { awayFrom } from '../../casework/cover/absence.ts'
import type { CoverDraftView } from '../../casework/cover/coverView.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Away, Colleague } from '../../casework/records/colleague.ts'
import { dayOf, daysAfter, type Day } from '../../casework/time.ts'
import type { Meant } from '../../notes/cover/people.ts'
import { readAbsence, type AbsenceSaid } from '../../notes/cover/readAbsence.ts'
import { coverDraft, type Drawn } from './coverForm.ts'
import { maySetCover } from './setCover.ts'

/** What a message about being away came to; a message about something else is `a-note`. */
export type CoverRead =
  | { readonly kind: 'draft'; readonly view: CoverDraftView }
  | { readonly kind: 'whose'; readonly among: readonly ColleagueEntry[] }
  | { readonly kind: 'several'; readonly words: string; readonly names: readonly string[] }
  | { readonly kind: 'left' | 'nobody'; readonly words: string }
  | { readonly kind: 'not-away' | 'not-allowed' | 'a-note' }

/** Reads who is away, when, and who covers, and lays it out to be checked. Nothing is saved. */
export async function readCover(ports: Ports, colleague: Colleague, text: string): Promise<CoverRead> {
  const colleagues = await ports.records.list('colleagues', all)
  const ours = colleagues.filter(({ organisation }) => organisation === colleague.organisation)
  const said = readAbsence(text, ours, ports.now())
  if (said === undefined) return { kind: 'a-note' }
  const whose = whoseAbsence(said, colleague, ours, dayOf(ports.now()))
  if (whose.kind !== 'one') return whose
  const of = await ports.records.find('colleague', whose.id)
  if (of === undefined) return { kind: 'a-note' }
  if (!maySetCover(colleague, of))
    return said.cover === undefined ? { kind: 'a-note' } : { kind: 'not-allowed' }
  const cover = meantCover(said.cover, ours)
  const drawn = drawnFrom(said, of, cover.id, dayOf(ports.now()))
  if (drawn === undefined) return { kind: 'not-away' }
  return {
    kind: 'draft',
    view: await coverDraft(ports, colleague, of, { ...drawn, problems: cover.problems }),
  }
}

type Whose = { readonly kind: 'one'; readonly id: string } | Exclude<CoverRead, { kind: 'draft' }>

function whoseAbsence(
  { of, cover, changes }: AbsenceSaid,
  colleague: Colleague,
  ours: readonly ColleagueEntry[],
  today: Day,
): Whose {
  if (of === 'me') return { kind: 'one', id: colleague.id }
  if (of !== undefined) return oneOf(of, cover !== undefined, ours)
  const own = awayFrom(colleague, today).length > 0
  const others = ours.filter(
    (each) => maySetCover(colleague, { ...each }) && awayFrom(each, today).length > 0,
  )
  if (own && changes) return { kind: 'one', id: colleague.id }
  const [only, second] = others
  if (only !== undefined && second === undefined) return { kind: 'one', id: only.id }
  if (others.length > 1) return { kind: 'whose', among: others }
  return cover === undefined ? { kind: 'not-away' } : { kind: 'one', id: colleague.id }
}

function oneOf({ words, ids }: Meant, covered: boolean, ours: readonly ColleagueEntry[]): Whose {
  const fitting = ours.filter(({ id }) => ids.includes(id))
  const here = fitting.filter(({ state }) => state === 'active')
  const [only, second] = here
  if (only !== undefined && second === undefined) return { kind: 'one', id: only.id }
  if (here.length > 1) return { kind: 'several', words, names: here.map(({ name }) => name) }
  if (fitting.length > 0) return { kind: 'left', words: fitting[0]?.name ?? words }
  // Without a word of cover it may say of a woman that she is away.
  return covered ? { kind: 'nobody', words } : { kind: 'a-note' }
}

function meantCover(
  cover: Meant | undefined,
  ours: readonly ColleagueEntry[],
): { readonly id?: string | undefined; readonly problems: readonly string[] } {
  if (cover === undefined) return { problems: [] }
  const read = oneOf(cover, true, ours)
  switch (read.kind) {
    case 'one':
      return { id: read.id, problems: [] }
    case 'several':
      return { problems: [`${read.names.join(' and ')} are both called that. Choose who covers.`] }
    case 'left':
      return { problems: [`${read.words} has left. Choose somebody else to cover.`] }
    case 'nobody':
    case 'whose':
    case 'not-away':
    case 'not-allowed':
    case 'a-note':
      return { problems: [`I know no colleague called ${cover.words}. Choose who covers.`] }
  }
}

/** What the message means for what is on record: an absence of its own, a change to one, or the end of one. */
function drawnFrom(
  { from, to, backOn, changes }: AbsenceSaid,
  of: Colleague,
  cover: string | undefined,
  today: Day,
): Drawn | undefined {
  const [standing] = awayFrom(of, today)
  if (backOn !== undefined) return drawnBack({ from, to, backOn }, standing, cover, today)
  if (!changes || standing === undefined)
    return { from: from ?? (changes ? today : undefined), to, coveredBy: cover }
  return changedCover(standing, { from, to, cover }, today)
}

function changedCover(
  standing: Away,
  {
    from,
    to,
    cover,
  }: { readonly from?: Day | undefined; readonly to?: Day | undefined; readonly cover: string | undefined },
  today: Day,
): Drawn {
  const other = cover !== undefined && cover !== standing.coveredBy
  const later = from !== undefined && from > today ? from : undefined
  const begins = other && standing.from < today ? today : standing.from
  return { from: later ?? begins, to: to ?? standing.to, coveredBy: cover ?? standing.coveredBy }
}

function drawnBack(
  {
    from,
    to,
    backOn,
  }: { readonly from?: Day | undefined; readonly to?: Day | undefined; readonly backOn: Day },
  standing: Away | undefined,
  cover: string | undefined,
  today: Day,
): Drawn | undefined {
  const ends = standing !== undefined && standing.from <= backOn && backOn <= standing.to
  if (ends && from === undefined) return { from: standing.from, to, backOn, coveredBy: standing.coveredBy }
  if (backOn <= today) return undefined
  const begins = from ?? (standing !== undefined && standing.from <= backOn ? standing.from : today)
  return { from: begins, to: daysAfter(backOn, -1), coveredBy: cover ?? standing?.coveredBy }
}
