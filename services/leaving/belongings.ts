import { isEnded } from '../../casework/caseState.ts'
import type { LeavingFacts, LeavingView } from '../../casework/leaving/leavingView.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import type { WomanEntry } from '../../casework/womanEntry.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { standingOverrides } from '../../casework/rota/rotaView.ts'
import { dayOf } from '../../casework/time.ts'
import { leftBy } from '../cover/coverFacts.ts'
import { rotaFor } from '../rotaFor.ts'

/** The last day there is: whatever is to come counts. */
const everAfter = '9999-12-31'

/** The women somebody is keyworker of whose support has not ended. */
export async function womenOfKeyworker(ports: Ports, id: string): Promise<readonly WomanEntry[]> {
  const women = await ports.records.list('women-by-keyworker', id)
  return women.filter(({ status }) => !isEnded(status))
}

/** The notes that somebody began and neither saved nor discarded. */
export async function openNotes(ports: Ports, id: string): Promise<readonly string[]> {
  const drafts = await ports.records.list('drafts-of', id)
  return drafts.filter(({ state }) => state === 'open' || state === 'asking').map((draft) => draft.id)
}

/** The alerts that somebody began and neither sent nor put away. */
export async function unsentOf(ports: Ports, id: string): Promise<readonly string[]> {
  const drafts = await ports.records.list('alert-drafts-of', id)
  return drafts.filter(({ state }) => state === 'open').map((draft) => draft.id)
}

/** The open alerts that somebody holds, whose next step is hers to do. */
export async function alertsHeldBy(ports: Ports, id: string): Promise<readonly Alert[]> {
  const entries = await ports.records.list('open-alerts-of', id)
  const alerts = await Promise.all(entries.map(({ number }) => ports.records.find('alert', number)))
  return alerts.filter((alert) => alert !== undefined).filter(({ owner }) => owner === id)
}

/** Everything that still belongs to a colleague, counted for one reader. */
export async function leavingFacts(
  ports: Ports,
  reader: Pick<Colleague, 'id'>,
  of: Colleague,
): Promise<LeavingFacts> {
  const { id, name, organisation } = of
  const [women, actions, notes, unsent, held, { rota }, covers] = await Promise.all([
    womenOfKeyworker(ports, id),
    ports.records.list('actions-of', id),
    openNotes(ports, id),
    unsentOf(ports, id),
    alertsHeldBy(ports, id),
    rotaFor(ports, organisation),
    leftBy(ports, id, dayOf(ports.now()), everAfter),
  ])
  const overrides = standingOverrides(rota, ports.now()).filter(({ who }) => who === id)
  const onCall = rota?.onCall?.kind === 'person' && rota.onCall.who === id ? 1 : 0
  return {
    of: { id, name },
    ...{ women: women.length, actions: actions.length, notes: notes.length, unsentAlerts: unsent.length },
    heldAlerts: held.filter(({ aboutColleagues = [] }) => !aboutColleagues.includes(reader.id)).length,
    ...{ rotaEntries: overrides.length + onCall, covers },
  }
}

/** What the card shows on which a colleague is removed. */
export async function leavingView(
  ports: Ports,
  administrator: Colleague,
  of: Colleague,
): Promise<LeavingView> {
  const colleagues = await ports.records.list('colleagues', all)
  const others = colleagues.filter(
    (each) => each.id !== of.id && each.state === 'active' && each.organisation === of.organisation,
  )
  const named = (among: readonly ColleagueEntry[]): LeavingView['leads'] =>
    among.map(({ id, name }) => ({ id, name }))
  return {
    ...(await leavingFacts(ports, administrator, of)),
    keyworkers: named(others.filter(({ roles }) => roles.includes('keyworker'))),
    leads: named(others.filter((each) => may(each, 'lead-alert', { organisation: of.organisation }))),
    colleagues: named(others),
    now: ports.now(),
  }
}
