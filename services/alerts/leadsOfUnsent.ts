import type { Ports } from '../../casework/ports/ports.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import { askingOf } from './alertFromDraft.ts'
import { policyNow, type PolicyNow } from './policyNow.ts'

/** Whom an alert would be asked of if it was sent as it stands; never whoever it is about. */
export async function askedIfSent(ports: Ports, draft: AlertDraft): Promise<PolicyNow> {
  const asking = await askingOf(ports, draft, draft.organisation)
  // Until it is answered that nobody is in danger now nothing is known of it; the hour is long enough for a lead alone.
  return policyNow(ports, { ...asking, urgency: draft.dangerNow === true ? 'U0' : 'U1' })
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
