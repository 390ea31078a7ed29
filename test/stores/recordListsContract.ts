import { expect } from 'chai'
import { nameScope } from '../../casework/indexes.ts'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import { anAlert } from '../support/alerts.ts'
import { aCase, aContact, aDelivery, alertNumber, references } from '../support/records.ts'

const [jade, kim, ruth] = references

/** What every record store lists, in which order and which part. `open` opens an empty one. */
export function itListsRecords(open: () => RecordStore): void {
  let store: RecordStore

  beforeEach(() => {
    store = open()
  })
  afterEach(() => store.close())

  describe('lists', () => {
    const family = async (keyworker: string): Promise<readonly string[]> =>
      (await store.list('women-by-keyworker', keyworker)).map(({ familyName }) => familyName)

    it('moves a woman from the list of one keyworker to that of another', async () => {
      await store.commit([aCase({ keyworker: 'old' })])

      await store.commit([aCase({ version: 1, keyworker: 'new' })])

      expect(await family('old')).to.deep.equal([])
      expect(await family('new')).to.deep.equal(['Morris'])
    })

    it('holds a woman once after her name was changed', async () => {
      await store.commit([aCase({ familyName: 'Abbott' })])

      await store.commit([aCase({ version: 1, familyName: 'Zane' })])

      expect(await family('keyworker-1')).to.deep.equal(['Zane'])
      expect(await store.list('women-by-name', nameScope(aCase().organisation, 'abbott'))).to.have.length(0)
    })

    it('shows when a woman was last seen once a contact is added', async () => {
      await store.commit([aCase()])

      await store.commit([aCase({ version: 1, contacts: [aContact()] })])

      const [entry] = await store.list('women-by-keyworker', 'keyworker-1')
      expect(entry).to.include({ reference: jade, lastSeen: '2026-03-12' })
    })

    it('orders by family name, a short name before a longer one that begins with it', async () => {
      await store.commit([
        aCase({ id: jade, familyName: 'Brownlow' }),
        aCase({ id: kim, familyName: 'Adams' }),
        aCase({ id: ruth, familyName: 'Brown', givenName: 'Zoe' }),
      ])

      expect(await family('keyworker-1')).to.deep.equal(['Adams', 'Brown', 'Brownlow'])
    })

    it('orders records of the same moment by their ids', async () => {
      await store.commit(['b', 'c', 'a'].map((id) => aDelivery({ id })))

      expect((await store.list('due', 'all')).map(({ id }) => id)).to.deep.equal(['a', 'b', 'c'])
    })

    it('keeps the women of a keyworker apart from those of one whose id begins with hers', async () => {
      await store.commit([aCase({ id: jade, keyworker: 'ann' }), aCase({ id: kim, keyworker: 'anna' })])

      expect((await store.list('women-by-keyworker', 'ann')).map(({ reference }) => reference)).to.deep.equal(
        [jade],
      )
    })

    it('finds a list by a scope of any length', async () => {
      const organisation = 'é'.repeat(2000)

      await store.commit([aCase({ sharedWith: [organisation] })])

      expect(await store.list('women-shared-with', organisation)).to.have.length(1)
      expect(await store.list('women-shared-with', `${organisation}é`)).to.have.length(0)
    })

    it('takes a delivery off the list of what is due once it is delivered', async () => {
      await store.commit([aDelivery()])

      await store.commit([aDelivery({ version: 1, state: 'delivered' })])

      expect(await store.list('due', 'all')).to.deep.equal([])
      expect(await store.list('deliveries-to', 'lead-1')).to.deep.equal([])
    })

    it('tells an acknowledged alert from one that waits', async () => {
      const { timeline } = anAlert()
      const taken = { what: 'acknowledged' as const, at: '2026-03-12T15:20:00.000Z', by: 'lead-1' }
      await store.commit([anAlert(), anAlert({ id: alertNumber('33H8CP') })])

      await store.commit([anAlert({ version: 1, owner: taken.by, timeline: [...timeline, taken] })])

      const alerts = await store.list('alerts-about', jade)
      expect(alerts.map(({ acknowledged }) => acknowledged)).to.deep.equal([true, false])
    })
  })

  describe('parts of a list', () => {
    const due = async (options: Parameters<RecordStore['list']>[2]): Promise<readonly string[]> =>
      (await store.list('due', 'all', options)).map(({ id }) => id)
    const at = (minute: number): string => `2026-03-12T15:${String(minute).padStart(2, '0')}:00.000Z`

    beforeEach(() =>
      store.commit([1, 2, 3, 4].map((minute) => aDelivery({ id: `d${minute}`, dueAt: at(minute) }))),
    )

    it('lists what is due up to a moment, that moment included', async () => {
      expect(await due({ upTo: at(2) })).to.deep.equal(['d1', 'd2'])
    })

    it('lists nothing before the first moment', async () => {
      expect(await due({ upTo: at(0) })).to.deep.equal([])
    })

    it('lists the first few', async () => {
      expect(await due({ limit: 3 })).to.deep.equal(['d1', 'd2', 'd3'])
    })

    it('lists the last first', async () => {
      expect(await due({ lastFirst: true })).to.deep.equal(['d4', 'd3', 'd2', 'd1'])
    })

    it('lists the last few up to a moment', async () => {
      expect(await due({ upTo: at(3), lastFirst: true, limit: 2 })).to.deep.equal(['d3', 'd2'])
    })

    it('lists none when none are asked for', async () => {
      expect(await due({ limit: 0 })).to.deep.equal([])
    })
  })
}
