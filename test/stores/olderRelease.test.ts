import { expect } from 'chai'
import { open } from 'lmdb'
import { Delivery } from '../../casework/records/delivery.ts'
import { broughtUpToDate } from '../../casework/records/olderRecords.ts'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { aCase, aContact, aDelivery, references } from '../support/records.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const [jade, kim] = references

/** What the first release stored of a case: one borough, and needs without a status. */
const caseOfVersion1 = {
  kind: 'case',
  schemaVersion: 1,
  version: 1,
  id: jade,
  organisation: 'South London Alliance',
  givenName: 'Jade',
  familyName: 'Morris',
  borough: 'Lambeth',
  keyworker: 'keyworker-1',
  needs: ['housing'],
  sharedWith: [],
  contacts: [aContact()],
  appointments: [],
  openedAt: '2026-01-05T10:00:00.000Z',
  openedBy: 'keyworker-1',
}

/** A folder that an earlier release wrote: its version of the indexes, a line of its own kind, and the record given for Jade. */
async function writtenBefore(record: unknown): Promise<string> {
  const folder = temporaryFolder()
  const store = openLmdbRecordStore(folder)
  await store.commit([aCase(), aCase({ id: kim })])
  await store.close()
  const root = open({ path: folder, noSubdir: false, overlappingSync: false, maxDbs: 8 })
  const table = (name: string): ReturnType<typeof root.openDB> =>
    root.openDB({ name, encoding: 'string', keyEncoding: 'binary' })
  const oldLine = 'women-by-age\0all\x0040\0'
  await table('records').put(Buffer.from(`case\0${jade}`), JSON.stringify(record))
  await table('lines').clearAsync()
  await table('lines').put(Buffer.from(oldLine), '{}')
  const head = { version: 1, lines: [oldLine] }
  await table('heads').put(Buffer.from(`case\0${jade}`), JSON.stringify(head))
  await table('heads').put(Buffer.from('version of the indexes'), '1')
  await root.close()
  return folder
}

async function reopened<T>(record: unknown, ask: (store: RecordStore) => Promise<T>): Promise<T> {
  const store = openLmdbRecordStore(await writtenBefore(record))
  return ask(store).finally(() => store.close())
}

describe('records that an earlier release stored', () => {
  it('are read as this release keeps them, and nothing of them is lost', async () => {
    const read = await reopened(caseOfVersion1, (store) => store.find('case', jade))

    expect(read).to.deep.equal(
      aCase({
        version: 1,
        contacts: [aContact()],
        boroughs: [{ borough: 'Lambeth', from: '2026-01-05' }],
        needs: [{ need: 'housing', status: 'identified', from: '2026-01-05' }],
      }),
    )
  })

  it('stand in every list of this release', async () => {
    const listed = await reopened(caseOfVersion1, (store) => store.list('women-of', 'South London Alliance'))

    expect(listed.map(({ reference }) => reference)).to.have.members([jade, kim])
  })

  it('are not read by a process that only reads, until their lists are those of this release', async () => {
    const folder = await writtenBefore(caseOfVersion1)

    expect(() => openLmdbRecordStore(folder, { readOnly: true })).to.throw('Start the assistant once first')
    await openLmdbRecordStore(folder).close()
    const reader = openLmdbRecordStore(folder, { readOnly: true })
    expect(await reader.list('women-of', 'South London Alliance')).to.have.length(2)
    await reader.close()
  })

  it('can be saved again', async () => {
    const outcome = await reopened(caseOfVersion1, async (store) => {
      const woman = await store.find('case', jade)
      return woman && store.commit([{ ...woman, risk: 'high' }])
    })

    expect(outcome).to.deep.equal({ kind: 'committed' })
  })

  for (const [stored, read] of [
    [{ state: 'waiting' }, { state: 'waiting' }],
    [{ state: 'waiting', lastFailure: 'the chat is busy' }, { state: 'failed-for-now' }],
    [{ state: 'delivered', lastFailure: 'the chat is busy' }, { state: 'delivered' }],
  ] as const) {
    it(`are ${read.state} as deliveries when they were ${Object.values(stored).join(': ')}`, () => {
      const { tries: _, ...delivery } = aDelivery()
      const older = broughtUpToDate('delivery', { ...delivery, schemaVersion: 1, ...stored })

      expect(Delivery.parse(older)).to.deep.equal(aDelivery(read))
    })
  }

  it('are named when they cannot be read, and the others stand in the lists', async () => {
    const folder = await writtenBefore({ ...caseOfVersion1, borough: 'Atlantis' })
    const named: string[] = []
    const store = openLmdbRecordStore(folder, { onUnreadable: ({ id }) => named.push(id) })
    const listed = await store.list('women-of', 'South London Alliance')
    await store.close()

    expect({ named, listed: listed.map(({ reference }) => reference) }).to.deep.equal({
      named: [jade],
      listed: [kim],
    })
  })
})
