import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import {
  nobodyTakes,
  type Heirs,
  type LeavingFacts,
  type LeavingView,
} from '../../casework/leaving/leavingView.ts'
import { all } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { LeftDelivery } from '../../casework/records/delivery.ts'
import { managersOf } from '../alerts/debriefState.ts'
import { removeColleague, type ColleaguesOutcome } from '../manageColleagues.ts'
import { leavingFacts, leavingView } from './belongings.ts'
import { passAlerts, tellOfUnsent } from './passAlerts.ts'
import { passRota } from './passRota.ts'
import { passNotes, passWomen } from './passWomen.ts'

/** What passed, and what nobody could be given. */
export interface Passed {
  readonly of: string
  readonly to: string | undefined
  readonly women: number
  readonly notes: number
  readonly left: LeavingFacts
  readonly alertsOfNobody: number
}

/** How removing a colleague ended. */
export type LeaveOutcome =
  | { readonly kind: 'asked'; readonly view: LeavingView; readonly problems: readonly string[] }
  | { readonly kind: 'left'; readonly passed: Passed }
  | { readonly kind: 'other'; readonly outcome: ColleaguesOutcome }

/** Asks who takes what belongs to a colleague before she is removed. */
export async function askToLeave(
  ports: Ports,
  administrator: Colleague,
  id: string,
  problems: readonly string[] = [],
): Promise<LeaveOutcome> {
  if (!may(administrator, 'manage-colleagues')) return { kind: 'other', outcome: { kind: 'not-allowed' } }
  const of = await ports.records.find('colleague', id)
  if (of === undefined) return { kind: 'other', outcome: { kind: 'no-such-colleague' } }
  return { kind: 'asked', view: await leavingView(ports, administrator, of), problems }
}

/**
 * Removes a colleague once it is said who takes what is hers. She is shut out first; then everything is passed, each woman, note
 * and alert in a commit of its own, so that pressing again goes on where it stopped. Whoever takes it, the managers, and the leads
 * where something stays that only they may open, are told what stays.
 */
export async function removeAndPass(
  ports: Ports,
  administrator: Colleague,
  id: string,
  heirs: Heirs,
): Promise<LeaveOutcome> {
  const asked = await askToLeave(ports, administrator, id)
  if (asked.kind !== 'asked') return asked
  const problems = againstHeirs(asked.view, heirs)
  if (problems.length > 0) return { ...asked, problems }
  const outcome = await removeColleague(ports, administrator, id)
  if (outcome.kind !== 'removed') return { kind: 'other', outcome }
  return { kind: 'left', passed: await passAll(ports, administrator, outcome.colleague, heirs) }
}

function againstHeirs(view: LeavingView, { women, alerts, rota }: Heirs): readonly string[] {
  const { keyworkers, leads, colleagues } = view
  const isOf = (among: readonly { readonly id: string }[], who: string): boolean =>
    who === nobodyTakes || among.some(({ id }) => id === who)
  const hasWomen = view.women + view.actions + view.notes > 0
  return [
    ...(hasWomen && !isOf(keyworkers, women)
      ? ['Choose who takes the women, actions and notes, or nobody.']
      : []),
    ...(view.heldAlerts > 0 && !isOf(leads, alerts) ? ['Choose who takes the alerts.'] : []),
    ...(view.rotaEntries > 0 && !isOf(colleagues, rota) ? ['Choose who takes the rota, or nobody.'] : []),
  ]
}

async function passAll(ports: Ports, by: Colleague, from: Colleague, heirs: Heirs): Promise<Passed> {
  const alertsOfNobody = await passAlerts(ports, by, from, heirs.alerts)
  await tellOfUnsent(ports, from)
  const to = heirs.women === nobodyTakes ? undefined : await ports.records.find('colleague', heirs.women)
  const women = to === undefined ? [] : await passWomen(ports, { by, from, to })
  const notes = to === undefined ? [] : await passNotes(ports, { by, from, to })
  if (heirs.rota !== nobodyTakes && heirs.rota !== '') await passRota(ports, by, from, heirs.rota)
  await tell(ports, from, { to: to?.id, women, notes })
  const left = await leavingFacts(ports, by, from)
  return { of: from.name, to: to?.name, women: women.length, notes: notes.length, left, alertsOfNobody }
}

async function tell(
  ports: Ports,
  from: Colleague,
  passed: {
    readonly to: string | undefined
    readonly women: readonly string[]
    readonly notes: readonly string[]
  },
): Promise<void> {
  const colleagues = await ports.records.list('colleagues', all)
  const managers = await managersOf(ports, from)
  const leads = colleagues.filter(
    ({ state, organisation, roles }) =>
      state === 'active' && organisation === from.organisation && roles.includes('safeguarding-lead'),
  )
  const recipients = new Set([passed.to, ...managers.map(({ id }) => id), ...leads.map(({ id }) => id)])
  const now = ports.now()
  const messages = [...recipients]
    .filter((recipient) => recipient !== undefined)
    .map((recipient): LeftDelivery => ({
      ...newDelivery(`left:${from.id}:${recipient}:${now}`, recipient, now),
      ...{ as: 'left', of: from.id, to: passed.to, women: [...passed.women], notes: [...passed.notes] },
    }))
  if (messages.length > 0) await ports.records.commit(messages)
}
