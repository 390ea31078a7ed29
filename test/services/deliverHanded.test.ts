import { expect } from 'chai'
import type { Alert } from '../../casework/records/alert.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import { deliveryId } from '../../services/alerts/alertDeliveries.ts'
import { endLeases } from '../../services/deliveries/endLeases.ts'
import { minutesAfter } from '../../casework/time.ts'
import { AlertWorld } from '../support/alertWorld.ts'
import { thursday } from '../support/thursday.ts'

describe('the first cards of an alert', () => {
  let world: AlertWorld

  beforeEach(async () => {
    world = await AlertWorld.begun(thursday)
    await world.opens('lead-1')
  })

  async function raised(): Promise<Alert> {
    await world.raises('keyworker-1', 'draft-1', { dangerNow: false, times: 1 })
    const [alert] = await world.alerts()
    if (alert === undefined) throw new Error('No alert was stored')
    return alert
  }

  async function cardOfLead({ id }: Alert): Promise<Delivery | undefined> {
    return world.ports.records.find('delivery', deliveryId(id, 'lead-1', 'lead'))
  }

  it('are stored as being sent, with a lease of a minute, before anything is sent', async () => {
    const card = await cardOfLead(await raised())

    expect(card?.state).to.equal('sending')
    expect(card?.attempts).to.equal(1)
    expect(card?.dueAt).to.equal(minutesAfter(thursday, 1))
    expect(world.messenger.arrived.size).to.equal(0)
  })

  it('go out without being written once more before', async () => {
    const alert = await raised()
    const before = await cardOfLead(alert)
    await world.works()
    const after = await cardOfLead(alert)

    expect(after?.state).to.equal('delivered')
    expect((after?.version ?? 0) - (before?.version ?? 0)).to.equal(1)
    expect([...(world.messenger.receipts.get('lead-1') ?? [])]).to.deep.equal([alert.id])
  })

  it('wait in the ordinary way while another message to the same person is under way', async () => {
    world.messenger.meets(['hangs'])
    await raised()
    await world.works()
    await world.raises('keyworker-1', 'draft-2', { dangerNow: false, times: 1 })
    await world.works()
    const cards = await Promise.all((await world.alerts()).map(cardOfLead))

    expect(cards.map((card) => card?.state)).to.have.members(['sending', 'waiting'])
    expect(cards.find((card) => card?.state === 'waiting')).to.deep.include({ attempts: 0, dueAt: thursday })
  })

  it('are sent once where somebody makes them due anew before they are taken up', async () => {
    const alert = await raised()
    const card = await cardOfLead(alert)
    if (card === undefined) throw new Error('No card was stored')
    await world.ports.records.commit([{ ...card, state: 'waiting', attempts: 0, dueAt: thursday }])
    await world.works()

    expect((await cardOfLead(alert))?.tries.map(({ ended }) => ended)).to.deep.equal(['delivered'])
  })

  it('are sent five seconds after the next start when the bot ended before it sent them', async () => {
    const alert = await raised()
    world.restarts()
    await endLeases(world.ports)
    await world.works()
    expect(world.messenger.arrived.size).to.equal(0)

    world.pass(5 / 60)
    await world.works()
    const card = await cardOfLead(alert)

    expect(card?.state).to.equal('delivered')
    expect(card?.tries.map(({ ended }) => ended)).to.deep.equal(['not-known', 'delivered'])
  })
})
