import { bundledMeasures } from '../../stores/measureFiles.ts'
import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import { minutesAfter } from '../../casework/time.ts'
import { beginAlert } from '../../services/alerts/draftAlert.ts'
import { unsentClockId } from '../../services/alerts/unsent.ts'
import { unsentWatch } from '../../services/alerts/watchUnsent.ts'
import type { Breach, Watch } from '../../services/alerts/watchLaw.ts'
import { openMemoryRecordStore } from '../../stores/memoryRecordStore.ts'
import { aColleague } from '../support/records.ts'
import { thursday } from '../support/thursday.ts'

describe('the watch over alerts that are not sent', () => {
  let ports: Ports
  let now: string
  let watch: Watch

  beforeEach(async () => {
    now = thursday
    ports = {
      ...{
        records: openMemoryRecordStore(),
        clocks: usualClocks,
        measures: bundledMeasures(),
        random: () => 0.5,
        newId: randomUUID,
      },
      now: () => now,
    }
    watch = unsentWatch(ports)
    await ports.records.commit([aColleague()])
    const known = { id: 'form', found: [], certain: false, whatHappened: 'She rang crying.' }
    await beginAlert(ports, aColleague(), known)
  })

  const clock = (): Promise<Delivery | undefined> => ports.records.find('delivery', unsentClockId('form'))

  async function changeClock(change: Partial<Pick<Delivery, 'state' | 'dueAt'>>): Promise<void> {
    const stored = await clock()
    if (stored !== undefined) await ports.records.commit([{ ...stored, ...change }])
  }

  async function mended(): Promise<readonly (readonly [string, string])[]> {
    const { breaches } = await watch.look()
    const mend = async (breach: Breach): Promise<readonly [string, string]> => [
      breach.how,
      await watch.mend(breach),
    ]
    return Promise.all(breaches.map(mend))
  }

  it('finds nothing where the next reminder is stored', async () => {
    expect(await mended()).to.deep.equal([])
  })

  it('stores a reminder that is missing', async () => {
    await changeClock({ state: 'not-needed' })

    expect(await mended()).to.deep.equal([['no-reminder', 'repaired']])
    expect(await clock()).to.include({ state: 'waiting', dueAt: minutesAfter(thursday, 10) })
  })

  it('brings a reminder forward that would come too late', async () => {
    await changeClock({ dueAt: minutesAfter(thursday, 600) })

    expect(await mended()).to.deep.equal([['reminder-too-late', 'repaired']])
    expect((await clock())?.dueAt).to.equal(minutesAfter(thursday, 10))
  })

  it('sends a reminder that was due at two looks and went to nobody', async () => {
    now = minutesAfter(thursday, 12)
    expect(await mended()).to.deep.equal([])

    expect(await mended()).to.deep.equal([['reminder-not-passed', 'repaired']])
    expect(await ports.records.list('deliveries-to', aColleague().id)).to.have.length(1)
    expect((await clock())?.dueAt).to.equal(minutesAfter(thursday, 30))
  })

  it('counts from now where the clock of the machine was set back', async () => {
    now = minutesAfter(thursday, -600)

    expect(await mended()).to.deep.equal([['reminder-too-late', 'repaired']])
    expect((await clock())?.dueAt).to.equal(minutesAfter(now, 10))
  })
})
