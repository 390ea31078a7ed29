import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { aCase, aDelivery, anAuditEntry, references } from '../support/records.ts'
import { pause, startProcess } from './otherProcess.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const [jade] = references

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
