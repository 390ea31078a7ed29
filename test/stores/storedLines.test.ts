import { expect } from 'chai'
import { open, type RootDatabase } from 'lmdb'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { openTables } from '../../stores/recordTables.ts'
import { anAlert } from '../support/alerts.ts'
import { aCase, aContact, references } from '../support/records.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const [jade] = references
const scope = 'keyworker-1'
const namesOf = async (store: RecordStore): Promise<readonly string[]> =>
  (await store.list('women-by-keyworker', scope)).map(({ givenName }) => givenName)

/** What a folder holds, changed by somebody who is no bot. */
async function tampered(
  folder: string,
  table: 'heads' | 'lines' | 'records',
  change: (key: string, text: string) => string | undefined,
): Promise<void> {
  const root: RootDatabase<unknown, Uint8Array> = open({
    path: folder,
    noSubdir: false,
    overlappingSync: false,
  })
  const texts = root.openDB<string, Uint8Array>({ name: table, encoding: 'string', keyEncoding: 'binary' })
  for (const { key, value } of [...texts.getRange()]) {
    const text = change(Buffer.from(key).toString(), value)
    if (text !== undefined) texts.putSync(Buffer.from(key), text)
  }
  await root.close()
}

/** The keys and texts of the lines in a folder. */
async function linesIn(folder: string): Promise<readonly string[]> {
  const { root, lines } = openTables(folder, true)
  const found = [...lines.getRange()].map(
    ({ key, value }) => `${Buffer.from(key).toString()}=${String(value)}`,
  )
  await root.close()
  return found
}

describe('index lines on disk', () => {
  let folder: string

  beforeEach(() => {
    folder = temporaryFolder()
  })

  async function after<T>(ask: (store: RecordStore) => Promise<T>, unreadable: string[] = []): Promise<T> {
    const store = openLmdbRecordStore(folder, {
      onUnreadable: ({ message }) => unreadable.push(message),
    })
    return ask(store).finally(() => store.close())
  }

  it('of a woman stay as they are when a contact changes what all her lists say of her', async () => {
    await after((store) => store.commit([aCase()]))
    const before = await linesIn(folder)
    await after((store) => store.commit([aCase({ version: 1, contacts: [aContact()] })]))
    const [entry] = await after((store) => store.list('women-by-keyworker', scope))

    expect(await linesIn(folder)).to.deep.equal(before)
    expect(entry).to.include({ lastSeen: '2026-03-12' })
  })

  it('say what the last save left, however often they were read and whatever was refused in between', async () => {
    await after(async (store) => {
      await store.commit([aCase()])
      await namesOf(store)
      await store.commit([aCase({ givenName: 'Lost' })])
      await store.commit([aCase({ version: 1, givenName: 'Aisha' })])

      expect(await namesOf(store)).to.deep.equal(['Aisha'])
      expect(await store.list('women-of', aCase().organisation)).to.deep.equal(
        await store.list('women-by-keyworker', scope),
      )
    })
  })

  it('that hold an entry of their own are written again when it changes, and only those', async () => {
    const { timeline } = anAlert()
    const taken = { what: 'acknowledged' as const, at: '2026-03-12T15:20:00.000Z', by: 'lead-1' }
    await after((store) => store.commit([anAlert()]))
    await after((store) =>
      store.commit([anAlert({ version: 1, owner: taken.by, timeline: [...timeline, taken] })]),
    )

    const listed = await after((store) => store.list('open-alerts', anAlert().organisation))

    expect(listed.map(({ acknowledged }) => acknowledged)).to.deep.equal([true])
  })

  it('are put right by the next save when they are damaged, and named until then', async () => {
    const unreadable: string[] = []
    await after((store) => store.commit([anAlert()]))
    await tampered(folder, 'lines', () => '{"id":"torn')
    const before = await after((store) => store.list('alerts-about', jade), unreadable)
    await after((store) => store.commit([anAlert({ version: 1 })]))
    const now = await after((store) => store.list('alerts-about', jade), unreadable)

    expect([before.length, now.length]).to.deep.equal([0, 1])
    expect(unreadable).to.deep.equal(['The alert (not known) cannot be read: alerts-about.(all of it)'])
  })

  it('of a woman are named when what they say cannot be read, and put right by the next save', async () => {
    const unreadable: string[] = []
    await after((store) => store.commit([aCase()]))
    await tampered(folder, 'heads', (key, text) =>
      key.startsWith('case') ? text.replace('"careful":false', '"careful":"private words"') : undefined,
    )
    const before = await after(namesOf, unreadable)
    await after((store) => store.commit([aCase({ version: 1 })]))
    const now = await after(namesOf, unreadable)

    expect([before, now]).to.deep.equal([[], ['Jade']])
    expect(unreadable).to.deep.equal([`The case ${jade} cannot be read: women-by-keyworker.entry.careful`])
  })

  it('say nothing of what they hold when they name no woman', async () => {
    const unreadable: string[] = []
    await after((store) => store.commit([aCase()]))
    await tampered(folder, 'lines', () => 'private words')

    expect(await after(namesOf, unreadable)).to.deep.equal([])
    expect(unreadable.join()).to.include('(not known)').and.not.include('private')
  })

  it('of a release that kept the entry in each line are still read, where the record cannot be', async () => {
    await after((store) => store.commit([aCase()]))
    const [entry] = await after((store) => store.list('women-by-keyworker', scope))
    await tampered(folder, 'lines', () => JSON.stringify({ id: jade, entry }))
    await tampered(folder, 'records', () => 'torn')
    await tampered(folder, 'heads', (key) => (key.startsWith('version') ? '2' : undefined))
    const unreadable: string[] = []

    expect(await after(namesOf, unreadable)).to.deep.equal(['Jade'])
    expect(unreadable).to.deep.equal([`The case ${jade} cannot be read: (all of it)`])
  })

  it('of a release that kept the entry in each line are computed anew where it can be read', async () => {
    await after((store) => store.commit([aCase()]))
    const before = await linesIn(folder)
    await tampered(folder, 'lines', () => JSON.stringify({ id: jade, entry: {} }))
    await tampered(folder, 'heads', (key, text) => {
      if (key.startsWith('version')) return '2'
      return key.startsWith('case') ? text.replace(/,"entry":.*/u, '}') : undefined
    })

    expect(await after(namesOf)).to.deep.equal(['Jade'])
    expect(await linesIn(folder)).to.deep.equal(before)
  })
})
