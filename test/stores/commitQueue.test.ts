import { expect } from 'chai'
import { commitQueueOf } from '../../stores/commitQueue.ts'
import type { Tables } from '../../stores/recordTables.ts'
import { SoleWriter } from '../../stores/soleWriter.ts'
import { temporaryFolder } from './temporaryFolder.ts'

describe('pieces of writing that are saved together', () => {
  let writer: SoleWriter

  beforeEach(() => {
    writer = new SoleWriter(temporaryFolder())
  })
  afterEach(() => writer.close())

  const key = (name: string): Uint8Array => Buffer.from(name)
  const read = (name: string): unknown => writer.read(({ records }) => records.get(key(name)))
  const put =
    (name: string) =>
    ({ records }: Tables): void => {
      records.putSync(key(name), name)
    }

  it('leave nothing behind of the one that fails half way, and all of the others', async () => {
    const queue = commitQueueOf(writer)
    const broken = (tables: Tables): never => {
      put('half')(tables)
      throw new Error('broken')
    }

    const outcomes = await Promise.allSettled([
      queue.add(put('before')),
      queue.add(broken),
      queue.add(put('after')),
    ])

    expect(outcomes.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected', 'fulfilled'])
    expect(['before', 'half', 'after'].map(read)).to.deep.equal(['before', undefined, 'after'])
  })

  it('leave nothing behind when the only one fails half way', async () => {
    const queue = commitQueueOf(writer)
    const broken = (tables: Tables): never => {
      put('half')(tables)
      throw new Error('broken')
    }

    const [outcome] = await Promise.allSettled([queue.add(broken)])

    expect(outcome.status).to.equal('rejected')
    expect(read('half')).to.equal(undefined)
  })

  it('are told apart from success with the engine’s own error as the cause', async () => {
    const queue = commitQueueOf(writer)
    const cause = new Error('broken')
    const broken = (): never => {
      throw cause
    }

    const error: unknown = await queue.add(broken).catch((reason: unknown) => reason)

    expect(error).to.be.instanceOf(Error).and.have.property('cause', cause)
  })

  it('see what those before them wrote', async () => {
    const queue = commitQueueOf(writer)

    const [, seen] = await Promise.all([
      queue.add(put('first')),
      queue.add(({ records }) => records.get(key('first'))),
    ])

    expect(seen).to.equal('first')
  })
})
