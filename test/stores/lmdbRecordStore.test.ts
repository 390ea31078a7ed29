import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { open } from 'lmdb'
import { type RecordStore, UnreadableRecord } from '../../casework/ports/recordStore.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { aCase, aContact, anAuditEntry, references } from '../support/records.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const [jade, kim] = references

describe('records on disk', () => {
  let folder: string
  let store: RecordStore

  beforeEach(() => {
    folder = join(temporaryFolder(), 'records')
    store = openLmdbRecordStore(folder)
  })
  afterEach(() => store.close())

  it('are there after the bot was stopped and started', async () => {
    await store.commit([aCase({ contacts: [aContact()] }), anAuditEntry()])
    await store.close()

    store = openLmdbRecordStore(folder)

    expect(await store.find('case', jade)).to.deep.equal(aCase({ contacts: [aContact()], version: 1 }))
    expect(await store.list('women-by-keyworker', 'keyworker-1')).to.have.length(1)
  })

  it('are saved even if the bot is stopped before the answer', async () => {
    const saving = store.commit([aCase()])
    await store.close()

    expect(await saving).to.deep.equal({ kind: 'committed' })
  })

  it('can be read and written by nobody but the account of the bot', async () => {
    await store.commit([aCase()])

    const modes = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)

    expect(statSync(folder).mode & 0o777).to.equal(0o700)
    expect(modes).to.deep.equal([0o600, 0o600])
  })

  it('answer with an error once the store is closed', async () => {
    await store.close()

    const error: unknown = await store.find('case', jade).catch((reason: unknown) => reason)

    expect(error).to.be.instanceOf(Error)
  })
})

describe('a damaged record', () => {
  async function storeWithDamage(text: string): Promise<RecordStore> {
    const folder = temporaryFolder()
    const store = openLmdbRecordStore(folder)
    await store.commit([aCase({ contacts: [aContact()] }), aCase({ id: kim })])
    await store.close()
    const root = open({ path: folder, noSubdir: false, overlappingSync: false })
    const records = root.openDB({ name: 'records', encoding: 'string', keyEncoding: 'binary' })
    await records.put(Buffer.from(`case\0${jade}`), text)
    await root.close()
    return openLmdbRecordStore(folder)
  }

  it('is named with its fields and nothing of what they hold', async () => {
    const words = 'A private note'
    const damaged = aCase({ version: 1, contacts: [{ ...aContact({ words }), minutes: -5 }] })
    const store = await storeWithDamage(JSON.stringify(damaged))

    const error: unknown = await store.find('case', jade).catch((reason: unknown) => reason)

    expect(error).to.be.instanceOf(UnreadableRecord).and.include({ recordKind: 'case', id: jade })
    expect(String(error)).to.equal(`UnreadableRecord: The case ${jade} cannot be read: contacts.0.minutes`)
    await store.close()
  })

  it('is named even when it is no more than a torn piece of text', async () => {
    const store = await storeWithDamage('{"kind":"ca')

    const error: unknown = await store.find('case', jade).catch((reason: unknown) => reason)

    expect(String(error)).to.include(`The case ${jade} cannot be read`)
    await store.close()
  })

  it('leaves the lists and the other records as they are', async () => {
    const store = await storeWithDamage('{}')

    expect(await store.find('case', kim)).to.include({ id: kim })
    expect(await store.list('women-by-keyworker', 'keyworker-1')).to.have.length(2)
    await store.close()
  })

  it('can be replaced with a good one, and its old lines leave the lists', async () => {
    const store = await storeWithDamage('{}')

    await store.commit([aCase({ version: 1, keyworker: 'other' })])

    expect(await store.find('case', jade)).to.include({ version: 2 })
    expect(await store.list('women-by-keyworker', 'keyworker-1')).to.have.length(1)
    await store.close()
  })
})
