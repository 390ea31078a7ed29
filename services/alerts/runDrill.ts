import { drillSays, drillStopped } from '../../casework/alerts/drill.ts'
import { isOpenAlert } from '../../casework/alerts/alertState.ts'
import { newReadiness } from '../../casework/alerts/drillsTaken.ts'
import { drillView, wholeLadder, type DrillView } from '../../casework/alerts/drillView.ts'
import { askedOf, type Moved } from '../../casework/alerts/ladder.ts'
import { peopleOnLadder } from '../../casework/alerts/readiness.ts'
import { newReference } from '../../casework/identifiers.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Policy } from '../../casework/records/alertParts.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Readiness } from '../../casework/records/readiness.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { rotaFor } from '../rotaFor.ts'
import { policyNow } from './policyNow.ts'
import { savedAlert } from './saveAlert.ts'

/** What became of asking for a drill. */
export type DrillOutcome =
  | {
      readonly kind: 'shown' | 'started' | 'running-already' | 'stopped' | 'not-on-ladder'
      readonly view: DrillView
    }
  | { readonly kind: 'not-allowed' | 'nobody-to-tell' }

/** The drills of a colleague’s organisation: the one that runs, who could be asked, and who has acknowledged one. */
export async function showDrill(ports: Ports, colleague: Colleague): Promise<DrillOutcome> {
  const facts = await rotaFor(ports, colleague.organisation)
  const { organisation } = facts
  if (!may(colleague, 'run-drill', { organisation })) return { kind: 'not-allowed' }
  const readiness = await ports.records.find('readiness', organisation)
  const drill =
    readiness?.drill === undefined ? undefined : await ports.records.find('alert', readiness.drill)
  const people = peopleOnLadder(facts, ports.now())
  return { kind: 'shown', view: drillView({ ...facts, readiness, people, drill }, ports.now()) }
}

/**
 * Sends a marked alert over the real ladder, or to one person of it, with the clocks and deliveries of any other alert. While
 * one runs no second one is sent, also when two ask at once.
 */
export async function runDrill(ports: Ports, colleague: Colleague, whom: string): Promise<DrillOutcome> {
  const kind = await commitFresh<Exclude<DrillOutcome['kind'], 'shown' | 'stopped'>>(
    ports.records,
    async () => {
      const shown = await showDrill(ports, colleague)
      if (!('view' in shown)) return nothingToSave('not-allowed')
      const { running, organisation, people } = shown.view
      if (running !== undefined) return nothingToSave('running-already')
      if (whom !== wholeLadder && !people.some(({ id }) => id === whom)) return nothingToSave('not-on-ladder')
      const sent = await drillFor(ports, colleague, whom)
      if (sent === undefined) return nothingToSave('nobody-to-tell')
      const before = await ports.records.find('readiness', organisation)
      const readiness: Readiness = { ...(before ?? newReadiness(organisation)), drill: sent.alert.id }
      const audit = auditEntry(ports, colleague, 'drill.started', [sent.alert.id])
      return { records: [readiness, ...(await savedAlert(ports, sent)), audit], outcome: 'started' }
    },
  )
  return asShown(ports, colleague, kind)
}

/** Ends a drill that nobody has acknowledged. One that is over already stays as it is. */
export async function stopDrill(ports: Ports, colleague: Colleague, number: string): Promise<DrillOutcome> {
  await commitFresh(ports.records, async () => {
    const alert = await ports.records.find('alert', number)
    const open = alert?.drill === true && isOpenAlert(alert) ? alert : undefined
    if (open === undefined || !may(colleague, 'run-drill', { organisation: open.organisation }))
      return nothingToSave(undefined)
    const stopped = drillStopped(open, { by: colleague.id, now: ports.now() })
    const audit = auditEntry(ports, colleague, 'drill.stopped', [number])
    return {
      records: [...(await savedAlert(ports, { alert: stopped, told: [] })), audit],
      outcome: undefined,
    }
  })
  return asShown(ports, colleague, 'stopped')
}

async function asShown(
  ports: Ports,
  colleague: Colleague,
  kind: Exclude<DrillOutcome['kind'], 'shown'>,
): Promise<DrillOutcome> {
  if (kind === 'not-allowed' || kind === 'nobody-to-tell') return { kind }
  const shown = await showDrill(ports, colleague)
  return 'view' in shown ? { kind, view: shown.view } : shown
}

async function drillFor(ports: Ports, colleague: Colleague, whom: string): Promise<Moved | undefined> {
  const whole = whom === wholeLadder
  const asking = { organisation: colleague.organisation, urgency: 'U1', group: 'not-sure' } as const
  const { organisation, policy } = await policyNow(ports, {
    ...asking,
    // Whoever asks for a drill of one person may be that person: it shows that her own chat takes it.
    raisedBy: whole ? colleague.id : '',
    ...{ aboutColleagues: [], aboutProfessional: false },
  })
  if (policy === undefined) return undefined
  const now = ports.now()
  const id = newReference('SG', () => ports.random())
  const alert: Alert = {
    ...{ kind: 'alert', schemaVersion: 2, version: 0, id, organisation, draft: `drill:${id}`, raisedAt: now },
    ...{ raisedBy: colleague.id, raisedByOrganisation: colleague.organisation },
    ...{ subject: { kind: 'not-on-system' }, dangerNow: false, urgency: 'U1', group: 'not-sure' },
    ...{ whatHappened: drillSays, drill: true, policy: whole ? policy : onlyFor(policy, whom) },
    ...{ recipients: [], told: [], factsWithheld: false, categories: [] },
    timeline: [{ what: 'raised', at: now, by: colleague.id }],
  }
  return askedOf(alert, { step: 0, round: 0, now, why: 'sent' })
}

/** The same clocks with one person on the ladder. */
function onlyFor(policy: Policy, person: string): Policy {
  const until = policy.steps[0]?.until ?? policy.decideBy
  return { ...policy, steps: [{ people: [person], until }] }
}
