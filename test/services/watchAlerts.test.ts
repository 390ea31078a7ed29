import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { clockOf } from '../../casework/alerts/clockOf.ts'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { acknowledged } from '../../casework/alerts/holding.ts'
import { peopleAsked } from '../../casework/alerts/ladder.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import { minutesAfter } from '../../casework/time.ts'
import { savedAlert } from '../../services/alerts/saveAlert.ts'
import { watchesOf, watchLaw, type LawReport } from '../../services/alerts/watchLaw.ts'
import { openMemoryRecordStore } from '../../stores/memoryRecordStore.ts'
import { anAlert } from '../support/alerts.ts'
import { aColleague } from '../support/records.ts'

const at = '2026-03-12T15:10:00.000Z'
const lead = aColleague({ id: 'lead-1', name: 'Lena Lead', roles: ['safeguarding-lead'] })
const deputy = aColleague({ id: 'deputy-1', name: 'Dora Deputy', roles: ['deputy-safeguarding-lead'] })

describe('the watch over alerts', () => {
  let ports: Ports
  let now: string
  let failures: unknown[]
  let look: () => Promise<LawReport>

  beforeEach(async () => {
    now = at
    failures = []
    ports = {
      ...{
        records: openMemoryRecordStore(),
        clocks: usualClocks,
        measures: new Map(),
        random: () => 0.5,
        newId: randomUUID,
      },
      now: () => now,
    }
    const watches = watchesOf(ports)
    look = () => watchLaw(watches, (error) => failures.push(error))
    await ports.records.commit([aColleague(), lead, deputy])
  })

  async function stored(overrides: Partial<Alert> = {}): Promise<void> {
    await ports.records.commit(await savedAlert(ports, { alert: anAlert(overrides), told: [] }))
  }

  const alert = async (): Promise<Alert> => {
    const found = await ports.records.find('alert', anAlert().id)
    if (found === undefined) throw new Error('The alert is not stored')
    return found
  }

  async function deliver(
    id: string,
    change: Partial<Pick<Delivery, 'state' | 'dueAt' | 'tries'>>,
  ): Promise<void> {
    const record = await ports.records.find('delivery', id)
    if (record !== undefined) await ports.records.commit([{ ...record, ...change }])
  }

  const clockId = `${anAlert().id}:clock`
  const hows = ({ repaired }: LawReport): readonly string[] => repaired.map(({ how }) => how)

  it('finds nothing where the law holds, and saves nothing', async () => {
    await stored()
    const before = await alert()
    const report = await look()

    expect(report).to.deep.equal({ repaired: [], broken: [], oldestUnacknowledged: at })
    expect(await alert()).to.deep.equal(before)
  })

  it('leaves closed alerts alone', async () => {
    await ports.records.commit([anAlert({ closed: { how: 'CLOSED', at, by: lead.id } })])

    expect(await look()).to.deep.equal({ repaired: [], broken: [], oldestUnacknowledged: undefined })
  })

  it('does not count an exercise as an alert that waits, and holds the law for it', async () => {
    await ports.records.commit([anAlert({ drill: true })])
    const report = await look()

    expect([report.oldestUnacknowledged, hows(report)]).to.deep.equal([undefined, ['no-clock']])
  })

  it('stores a clock and cards that are missing, once', async () => {
    await ports.records.commit([anAlert({ told: [deputy.id] })])
    expect(hows(await look())).to.deep.equal(['no-clock'])
    const records = await Promise.all(
      ['clock', 'raiser:keyworker-1', 'lead:lead-1', 'told:deputy-1'].map((id) =>
        ports.records.find('delivery', `${anAlert().id}:${id}`),
      ),
    )

    expect(records.map((record) => record?.state)).to.deep.equal(Array(4).fill('waiting'))
    expect(records[0]?.dueAt).to.equal(clockOf(await alert()))
    expect(hows(await look())).to.deep.equal([])
  })

  it('brings forward a clock that is due too late', async () => {
    await stored()
    await deliver(clockId, { dueAt: minutesAfter(at, 600) })

    expect(hows(await look())).to.deep.equal(['clock-too-late'])
    expect((await ports.records.find('delivery', clockId))?.dueAt).to.equal(clockOf(await alert()))
  })

  it('leaves a clock alone while it is being passed, until its lease is over', async () => {
    await stored()
    const leased = { state: 'sending', dueAt: minutesAfter(at, 121) } as const
    await deliver(clockId, leased)
    now = minutesAfter(at, 120)
    expect(hows(await look())).to.deep.equal([])

    now = minutesAfter(at, 100)
    expect(hows(await look())).to.deep.equal(['clock-too-late'])
  })

  it('passes a clock that nobody passed between two looks', async () => {
    await stored()
    now = minutesAfter(at, 130)
    expect(hows(await look())).to.deep.equal([])
    now = minutesAfter(at, 131)
    expect(hows(await look())).to.deep.equal(['clock-not-passed'])

    expect((await alert()).climb?.since).to.equal(now)
  })

  it('asks somebody where nobody must answer', async () => {
    const { climb: _climb, ...left } = anAlert()
    await ports.records.commit(await savedAlert(ports, { alert: left, told: [] }))

    expect(hows(await look())).to.deep.equal(['nobody-must-answer'])
    expect(peopleAsked(await alert())).to.deep.equal([lead.id])
  })

  it('counts from now what a clock that was set back put into the future, and keeps its length', async () => {
    await stored()
    now = minutesAfter(at, -1440)

    expect(hows(await look())).to.deep.equal(['time-ran-backwards'])
    expect((await alert()).climb).to.include({ since: now, dueAt: minutesAfter(now, 120) })
    expect((await ports.records.find('delivery', clockId))?.dueAt).to.equal(minutesAfter(now, 120))
    expect(hows(await look())).to.deep.equal([])
  })

  it('makes due what was to be tried again only long after the clock was set back', async () => {
    await stored()
    const late = { state: 'failed-for-now', dueAt: minutesAfter(at, 61) } as const
    await deliver(`${anAlert().id}:lead:${lead.id}`, late)

    expect(hows(await look())).to.deep.equal(['card-too-late'])
    expect((await ports.records.find('delivery', `${anAlert().id}:lead:${lead.id}`))?.dueAt).to.equal(now)
  })

  for (const [since, minutes] of [
    ['just raised', 0],
    ['raised long before', 30],
  ] as const)
    it(`tries at once what waits since a moment that the clock was set back from, of an alert ${since}`, async () => {
      await stored()
      const card = `${anAlert().id}:lead:${lead.id}`
      const tried = minutesAfter(at, minutes)
      const tries = [{ at: tried, ended: 'failed-for-now', reason: 'busy' } as const]
      await deliver(card, { state: 'failed-for-now', tries, dueAt: minutesAfter(tried, 0.5) })
      now = tried
      await look()
      expect((await ports.records.find('delivery', card))?.dueAt).to.equal(minutesAfter(tried, 0.5))
      now = minutesAfter(tried, -5)

      await look()
      expect((await ports.records.find('delivery', card))?.dueAt).to.equal(now)
    })

  it('asks those whom the rota names now where everybody of the ladder has left', async () => {
    await stored()
    await ports.records.commit([{ ...lead, version: 1, state: 'removed' }])

    expect(hows(await look())).to.deep.equal(['nobody-left'])
    expect(peopleAsked(await alert())).to.deep.equal([deputy.id])
  })

  it('asks the next person where whoever holds it has left, however late her step is due', async () => {
    const { policy } = anAlert()
    const both = {
      ...policy,
      steps: [...policy.steps, { people: [deputy.id], until: minutesAfter(at, 240) }],
    }
    const decided = { decision: 'MON', at, by: lead.id } as const
    const held = acknowledged(
      anAlert({ policy: both, decided }),
      { by: lead.id, now: at },
      { what: 'Ring her again', dueAt: minutesAfter(at, 9000) },
    )
    await ports.records.commit(await savedAlert(ports, { alert: held, told: [] }))
    await ports.records.commit([{ ...lead, version: 1, state: 'removed' }])

    expect(hows(await look())).to.deep.equal(['nobody-left'])
    expect(peopleAsked(await alert())).to.deep.equal([deputy.id])
  })

  it('says that the law is broken where there is nobody left to ask, and tries again at each look', async () => {
    await stored()
    await ports.records.commit(
      [lead, deputy].map((one) => ({ ...one, version: 1, state: 'removed' as const })),
    )
    expect((await look()).broken).to.deep.equal([{ of: anAlert().id, how: 'nobody-left' }])

    await ports.records.commit([aColleague({ id: 'head-1', roles: ['head-of-service'] })])
    expect(hows(await look())).to.deep.equal(['nobody-left'])
  })
})
