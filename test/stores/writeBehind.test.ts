import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'
import { LowdbDialogStorage } from '../../stores/lowdbDialogStorage.ts'
import { WriteBehind } from '../../stores/writeBehind.ts'
import { temporaryFolder } from './temporaryFolder.ts'

describe('what conversations remember, written behind their turns', () => {
  let folder: string
  let memories: WriteBehind

  const open = (): WriteBehind =>
    new WriteBehind(new LowdbDialogStorage(folder), (error) => {
      throw error
    })

  beforeEach(() => {
    folder = temporaryFolder()
    memories = open()
  })
  afterEach(() => memories.written())

  const onDisk = async (key: string): Promise<unknown> =>
    (await new LowdbDialogStorage(folder).read([key]))[key]
  const failure = (writing: Promise<unknown>): Promise<string> => writing.then(() => '', String)

  it('is read at once as it was written, whatever is done to it after', async () => {
    const item = { step: 1, seen: ['a'] }
    await memories.write({ a: item })
    item.seen.push('b')
    const [first, second] = [await memories.read(['a', 'b']), await memories.read(['a'])]

    expect(Object.keys(first)).to.deep.equal(['a'])
    expect(first['a']).to.deep.include({ step: 1, seen: ['a'] })
    expect(first['a']).to.deep.equal(second['a'])
    expect(first['a']).to.not.equal(second['a'])
  })

  it('is on disk within a second', async () => {
    await memories.write({ a: { step: 1 } })
    await memories.write({ a: { step: 2 } })
    await pause(1000)

    expect(await onDisk('a')).to.include({ step: 2 })
  })

  it('is on disk once that was waited for, and read by the next to open it', async () => {
    await memories.write({ a: { step: 1 }, b: { step: 2 } })
    await memories.written()

    expect(await onDisk('a')).to.include({ step: 1 })
    expect((await open().read(['b']))['b']).to.include({ step: 2 })
  })

  it('is tried again by itself after the disk failed', async () => {
    let failures = 0
    const disk = new LowdbDialogStorage(folder)
    const failing = {
      read: (keys: string[]) => disk.read(keys),
      delete: (keys: string[]) => disk.delete(keys),
      write: (items: Record<string, unknown>) =>
        failures++ === 0 ? Promise.reject(new Error('The disk is full')) : disk.write(items),
    }
    const behind = new WriteBehind(failing, () => undefined)
    await behind.write({ a: { step: 1 } })
    await pause(1500)

    expect(await onDisk('a')).to.include({ step: 1 })
  })

  it('is gone after it is deleted', async () => {
    await memories.write({ a: { step: 1 } })
    await memories.written()
    await memories.write({ a: { step: 2 } })
    await memories.delete(['a'])
    await memories.written()

    expect(await memories.read(['a'])).to.deep.equal({})
    expect(await onDisk('a')).to.equal(undefined)
  })

  it('refuses a writing that carries an older eTag, also of what only the disk holds', async () => {
    await memories.write({ a: { step: 1 } })
    const { a } = await memories.read(['a'])
    await memories.write({ a: { step: 2, eTag: '*' } })
    await memories.written()

    expect(await failure(memories.write({ a: Object.assign({}, a, { step: 3 }) }))).to.contain(
      'eTag conflict',
    )
    expect(await failure(open().write({ a: { step: 3, eTag: 'of-before' } }))).to.contain('eTag conflict')
  })

  it('refuses what is not an object', async () => {
    expect(await failure(memories.write({ a: 'text' }))).to.contain('not an object')
  })

  it('is kept and written later where a writing fails, which is told', async () => {
    const told: unknown[] = []
    let full = true
    const storage = new LowdbDialogStorage(folder)
    const failing = new WriteBehind(
      {
        read: (keys) => storage.read(keys),
        delete: (keys) => storage.delete(keys),
        write: (changes) => (full ? Promise.reject(new Error('disk full')) : storage.write(changes)),
      },
      (error) => told.push(error),
    )
    await failing.write({ a: { step: 1 } })
    await failing.written()
    expect(told.map(String)).to.deep.equal(['Error: disk full'])
    expect((await failing.read(['a']))['a']).to.include({ step: 1 })

    full = false
    await failing.written()
    expect(await onDisk('a')).to.include({ step: 1 })
  })

  it('is read from the disk where more conversations spoke since than are kept', async () => {
    await memories.write({ first: { step: 1 } })
    await memories.written()
    for (let count = 0; count < 1100; count += 1)
      await memories.write({ [`other-${count % 1050}`]: { count } })

    expect((await memories.read(['first']))['first']).to.include({ step: 1 })
    expect((await memories.read(['other-7']))['other-7']).to.include({ count: 1057 })
  })
})
