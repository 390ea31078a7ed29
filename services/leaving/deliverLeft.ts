import type { LeftView } from '../../casework/leaving/leavingView.ts'
import { nameOfWoman } from '../../casework/names.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { LeftDelivery } from '../../casework/records/delivery.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { auditEntry } from '../audit.ts'
import type { Prepared, Tried } from '../deliveries/deliveryParts.ts'
import { readableCase } from '../women.ts'
import { leavingFacts, womenOfKeyworker } from './belongings.ts'

const mostNamed = 15

/** Makes the card that tells what passed of somebody who has left, and what is with nobody now. */
export async function prepareLeft(ports: Ports, delivery: LeftDelivery): Promise<Prepared> {
  const [of, reader, to] = await Promise.all([
    ports.records.find('colleague', delivery.of),
    ports.records.find('colleague', delivery.recipient),
    delivery.to === undefined ? undefined : ports.records.find('colleague', delivery.to),
  ])
  if (of === undefined || reader?.state !== 'active') return { kind: 'failed-for-good', reason: 'has left' }
  if (of.state === 'active') return { kind: 'not-needed' }
  const staying = await womenOfKeyworker(ports, of.id)
  const open = staying.filter((woman) => may(reader, 'see-case', woman))
  const passed = (await passedKnownTo(ports, reader, delivery)).map(nameOfWoman)
  const view: LeftView = {
    of: { id: of.id, name: of.name },
    reader: reader.id === to?.id ? 'heir' : 'manager',
    to: to === undefined ? undefined : { id: to.id, name: to.name },
    passed: passed.slice(0, mostNamed),
    passedMore: delivery.women.length - Math.min(passed.length, mostNamed),
    staying: open.slice(0, mostNamed).map(nameOfWoman),
    hidden: staying.length - Math.min(open.length, mostNamed),
    left: await leavingFacts(ports, reader, of),
    ...{ notes: reader.id === to?.id ? delivery.notes : [], now: ports.now() },
  }
  return { kind: 'ready', message: { as: 'left', view } }
}

/** Whom the card has named stands in the audit trail. */
export async function afterLeft(
  ports: Ports,
  delivery: LeftDelivery,
  { kind }: Tried,
): Promise<readonly AnyRecord[]> {
  const reader = kind === 'delivered' ? await ports.records.find('colleague', delivery.recipient) : undefined
  if (reader === undefined) return []
  const women = await womenOfKeyworker(ports, delivery.of)
  const staying = women.filter((woman) => may(reader, 'see-case', woman)).slice(0, mostNamed)
  const passed = (await passedKnownTo(ports, reader, delivery)).slice(0, mostNamed)
  const named = [...passed.map(({ id }) => id), ...staying.map(({ reference }) => reference)]
  const references = [...new Set(named)]
  return references.length === 0 ? [] : [auditEntry(ports, reader, 'case.shown', references)]
}

async function passedKnownTo(
  ports: Ports,
  reader: Colleague,
  { women }: LeftDelivery,
): Promise<readonly Case[]> {
  const cases = await Promise.all(women.map((reference) => readableCase(ports, reference)))
  return cases.filter((woman) => woman !== undefined).filter((woman) => may(reader, 'see-case', woman))
}
