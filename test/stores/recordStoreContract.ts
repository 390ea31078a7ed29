import { expect } from 'chai'
import { type RecordStore, UnreadableRecord } from '../../casework/ports/recordStore.ts'
import { aCase, aContact, aContactDraft, aDelivery, anAuditEntry, references } from '../support/records.ts'

const [jade, kim] = references

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
}
