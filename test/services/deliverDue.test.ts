import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { expect } from 'chai'
import type { Messenger } from '../../casework/ports/messenger.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Route } from '../../casework/records/route.ts'
import { deliverDue } from '../../services/deliveries/deliverDue.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { damageRecord } from '../support/damage.ts'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { anAlert } from '../support/alerts.ts'
import { aColleague, aDelivery } from '../support/records.ts'
import { thursday } from '../support/thursday.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

const lead = aColleague({ id: 'lead-1', name: 'Lena Lead', roles: ['safeguarding-lead'] })
const deputy = aColleague({ id: 'deputy-1', name: 'Dora Deputy', roles: ['deputy-safeguarding-lead'] })
const alert = anAlert({ recipients: [lead.id, deputy.id] })
const toLead = aDelivery({ alert: alert.id, recipient: lead.id, dueAt: thursday })
const toDeputy = aDelivery({ ...toLead, id: 'delivery-2', recipient: deputy.id })

describe('deliveries that are due', () => {
  let folder: string
  let ports: Ports
  let arrived: string[]
  let failures: unknown[]
  let room: boolean

  let messenger: { -readonly [Part in keyof Messenger]: Messenger[Part] }

  const routeOf = (id: string): Route => ({
    ...{ kind: 'route', schemaVersion: 1, version: 0, id, conversation: `a:${id}` },
    ...{ serviceUrl: 'https://example.org', userId: id, botId: 'bot', tenantId: 'tenant-1' },
  })

  function opened(): void {
    const records = openLmdbRecordStore(path.join(folder, 'records'))
    ports = {
      records,
      now: () => thursday,
      clocks: usualClocks,
      measures: new Map(),
      random: () => 0.5,
      newId: randomUUID,
    }
  }

  beforeEach(async () => {
    folder = temporaryFolder()
    arrived = []
    failures = []
    room = true
    messenger = {
      takesRoom: () => room,
      send: ({ id, conversation }) => {
        arrived.push(id)
        return Promise.resolve({ kind: 'delivered', messageId: 'message-1', conversation })
      },
      update: () => Promise.reject(new Error('Nothing is to be brought up to date')),
    }
    opened()
    const routes = [lead, deputy].map(({ id }) => routeOf(id))
    await ports.records.commit([lead, deputy, alert, ...routes])
  })
  afterEach(() => ports.records.close())

  async function worked(inHand: readonly string[] = []): Promise<void> {
    const held = new Map(inHand.map((recipient) => [`to ${recipient}`, { recipient }]))
    const begun = await deliverDue(ports, messenger, held, (error) => failures.push(error))
    await Promise.all(begun.map(({ ending }) => ending))
  }

  it('go to one person one after the other, and to others side by side', async () => {
    await ports.records.commit([toLead, { ...toLead, id: 'delivery-3' }, toDeputy])
    await worked()
    expect(arrived).to.have.members([lead.id, deputy.id])

    await worked()
    expect(arrived).to.have.members([lead.id, deputy.id, lead.id])
  })

  it('wait while another to the same person is under way', async () => {
    await ports.records.commit([toLead, toDeputy])
    await worked([lead.id])

    expect(arrived).to.deep.equal([deputy.id])
  })

  it('keep their place, and no try is counted, while the platform takes no more', async () => {
    room = false
    await ports.records.commit([toLead])
    await worked()

    expect(await ports.records.find('delivery', toLead.id)).to.deep.equal({ ...toLead, version: 1 })
  })

  it('are tried again when the bot was stopped while it sent them, and the lost try stands on record', async () => {
    await ports.records.commit([{ ...toLead, state: 'sending', attempts: 1 }])
    await worked()
    const delivery = await ports.records.find('delivery', toLead.id)

    expect(arrived).to.deep.equal([lead.id])
    expect(delivery?.tries.map(({ ended }) => ended)).to.deep.equal(['not-known', 'delivered'])
  })

  for (const [route, waitSeconds, seconds] of [
    ['busy', 120, 120],
    ['unsure', 5, 5],
    ['shut', undefined, 0],
  ] as const) {
    it(`are due ${seconds} seconds later when made due anew while the way was found ${route}`, async () => {
      messenger.send = async () => {
        const delivery = await ports.records.find('delivery', toLead.id)
        if (delivery) await ports.records.commit([{ ...delivery, state: 'waiting', dueAt: thursday }])
        return { kind: 'failed-for-now', reason: 'as the test asked', route, waitSeconds }
      }
      await ports.records.commit([toLead])
      await worked()
      const { dueAt = '' } = (await ports.records.find('delivery', toLead.id)) ?? {}

      expect((Date.parse(dueAt) - Date.parse(thursday)) / 1000).to.equal(seconds)
    })
  }

  for (const [what, kind, id] of [
    ['record', 'delivery', toLead.id],
    ['route', 'route', lead.id],
    ['recipient', 'colleague', lead.id],
  ] as const) {
    it(`reach others when the ${what} of one before them cannot be read`, async () => {
      await ports.records.commit([toLead, toDeputy])
      await ports.records.close()
      await damageRecord(folder, kind, id)
      opened()
      await worked()

      expect(arrived).to.deep.equal([deputy.id])
      expect(failures).to.have.length(kind === 'delivery' ? 1 : 0)
    })
  }
})
