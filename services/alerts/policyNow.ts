import type { AlertGroup } from '../../casework/alerts/alertGroups.ts'
import { isOpenAlert, ownershipOf } from '../../casework/alerts/alertState.ts'
import { policyFor } from '../../casework/alerts/policy.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Policy, Urgency } from '../../casework/records/alertParts.ts'
import type { Rota } from '../../casework/records/rota.ts'
import { leadingOrganisation, onDuty } from '../../casework/rota/onDuty.ts'
import { minutesAfter } from '../../casework/time.ts'
import { orUnreadable } from '../unreadable.ts'

/** Under what an alert is sent now: whose leads handle it, its policy, and the service's own telephone numbers. */
export interface PolicyNow {
  /** The organisation whose leads handle it. */
  readonly organisation: string
  /** Undefined when nobody is left to ask. */
  readonly policy: Policy | undefined
  readonly rota: Rota | undefined
  readonly colleagues: readonly ColleagueEntry[]
}

/** What decides who is asked. */
export interface Asking {
  readonly organisation: string
  readonly raisedBy: string
  readonly urgency: Urgency
  readonly group: AlertGroup
  readonly aboutColleagues: readonly string[]
  readonly aboutProfessional: boolean
}

/** How long a lead who has taken a U0 shares what comes in with the deputy, in minutes. */
const busyMinutes = 60

/** Draws the policy for an alert from the rota, the colleagues and the hour as they are at this moment. */
export async function policyNow(ports: Ports, asking: Asking): Promise<PolicyNow> {
  const colleagues = await ports.records.list('colleagues', all)
  // Where whoever raises it is the only one to handle it, those of another organisation do.
  const others = colleagues.filter(({ id }) => id !== asking.raisedBy)
  const organisation = leadingOrganisation(others, asking.organisation)
  const rota = await ports.records.find('rota', organisation)
  const at = ports.now()
  const duty = onDuty(rota, others, organisation, at)
  const policy = policyFor({
    ...asking,
    ...{ at, duty, hours: rota, clocks: ports.clocks },
    leadIsBusy: await isBusy(ports, duty.lead),
  })
  return { organisation, policy, rota, colleagues }
}

/** Whether somebody who leads has held an alert of danger now for less than an hour. */
async function isBusy(ports: Ports, leads: readonly string[]): Promise<boolean> {
  const { records } = ports
  const since = minutesAfter(ports.now(), -busyMinutes)
  const lists = await Promise.all(leads.map((id) => records.list('open-alerts-of', id)))
  const urgent = lists.flat().filter(({ urgency, acknowledged }) => urgency === 'U0' && acknowledged)
  const alerts = await Promise.all(
    urgent.map(({ number }) => orUnreadable(() => records.find('alert', number))),
  )
  return alerts.some((alert) => {
    // One that cannot be read holds up no other alert: its lead counts as busy.
    if (alert === 'unreadable') return true
    const held = alert === undefined || !isOpenAlert(alert) ? undefined : ownershipOf(alert)
    return held !== undefined && leads.includes(held.by) && held.at > since
  })
}
