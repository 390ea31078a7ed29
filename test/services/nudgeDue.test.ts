import { bundledMeasures } from '../../stores/measureFiles.ts'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Nudge } from '../../casework/records/delivery.ts'
import { minutesAfter, type Instant } from '../../casework/time.ts'
import { nudgeDue } from '../../services/alerts/nudgeDue.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { anAlert } from '../support/alerts.ts'
import { thursday as now } from '../support/thursday.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

const alert = anAlert()
const ago = (seconds: number): Instant => minutesAfter(now, -seconds / 60)
const sending: Nudge = {
  ...newDelivery('nudge:lead-1', 'lead-1', minutesAfter(now, 1)),
  as: 'nudge',
  state: 'sending',
}
const delivered = (at: Instant): Nudge => ({
  ...{ ...sending, state: 'delivered', dueAt: at },
  tries: [{ at, ended: 'delivered', messageId: 'message-1' }],
})
const askedNow = anAlert({
  climb: { step: 0, round: 1, since: now, dueAt: minutesAfter(now, 60), why: 'sent' },
})

describe('a reminder that comes due', () => {
  let ports: Ports

  beforeEach(() => {
    const records = openLmdbRecordStore(path.join(temporaryFolder(), 'records'))
    ports = {
      records,
      now: () => now,
      clocks: usualClocks,
      measures: bundledMeasures(),
      random: () => 0.5,
      newId: randomUUID,
    }
  })
  afterEach(() => ports.records.close())

  async function after(before: Nudge | undefined, waiting = alert): Promise<string | undefined> {
    const stored = await ports.records.find('delivery', 'nudge:lead-1')
    if (before !== undefined) await ports.records.commit([{ ...before, version: stored?.version ?? 0 }])
    const due = await nudgeDue(ports, waiting, 'lead-1')
    return due === undefined ? undefined : `${due.state} ${due.dueAt}`
  }

  it('is the first one, due now', async () => {
    expect(await after(undefined)).to.equal(`waiting ${now}`)
  })

  it('is none while one that names the alert already is going out', async () => {
    expect(await after(sending)).to.equal(undefined)
  })

  it('is none when one that names the alert went out this second', async () => {
    expect(await after(delivered(ago(0.5)))).to.equal(undefined)
  })

  it('is another one when the one before went out earlier', async () => {
    expect(await after(delivered(ago(90)))).to.equal(`waiting ${now}`)
  })

  it('is another one when the alert was asked of her after the one that is going out was made', async () => {
    expect(await after(sending, askedNow)).to.equal(`waiting ${now}`)
  })

  it('is another one when she was asked to take it over, or to agree, after the one that is going out was made', async () => {
    const handOver = { to: 'lead-1', askedAt: now, dueAt: minutesAfter(now, 60) }
    const closing = { how: 'NFA', reason: 'She is safe.', by: 'deputy-1', at: now } as const

    expect(await after(sending, anAlert({ handOver }))).to.equal(`waiting ${now}`)
    expect(await after(sending, anAlert({ closing }))).to.equal(`waiting ${now}`)
  })

  it('waits as long as a busy chat asked', async () => {
    const busy: Nudge = { ...sending, state: 'failed-for-now', dueAt: minutesAfter(now, 2) }

    expect(await after(busy)).to.equal(`failed-for-now ${minutesAfter(now, 2)}`)
  })
})
