import { personLine } from '../../casework/alerts/alertView.ts'
import { all } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { DutyDelivery } from '../../casework/records/delivery.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { auditEntry } from '../audit.ts'
import type { Prepared, Tried } from '../deliveries/deliveryParts.ts'
import { factsFor } from '../women.ts'

/** Makes the card that tells of a safe card opened on duty; one who may not see the woman any more gets none. */
export async function prepareDuty(ports: Ports, delivery: DutyDelivery): Promise<Prepared> {
  const [duty, reader] = await Promise.all([
    ports.records.find('duty', delivery.duty),
    ports.records.find('colleague', delivery.recipient),
  ])
  const woman = duty && (await ports.records.find('case', duty.woman))
  if (duty === undefined || woman === undefined || reader === undefined || !may(reader, 'see-case', woman)) {
    return { kind: 'failed-for-good', reason: 'may no longer see this' }
  }
  const colleagues = await ports.records.list('colleagues', all)
  const facts = await factsFor(ports, reader, woman)
  const by = personLine(duty.colleague, colleagues)
  return { kind: 'ready', message: { as: 'duty', view: { duty, facts, by, now: ports.now() } } }
}

/** Whom the card has shown stands in the audit trail. */
export async function afterDuty(
  ports: Ports,
  { duty: id, recipient }: DutyDelivery,
  { kind }: Tried,
): Promise<readonly AnyRecord[]> {
  const duty = kind === 'delivered' ? await ports.records.find('duty', id) : undefined
  return duty === undefined ? [] : [auditEntry(ports, { id: recipient }, 'case.shown', [duty.woman])]
}
