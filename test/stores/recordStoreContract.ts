import { expect } from 'chai'
import { nameScope } from '../../casework/indexes.ts'
import { type RecordStore, UnreadableRecord } from '../../casework/ports/recordStore.ts'
import { anAlert } from '../support/alerts.ts'
import {
  aCase,
  aContact,
  aContactDraft,
  aDelivery,
  alertNumber,
  anAuditEntry,
  references,
} from '../support/records.ts'

const [jade, kim, ruth] = references

/** What every record store does, whatever it keeps records in. `open` opens an empty one. */
export function itKeepsRecords(open: () => RecordStore): void {
  let store: RecordStore

  beforeEach(() => {
    store = open()
  })
  afterEach(() => store.close())

  describe('saving and finding', () => {
    it('finds nothing under an id that was never saved', async () => {
      expect(await store.find('case', jade)).to.equal(undefined)
    })

    it('finds a record as it was saved, one version on', async () => {
      const woman = aCase({ contacts: [aContact()], knownAs: 'JJ', safeContact: 'Text only' })

      const outcome = await store.commit([woman])

      expect(outcome).to.deep.equal({ kind: 'committed' })
      expect(await store.find('case', jade)).to.deep.equal({ ...woman, version: 1 })
    })

    it('keeps every kind of record apart from the others', async () => {
      await store.commit([
        anAuditEntry({ id: 'same' }),
        aContactDraft({ id: 'same' }),
        aDelivery({ id: 'same' }),
      ])

      expect(await store.find('contact-draft', 'same')).to.include({ kind: 'contact-draft', state: 'open' })
      expect(await store.find('alert-draft', 'same')).to.equal(undefined)
    })

    it('keeps a note to the letter, with accents, emoji, line ends and broken characters', async () => {
      const words = 'Zoë said “no”\r\n\u0000 \u{1F600} \uD800 end'

      await store.commit([aContactDraft({ words })])

      expect(await store.find('contact-draft', 'draft-1')).to.include({ words })
    })

    it('keeps apart two ids that are long and differ only at their ends', async () => {
      const long = (end: string): string => `${'é'.repeat(199)}${end}`

      await store.commit([anAuditEntry({ id: long('1') }), anAuditEntry({ id: long('2'), about: [kim] })])

      expect((await store.find('audit-entry', long('1')))?.about).to.deep.equal([jade])
    })

    it('is not changed by what is done afterwards to a record that was saved', async () => {
      const woman = aCase({ contacts: [aContact()] })
      const saving = store.commit([woman])
      woman.sharedWith.push('Probation, Lambeth')
      await saving
      woman.contacts.splice(0)

      expect(await store.find('case', jade)).to.deep.include({ sharedWith: [], contacts: [aContact()] })
    })

    it('hands out records in which nobody can change anything, so that it holds what was saved', async () => {
      await store.commit([aCase({ contacts: [aContact()] })])
      const found = await store.find('case', jade)

      expect(() => found?.sharedWith.push('Probation, Sutton')).to.throw(TypeError)
      expect(() => found && Object.assign(found, { givenName: 'Kim' })).to.throw(TypeError)
      expect(() => found?.contacts.forEach((contact) => contact.topics.splice(0))).to.throw(TypeError)
      expect(await store.find('case', jade)).to.deep.equal(aCase({ version: 1, contacts: [aContact()] }))
    })

    it('finds the record as it is now, however often and in whatever state it was found before', async () => {
      await store.find('case', jade)
      await store.commit([aCase()])
      await store.find('case', jade)
      await store.commit([aCase({ version: 1, familyName: 'Brown' })])
      await store.find('case', jade)
      await store.commit([aCase({ version: 1, familyName: 'Lost' })])

      expect(await store.find('case', jade)).to.include({ version: 2, familyName: 'Brown' })
    })

    it('refuses a record that it could not read back, and says which fields and nothing more', async () => {
      const saving = store.commit([anAuditEntry(), aCase({ givenName: 'Jade <b>' })])

      const error: unknown = await saving.catch((reason: unknown) => reason)

      expect(error).to.be.instanceOf(UnreadableRecord)
      expect(String(error)).to.include('givenName').and.not.include('<b>')
      expect(await store.find('audit-entry', 'audit-1')).to.equal(undefined)
    })
  })

  describe('saving a set of records', () => {
    it('saves a case, the draft it settles, a delivery and the audit entry together', async () => {
      const draft = aContactDraft({ state: 'saved' })

      await store.commit([aCase({ contacts: [aContact()] }), draft, aDelivery(), anAuditEntry()])

      expect(await store.find('case', jade)).to.include({ version: 1 })
      expect(await store.find('contact-draft', draft.id)).to.include({ state: 'saved' })
      expect(await store.find('delivery', 'delivery-1')).to.include({ version: 1 })
      expect(await store.find('audit-entry', 'audit-1')).to.include({ version: 1 })
    })

    it('saves nothing of a set when its last record was saved by somebody else', async () => {
      await store.commit([aCase()])
      await store.commit([aCase({ version: 1, familyName: 'Brown' })])

      const outcome = await store.commit([
        anAuditEntry(),
        aDelivery(),
        aCase({ version: 1, keyworker: 'other' }),
      ])

      expect(outcome).to.deep.equal({ kind: 'conflict', recordKind: 'case', id: jade })
      expect(await store.find('audit-entry', 'audit-1')).to.equal(undefined)
      expect(await store.list('due', 'all')).to.deep.equal([])
      expect(await store.find('case', jade)).to.include({ familyName: 'Brown', version: 2 })
    })

    it('refuses a set that holds the same record twice', async () => {
      const error: unknown = await store.commit([aCase(), aCase()]).catch((reason: unknown) => reason)

      expect(error).to.be.instanceOf(Error)
      expect(await store.find('case', jade)).to.equal(undefined)
    })

    it('saves an empty set', async () => {
      expect(await store.commit([])).to.deep.equal({ kind: 'committed' })
    })

    it('keeps every audit entry that is added', async () => {
      const ids = Array.from({ length: 30 }, (_, count) => `audit-${count}`)

      await Promise.all(ids.map((id) => store.commit([anAuditEntry({ id })])))

      const found = await Promise.all(ids.map((id) => store.find('audit-entry', id)))
      expect(found.map((entry) => entry?.id)).to.deep.equal(ids)
    })
  })

  describe('two people saving the same record', () => {
    it('refuses a new record under an id that is taken', async () => {
      await store.commit([aCase()])

      expect(await store.commit([aCase()])).to.include({ kind: 'conflict', id: jade })
    })

    it('refuses a version that was never stored', async () => {
      expect(await store.commit([aCase({ version: 3 })])).to.include({ kind: 'conflict', id: jade })
    })

    it('saves exactly one of ten changes made at the same time to the same version', async () => {
      await store.commit([aCase()])
      const keyworkers = Array.from({ length: 10 }, (_, count) => `keyworker-${count}`)

      const saving = keyworkers.map((keyworker) => store.commit([aCase({ version: 1, keyworker })]))
      const outcomes = await Promise.all(saving)

      const winners = keyworkers.filter((_, place) => outcomes[place]?.kind === 'committed')
      expect(winners).to.have.length(1)
      expect(await store.find('case', jade)).to.include({ version: 2, keyworker: winners[0] })
    })

    it('saves the other sets when one of those under way at the same time meets a conflict', async () => {
      await store.commit([aCase()])

      const sets = [[anAuditEntry({ id: 'before' })], [aCase()], [anAuditEntry({ id: 'after' })]]
      const outcomes = await Promise.all(sets.map((set) => store.commit(set)))

      expect(outcomes.map(({ kind }) => kind)).to.deep.equal(['committed', 'conflict', 'committed'])
      expect(await store.find('audit-entry', 'after')).to.include({ id: 'after' })
    })
  })

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
