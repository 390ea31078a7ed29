import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { LowdbDialogStorage } from '../../stores/lowdbDialogStorage.ts'
import { pause, startProcess } from './otherProcess.ts'
import { temporaryFolder } from './temporaryFolder.ts'

describe('what dialogs remember', () => {
  let folder: string
  let storage: LowdbDialogStorage

  beforeEach(() => {
    folder = join(temporaryFolder(), 'dialogs')
    storage = new LowdbDialogStorage(folder)
  })

  const tagOf = async (key: string): Promise<unknown> => {
    const item = (await storage.read([key]))[key]
    return typeof item === 'object' && item !== null && 'eTag' in item ? item.eTag : undefined
  }
  const writing = (changes: Record<string, unknown>): Promise<unknown> =>
    storage.write(changes).then(
      () => 'written',
      (reason: unknown) => reason,
    )

  it('is nothing before anything was written', async () => {
    expect(await storage.read(['a', 'b'])).to.deep.equal({})
  })

  it('is read back as it was written, and after a restart too', async () => {
    await storage.write({ a: { step: 2, words: 'Zoë' }, b: { step: 3 } })

    const items = await new LowdbDialogStorage(folder).read(['a', 'b', 'c'])

    expect(Object.keys(items)).to.deep.equal(['a', 'b'])
    expect(items['a']).to.deep.include({ step: 2, words: 'Zoë' })
  })

  it('is what it was at the moment of writing, whatever the dialog does next', async () => {
    const item = { step: 1 }
    const written = storage.write({ a: item })
    item.step = 9
    await written

    expect((await storage.read(['a']))['a']).to.include({ step: 1 })
  })

  it('is gone after it is deleted, and deleting it again does no harm', async () => {
    await storage.write({ a: { step: 1 } })

    await storage.delete(['a'])
    await storage.delete(['a'])

    expect(await storage.read(['a'])).to.deep.equal({})
  })

  it('gets a new eTag at each writing', async () => {
    await storage.write({ a: { step: 1 } })
    const first = await tagOf('a')
    await storage.write({ a: { step: 1 } })

    expect(first)
      .to.be.a('string')
      .and.not.equal(await tagOf('a'))
  })

  it('is replaced by a writing that carries its eTag', async () => {
    await storage.write({ a: { step: 1 } })
    const { a } = await storage.read(['a'])

    expect(await writing({ a: Object.assign({}, a, { step: 2 }) })).to.equal('written')
    expect((await storage.read(['a']))['a']).to.include({ step: 2 })
  })

  it('refuses a writing that carries an older eTag, and says so', async () => {
    await storage.write({ a: { step: 1 } })
    const { a } = await storage.read(['a'])
    await storage.write({ a: { step: 2, eTag: '*' } })

    const error = await writing({ a: Object.assign({}, a, { step: 3 }), b: { step: 1 } })

    expect(String(error)).to.include('eTag conflict')
    expect((await storage.read(['a']))['a']).to.include({ step: 2 })
  })

  it('takes any eTag for something that is not there', async () => {
    expect(await writing({ a: { step: 1, eTag: 'long-gone' } })).to.equal('written')
  })

  it('refuses what is not an object', async () => {
    expect(await writing({ a: 'text' })).to.be.instanceOf(TypeError)
    expect(readdirSync(folder)).to.deep.equal([])
  })

  it('lets exactly one of two writings with the same eTag through', async () => {
    await storage.write({ a: { step: 0 } })
    const { a } = await storage.read(['a'])

    const outcomes = await Promise.all([1, 2].map((step) => writing({ a: Object.assign({}, a, { step }) })))

    expect(outcomes.filter((outcome) => outcome === 'written')).to.have.length(1)
  })

  it('is the last of many writings of the same key', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, step) => storage.write({ a: { step } })))

    expect((await storage.read(['a']))['a']).to.include({ step: 49 })
  })

  it('is kept in files whose names say nothing, for nobody but the account of the bot', async () => {
    await storage.write({ 'conversation/../../x:Jade': { step: 1 } })

    const [name = '', ...others] = readdirSync(folder)

    expect(others).to.deep.equal([])
    expect(name).to.match(/^[0-9a-f]{64}\.json$/u)
    expect(statSync(join(folder, name)).mode & 0o777).to.equal(0o600)
    expect(statSync(folder).mode & 0o777).to.equal(0o700)
  })

  it('is forgotten where its file is damaged, which is set aside', async () => {
    await storage.write({ a: { step: 1 }, b: { step: 1 } })
    const [name = ''] = readdirSync(folder)
    writeFileSync(join(folder, name), '{"step": 1, "eT')

    const items = await storage.read(['a', 'b'])

    expect(Object.keys(items)).to.have.length(1)
    expect(readdirSync(folder)).to.include(`${name}.damaged`).and.not.include(name)
  })

  it('can be written again where a file was damaged', async () => {
    await storage.write({ a: { step: 1 } })
    const [name = ''] = readdirSync(folder)
    writeFileSync(join(folder, name), '')

    expect(await writing({ a: { step: 2, eTag: 'of-before' } })).to.equal('written')
    expect((await storage.read(['a']))['a']).to.include({ step: 2 })
  })

  it('is forgotten when it was not written for longer than the days given, and no sooner', async () => {
    await storage.write({ old: { step: 1 } })
    const [name = ''] = readdirSync(folder)
    utimesSync(join(folder, name), new Date('2026-02-09T11:59:59Z'), new Date('2026-02-09T11:59:59Z'))
    await storage.write({ recent: { step: 1 } })

    const removed = await storage.forgetOlderThan(30, new Date('2026-03-11T12:00:00Z'))

    expect(removed).to.equal(1)
    expect(Object.keys(await storage.read(['old', 'recent']))).to.deep.equal(['recent'])
  })
})

describe('a bot that is killed while a dialog writes', () => {
  it('has the last answer it reported as written, or a later one, and never half of one', async () => {
    const folder = temporaryFolder()
    for (let round = 0; round < 5; round += 1) {
      const bot = startProcess('writeForEver', [folder])
      await bot.line()
      await pause(Math.random() * 100)
      await bot.kill()

      const item: unknown = (await new LowdbDialogStorage(folder).read(['conversation']))['conversation']

      expect(item)
        .to.have.property('count')
        .that.is.at.least(Number(bot.printed.at(-1)))
      expect(readdirSync(folder).filter((name) => name.endsWith('.damaged'))).to.deep.equal([])
    }
  })
})
