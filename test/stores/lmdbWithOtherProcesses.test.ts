import { expect } from 'chai'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { aCase, aContact, references } from '../support/records.ts'
import { pause, startProcess } from './otherProcess.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const [jade] = references

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
