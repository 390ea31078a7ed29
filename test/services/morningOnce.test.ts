import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import type { Messenger, SendOutcome } from '../../casework/ports/messenger.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Route } from '../../casework/records/route.ts'
import { deliverDue } from '../../services/deliveries/deliverDue.ts'
import { setDailyClocks } from '../../services/morning/dailyClock.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'
import { aColleague } from '../support/records.ts'

const reader = aColleague()
const route: Route = {
  ...{ kind: 'route', schemaVersion: 1, version: 0, id: reader.id, conversation: 'a:1', tenantId: 't' },
  ...{ serviceUrl: 'http://127.0.0.1', userId: '29:1', botId: '28:bot' },
}

describe('a morning message and a process that dies', () => {
  let now: Date
  let sent: number
  let answer: () => Promise<SendOutcome>
  let ports: Ports

  const messenger: Messenger = {
    takesRoom: () => true,
    send: () => {
      sent += 1
      return answer()
    },
    update: () => Promise.reject(new Error('A morning brings no card up to date')),
  }
  const delivered = (): Promise<SendOutcome> =>
    Promise.resolve({ kind: 'delivered', messageId: '1', conversation: 'a:1' })

  beforeEach(async () => {
    now = new Date('2026-03-12T08:00:00.000Z')
    sent = 0
    answer = delivered
    let ids = 0
    ports = {
      ...{
        records: openLmdbRecordStore(temporaryFolder()),
        now: () => now.toISOString(),
        clocks: usualClocks,
      },
      ...{ measures: new Map(), random: () => 0.5, newId: () => `id-${ids++}` },
    }
    await ports.records.commit([reader, route])
    await setDailyClocks(ports)
    now = new Date('2026-03-12T08:30:00.000Z')
  })
  afterEach(() => ports.records.close())

  /** Looks once; what hangs is left behind, as a process leaves it that dies. */
  async function look(): Promise<void> {
    const begun = await deliverDue(ports, messenger, new Map(), (error) => {
      throw error
    })
    const dead = new Promise((resolve) => setTimeout(resolve, 50))
    await Promise.race([Promise.all(begun.map(({ ending }) => ending)), dead])
  }

  const later = (minutes: number): void => {
    now = new Date(now.getTime() + minutes * 60_000)
  }

  it('is sent once when the clock is passed twice', async () => {
    await look()
    await look()
    await setDailyClocks(ports)
    later(1)
    await look()

    expect(sent).to.equal(1)
  })

  it('is not sent a second time when the process died before Teams answered', async () => {
    answer = () => new Promise(() => undefined)
    await look()
    await look()
    answer = delivered
    later(5)
    await look()
    await look()

    expect(sent).to.equal(1)
  })

  it('is sent when the process died before it began to send', async () => {
    await look()
    const delivery = await ports.records.find('delivery', `morning:${reader.id}`)
    if (delivery === undefined) throw new Error('The message is not due')
    await ports.records.commit([
      { ...delivery, state: 'sending', attempts: 1, dueAt: '2026-03-12T08:31:00.000Z' },
    ])
    later(2)
    await look()

    expect(sent).to.equal(1)
  })

  it('is sent again that day once Teams said that it did not take it, and not the day after', async () => {
    answer = () => Promise.resolve({ kind: 'failed-for-now', reason: 'busy', route: 'busy' })
    await look()
    await look()
    later(10)
    await look()
    expect(sent).to.equal(2)

    later(24 * 60 - 20)
    answer = delivered
    await look()
    expect(sent).to.equal(2)
    later(60)
    await look()
    await look()
    expect(sent).to.equal(3)
  })

  it('says nothing to somebody who was removed meanwhile', async () => {
    await look()
    const stored = await ports.records.find('colleague', reader.id)
    if (stored === undefined) throw new Error('She is not there')
    await ports.records.commit([{ ...stored, state: 'removed' }])
    await look()

    expect(sent).to.equal(0)
  })
})
