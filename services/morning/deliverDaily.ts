import { dayIn, newMorningSetting, worksOn } from '../../casework/morning/morningTime.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Daily } from '../../casework/records/delivery.ts'
import type { MorningSetting } from '../../casework/records/morningSetting.ts'
import { commitFresh } from '../commitFresh.ts'
import { auditOfLines, dayFor } from '../day/showDay.ts'
import type { Prepared, Tried } from '../deliveries/deliveryParts.ts'
import { unsavedCount } from './dailyClock.ts'

type Ready = Extract<Prepared, { kind: 'ready' }>

/**
 * Makes a daily message for the day it is due, and stores that it is begun before it is sent: whatever happens then, it is not
 * sent a second time unless the platform said that it did not take it. None is needed on another day, on leave or once she has
 * switched it off.
 */
export async function prepareDaily(ports: Ports, delivery: Daily): Promise<Prepared> {
  const { recipient, as, day, zone } = delivery
  const reader = await ports.records.find('colleague', recipient)
  const setting = await settingOf(ports, recipient)
  const isLate = dayIn(ports.now(), zone) !== day
  if (reader?.state !== 'active' || isLate || !setting.on || setting.begun[as] === day) {
    return { kind: 'not-needed' }
  }
  const ready = worksOn(reader, day) ? await messageOf(ports, reader, as) : undefined
  if (ready === undefined) return { kind: 'not-needed' }
  await begin(ports, recipient, { [as]: day })
  return ready
}

/** What is known not to have arrived may be sent again that day; what may have arrived is not. */
export async function afterDaily(
  ports: Ports,
  { recipient, as }: Daily,
  tried: Tried,
): Promise<readonly AnyRecord[]> {
  if (tried.kind !== 'failed-for-now' || tried.route === 'unsure') return []
  const setting = await settingOf(ports, recipient)
  const { [as]: _begun, ...begun } = setting.begun
  return [{ ...setting, begun }]
}

/** When a colleague is sent her day, or that she is not. */
export async function settingOf(ports: Ports, id: string): Promise<MorningSetting> {
  return (await ports.records.find('morning-setting', id)) ?? newMorningSetting(id)
}

async function begin(ports: Ports, id: string, begun: MorningSetting['begun']): Promise<void> {
  await commitFresh(ports.records, async () => {
    const setting = await settingOf(ports, id)
    return { records: [{ ...setting, begun: { ...setting.begun, ...begun } }], outcome: undefined }
  })
}

async function messageOf(ports: Ports, reader: Colleague, as: Daily['as']): Promise<Ready | undefined> {
  if (as === 'drafts') {
    const count = await unsavedCount(ports, reader.id)
    return count === 0 ? undefined : { kind: 'ready', message: { as, count } }
  }
  const view = await dayFor(ports, reader)
  if (view === undefined) return undefined
  const lines = view.parts.flatMap((part) => part.lines)
  return { kind: 'ready', message: { as, view }, shown: auditOfLines(ports, reader, lines) }
}
