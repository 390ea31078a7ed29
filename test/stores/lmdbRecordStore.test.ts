import { closeSync, openSync, readdirSync, readSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { open } from 'lmdb'
import { type RecordStore, UnreadableRecord } from '../../casework/ports/recordStore.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { aCase, aContact, aDelivery, anAuditEntry, references } from '../support/records.ts'
import { pause, startProcess } from './otherProcess.ts'
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

describe('a bot that is killed while it saves', () => {
  it('has on disk, whole, everything it reported as saved', async () => {
    const folder = temporaryFolder()
    for (let round = 0; round < 5; round += 1) {
      const bot = startProcess('commitForEver', [folder])
      await bot.line()
      await pause(Math.random() * 150)
      await bot.kill()

      const store = openLmdbRecordStore(folder)
      const version = (await store.find('case', jade))?.version ?? 0
      const audited = [version - 1, version, version + 1].map((count) =>
        store.find('audit-entry', `audit-${count}`),
      )
      expect(version).to.be.at.least(Number(bot.printed.at(-1)))
      expect((await Promise.all(audited)).map((entry) => entry !== undefined)).to.deep.equal([
        version > 1,
        true,
        false,
      ])
      expect(await store.list('women-by-keyworker', 'keyworker-1')).to.have.length(1)
      await store.close()
    }
  })
})

describe('another process', () => {
  it('reads what a bot saves while it saves it, however much the records grow', async () => {
    const folder = temporaryFolder()
    const store = openLmdbRecordStore(folder)
    await store.commit([aCase()])
    const reader = startProcess('readCase', [folder, jade])
    await reader.line()

    for (let version = 1; version <= 60; version += 1) {
      const more = Array.from({ length: 10 }, (_, place) =>
        aContact({ id: `${place}`, words: 'x'.repeat(version * 250) }),
      )
      await store.commit([aCase({ version, contacts: more })])
    }
    await pause(200)
    await reader.kill()

    expect(reader.printed[0]).to.equal('1 0')
    expect(reader.printed.at(-1)).to.equal('61 15000')
    await store.close()
  })

  it('cannot save anything through a store opened for reading', async () => {
    const folder = temporaryFolder()
    const store = openLmdbRecordStore(folder)
    await store.commit([aCase()])
    await store.close()
    const reading = openLmdbRecordStore(folder, { readOnly: true })

    const error: unknown = await reading.commit([aCase({ version: 1 })]).catch((reason: unknown) => reason)

    expect(String(error)).to.include('for reading only')
    expect(await reading.find('case', jade)).to.include({ version: 1 })
    await reading.close()
  })

  it('is told that there are no records where there are none', () => {
    expect(() => openLmdbRecordStore(temporaryFolder(), { readOnly: true })).to.throw('There are no records')
  })
})

describe('the fault of the engine by which opening a folder sets its last transaction back', () => {
  // The engine keeps the number at the ninth byte of its lock file, which all processes share.
  function setBack(folder: string, by: bigint): void {
    const file = openSync(join(folder, 'lock.mdb'), 'r+')
    const number = Buffer.alloc(8)
    readSync(file, number, 0, 8, 8)
    number.writeBigUInt64LE(number.readBigUInt64LE() - by)
    writeSync(file, number, 0, 8, 8)
    closeSync(file)
  }

  for (const by of [1n, 2n, 3n]) {
    it(`loses nothing that was saved when it is set back by ${by}`, async () => {
      const folder = temporaryFolder()
      const store = openLmdbRecordStore(folder)
      const save = (id: string): Promise<unknown> => store.commit([anAuditEntry({ id }), aDelivery({ id })])
      await save('1')
      await save('2')
      await save('3')
      setBack(folder, by)
      await save('4')
      await store.close()

      const again = openLmdbRecordStore(folder)

      const due = await again.list('due', 'all')
      expect(due.map(({ id }) => id)).to.deep.equal(['1', '2', '3', '4'])
      await again.close()
    })
  }

  it('hides nothing from those who read later', async () => {
    const folder = temporaryFolder()
    const store = openLmdbRecordStore(folder)
    await store.commit([aDelivery({ id: '1' })])
    await store.commit([aDelivery({ id: '2' })])
    setBack(folder, 1n)

    expect(await store.list('due', 'all')).to.have.length(2)
    await store.close()
  })
})

describe('a full disk', () => {
  it('is reported with its cause, and what was saved before stays', async function () {
    if (process.platform === 'win32') this.skip()
    const folder = temporaryFolder()
    const bot = startProcess('fillDisk', [folder], 2000)
    await bot.ended()

    const saved = bot.printed
      .filter((line) => line.startsWith('saved '))
      .map((line) => line.slice('saved '.length))
    const store = openLmdbRecordStore(folder)
    const found = await Promise.all(saved.map((id) => store.find('contact-draft', id)))

    expect(bot.printed.find((line) => line.startsWith('failed '))).to.match(/^failed Error: /u)
    expect(bot.printed.at(-1)).to.equal('still reads 15000')
    expect(saved.length).to.be.at.least(10)
    expect(found.map((draft) => draft?.id)).to.deep.equal(saved)
    expect(await store.list('drafts-of', 'keyworker-1')).to.have.length(saved.length)
    expect(await store.commit([aCase()])).to.deep.equal({ kind: 'committed' })
    await store.close()
  })
})
