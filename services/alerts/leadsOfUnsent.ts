import type { Ports } from '../../casework/ports/ports.ts'
import { notOnSystem, type AlertDraft } from '../../casework/records/alertDraft.ts'
import { readableCase } from '../women.ts'
import { policyNow, type PolicyNow } from './policyNow.ts'

/** Whom an alert would be asked of if it was sent as it stands. */
export async function askedIfSent(ports: Ports, draft: AlertDraft): Promise<PolicyNow> {
  const reference = draft.who === undefined || draft.who === notOnSystem ? undefined : draft.who
  const woman = reference === undefined ? undefined : await readableCase(ports, reference)
  return policyNow(ports, {
    organisation: woman?.organisation ?? draft.organisation,
    raisedBy: draft.owner,
    urgency: draft.dangerNow === true ? 'U0' : 'U1',
    group: draft.group ?? 'not-sure',
    ...{ aboutColleagues: [], aboutProfessional: false },
  })
}

/** The leads who are told that it is not sent: those asked first, and where none of them can be reached, those after them as well. */
export async function leadsOfUnsent(ports: Ports, draft: AlertDraft): Promise<readonly string[]> {
  const { policy } = await askedIfSent(ports, draft)
  const told: string[] = []
  for (const { people } of policy?.steps ?? []) {
    told.push(...people)
    const routes = await Promise.all(people.map((id) => ports.records.find('route', id)))
    if (routes.some((route) => route !== undefined)) break
  }
  return told
}
