import { whoIsTold } from '../../casework/alerts/whoIsTold.ts'
import { all } from '../../casework/indexes.ts'
import { isPartner } from '../../casework/records/colleague.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { readableCase } from '../women.ts'

/** Who is told of an alert as it stands now: to be asked when it is sent, and again when its woman is known or another one. */
export async function toldOfAlert(ports: Ports, alert: Alert): Promise<readonly string[]> {
  const { subject } = alert
  const [colleagues, raiser, woman] = await Promise.all([
    ports.records.list('colleagues', all),
    ports.records.find('colleague', alert.raisedBy),
    subject.kind === 'on-system' ? readableCase(ports, subject.reference) : undefined,
  ])
  const outside = raiser === undefined || isPartner(raiser)
  const organisation = woman?.organisation ?? (outside ? alert.organisation : alert.raisedByOrganisation)
  return whoIsTold({ alert, woman, organisation, colleagues, now: ports.now() })
}
