import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { loads } from '../../casework/day/loadPart.ts'
import { unseen } from '../../casework/day/womenParts.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import type { SupervisionView } from '../../casework/brief/briefView.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { showSupervision } from '../../services/brief/supervision.ts'
import { managersWorld } from '../../services/day/dayWorlds.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'
import { colleagues, named, now, ruth, sets } from './dayRecords.ts'

describe('the figures of a supervision', () => {
  let store: RecordStore
  let ports: Ports

  before(async () => {
    store = openLmdbRecordStore(temporaryFolder())
    for (const set of sets) await store.commit(set.map(altered))
    let ids = 0
    ports = {
      ...{ records: store, now: () => now, clocks: usualClocks, measures: new Map() },
      ...{ random: () => 0.5, newId: () => `id-${ids++}` },
    }
  })
  after(() => store.close())

  /** A woman at the centre only, one referred long ago and never tried, and one restricted to her keyworker with something late to do. */
  function altered(record: AnyRecord, place: number): AnyRecord {
    if (record.kind !== 'case' || record.keyworker !== named('Amara Cole').id) return record
    const since = (status: 'centre-only' | 'referred') => [
      { id: 'r', day: '2025-12-01', statuses: [{ status, from: '2025-12-01', by: ruth.id }] },
    ]
    if (place % 4 === 0) return { ...record, referrals: since('centre-only') }
    if (place % 4 === 1) return { ...record, referrals: since('referred'), contacts: [] }
    if (place % 4 === 2) return { ...record, actions: [] }
    const late = { id: 'late', what: 'ring', due: '2026-03-02', owner: record.keyworker }
    const action = { ...late, setBy: record.keyworker, setAt: now, moves: [] }
    return { ...record, restrictedTo: [record.keyworker], actions: [action] }
  }

  async function supervised(id: string): Promise<SupervisionView> {
    const outcome = await showSupervision(ports, ruth, id)
    if (outcome.kind !== 'card') throw new Error('This supervision is closed')
    return outcome.view
  }

  for (const { id, name } of colleagues.filter(({ roles }) => roles.includes('keyworker')))
    it(`are those of the manager's day: ${name}`, async () => {
      const world = await managersWorld(ports, ruth)
      const { load, over } = await supervised(id)
      const onDay = unseen(world).filter(({ woman }) => woman.keyworker === id)

      expect(load).to.deep.equal(loads(world).find((line) => line.name === name))
      expect(over.map((woman) => woman.name).sort()).to.deep.equal(
        onDay.map(({ woman }) => `${woman.givenName} ${woman.familyName}`).sort(),
      )
    })

  it('count nothing to do for women whose record is not open to the manager', async () => {
    const hers = await store.list('actions-of', named('Amara Cole').id, { upTo: '2026-03-12' })
    const { lateActions } = await supervised(named('Amara Cole').id)

    expect([lateActions, hers.length > lateActions]).to.deep.equal([
      hers.filter(({ action }) => action !== 'late').length,
      true,
    ])
  })
})
