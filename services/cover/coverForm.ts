import { awayBetween, awayFrom } from '../../casework/cover/absence.ts'
import { readAbsenceForm } from '../../casework/cover/coverForm.ts'
import type { CoverDraftView } from '../../casework/cover/coverView.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf, type Day } from '../../casework/time.ts'
import { coverFacts, leftBy } from './coverFacts.ts'
import { coversOf, maySetCover } from './setCover.ts'

/** Days away and who covers, as they are shown before they are saved, and what has to be put right in them. */
export interface Drawn {
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly backOn?: Day | undefined
  readonly coveredBy?: string | undefined
  readonly problems?: readonly string[]
}

/** The card of days away for one colleague, as filled in or empty; undefined where the reader may not set them. */
export async function coverForm(
  ports: Ports,
  colleague: Colleague,
  id: string,
  drawn: Drawn = {},
): Promise<CoverDraftView | undefined> {
  const of = await ports.records.find('colleague', id)
  if (of === undefined || !maySetCover(colleague, of)) return undefined
  const [standing] = awayFrom(of, dayOf(ports.now()))
  // An empty form begins with what stands, so that it can be changed.
  const begun = Object.keys(drawn).length === 0 && standing !== undefined ? standing : drawn
  return coverDraft(ports, colleague, of, begun)
}

/** What the card of days away shows, with what saving them would be refused for. */
export async function coverDraft(
  ports: Ports,
  reader: Colleague,
  of: Colleague,
  drawn: Drawn,
): Promise<CoverDraftView> {
  const { from, to, backOn, coveredBy } = drawn
  const colleagues = await ports.records.list('colleagues', all)
  const ours = coversOf(of, colleagues)
  const cover = ours.find(({ id }) => id === coveredBy)
  return {
    ...(await coverFacts(ports, reader, of, cover)),
    ...{ from, to, backOn, now: ports.now() },
    ...(await besides(ports, of, drawn, colleagues)),
    among: ours
      .filter(({ id, state }) => id !== of.id && state === 'active')
      .map(({ id, name }) => ({ id, name })),
    problems: problemsOf(drawn, of, ours, dayOf(ports.now())),
  }
}

/** What stands on record for the same days. */
async function besides(
  ports: Ports,
  of: Colleague,
  { from, to }: Drawn,
  colleagues: readonly ColleagueEntry[],
): Promise<Pick<CoverDraftView, 'standing' | 'leaves'>> {
  if (from === undefined || to === undefined) return { standing: [], leaves: [] }
  const standing = awayBetween(of, from, to).map((away) => ({
    ...away,
    coverName: colleagues.find(({ id }) => id === away.coveredBy)?.name,
  }))
  return { standing, leaves: await leftBy(ports, of.id, from, to) }
}

/** Nothing is asked of a form that is still empty. */
function problemsOf(
  { from, to, backOn, coveredBy, problems = [] }: Drawn,
  of: Colleague,
  ours: readonly ColleagueEntry[],
  today: Day,
): readonly string[] {
  if (problems.length > 0 || backOn !== undefined || (from ?? to) === undefined) return problems
  const typed = { from: from ?? '', to: to ?? '', cover: coveredBy ?? '' }
  const read = readAbsenceForm(typed, of, ours, today)
  return read.kind === 'wrong' ? read.sentences : []
}
