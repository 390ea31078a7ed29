import { awayBetween, awayOn, backOn, withAway } from '../../casework/cover/absence.ts'
import { readAbsenceForm, type AbsenceTyped } from '../../casework/cover/coverForm.ts'
import type { AbsenceView } from '../../casework/cover/coverView.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Away, Colleague } from '../../casework/records/colleague.ts'
import { dayOf, type Day } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave, type Plan } from '../commitFresh.ts'
import { coverFacts, leftBy, namedTo } from './coverFacts.ts'
import { messagesOfCover, type ChangedAbsence } from './tellOfCover.ts'

/** How setting or ending an absence ended. */
export type CoverSet =
  | { readonly kind: 'saved'; readonly view: AbsenceView }
  | { readonly kind: 'back'; readonly name: string; readonly isReaders: boolean; readonly on: Day }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }
  | { readonly kind: 'not-away' | 'not-allowed' }

type Ended =
  | { readonly kind: 'saved'; readonly away: Away; readonly of: Colleague }
  | Exclude<CoverSet, { kind: 'saved' }>

/** Saves days away and who covers them, once; whoever is concerned is told. The same again changes nothing. */
export async function saveCover(
  ports: Ports,
  colleague: Colleague,
  id: string,
  typed: AbsenceTyped,
): Promise<CoverSet> {
  const ended = await commitFresh<Ended>(ports.records, async () => {
    const [of, colleagues] = await Promise.all([
      ports.records.find('colleague', id),
      ports.records.list('colleagues', all),
    ])
    if (of === undefined || !maySetCover(colleague, of)) return nothingToSave({ kind: 'not-allowed' })
    const ours = coversOf(of, colleagues)
    const read = readAbsenceForm(typed, of, ours, dayOf(ports.now()))
    if (read.kind === 'wrong') return nothingToSave(read)
    const { away } = read
    const outcome = { kind: 'saved', away, of } as const
    if ((of.away ?? []).some((each) => isSame(each, away))) return nothingToSave(outcome)
    const before = awayBetween(of, away.from, away.to).map(({ coveredBy }) => coveredBy)
    const after = { ...of, away: withAway(of.away ?? [], away) }
    const told = { of: after, from: away.from, covers: [away.coveredBy, ...before] }
    return changed(ports, colleague, { ...told, act: 'cover.set' }, outcome)
  })
  if (ended.kind !== 'saved') return ended
  return { kind: 'saved', view: await savedView(ports, colleague, ended.of, ended.away) }
}

/** Ends an absence: whoever was away is back on a day, and her women and reminders are hers again. */
export async function endCover(ports: Ports, colleague: Colleague, id: string, on: Day): Promise<CoverSet> {
  return commitFresh<CoverSet>(ports.records, async () => {
    const of = await ports.records.find('colleague', id)
    if (of === undefined || !maySetCover(colleague, of)) return nothingToSave({ kind: 'not-allowed' })
    const ending = awayOn(of, on)
    if (ending === undefined) return nothingToSave({ kind: 'not-away' })
    const after = { ...of, away: backOn(of.away ?? [], on) }
    const outcome = { kind: 'back', name: of.name, isReaders: of.id === colleague.id, on } as const
    const told = { of: after, from: on, covers: [ending.coveredBy] }
    return changed(ports, colleague, { ...told, act: 'cover.ended' }, outcome)
  })
}

/** Whether a colleague may say that somebody is away and who covers her: her own, and a manager anybody's. */
export function maySetCover(
  colleague: Colleague,
  { id, organisation, state }: Pick<Colleague, 'id' | 'organisation' | 'state'>,
): boolean {
  return state === 'active' && may(colleague, 'set-cover', { organisation, owner: id })
}

/** Who can cover somebody: those of her organisation who work with women, and those who have left so that it can be said. */
export function coversOf(
  { organisation }: Pick<Colleague, 'organisation'>,
  colleagues: readonly ColleagueEntry[],
): readonly ColleagueEntry[] {
  return colleagues.filter(
    (each) =>
      each.organisation === organisation &&
      may({ ...each, state: 'active' }, 'see-details', { organisation }),
  )
}

const isSame = (one: Away, other: Away): boolean =>
  one.from === other.from && one.to === other.to && one.coveredBy === other.coveredBy

async function changed<Outcome>(
  ports: Ports,
  by: Colleague,
  { act, ...told }: ChangedAbsence & { readonly act: 'cover.set' | 'cover.ended' },
  outcome: Outcome,
): Promise<Plan<Outcome>> {
  const messages = await messagesOfCover(ports, by, told)
  return { records: [told.of, ...messages, auditEntry(ports, by, act, [told.of.id])], outcome }
}

async function savedView(ports: Ports, reader: Colleague, of: Colleague, away: Away): Promise<AbsenceView> {
  const colleagues = await ports.records.list('colleagues', all)
  const cover = colleagues.find(({ id }) => id === away.coveredBy)
  const named = await namedTo(ports, reader, of.id, cover)
  if (named.length > 0) {
    const references = named.map(({ woman }) => woman.reference)
    await ports.records.commit([auditEntry(ports, reader, 'case.shown', references)])
  }
  const facts = await coverFacts(ports, reader, of, cover)
  const leaves = await leftBy(ports, of.id, away.from, away.to)
  return { ...facts, from: away.from, to: away.to, leaves, now: ports.now() }
}
