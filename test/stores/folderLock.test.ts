import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { FolderInUse, lockFolder } from '../../stores/folderLock.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { aCase } from '../support/records.ts'
import { startProcess } from './otherProcess.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const refusal = (folder: string): Promise<unknown> => lockFolder(folder).catch((reason: unknown) => reason)
const sockets = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.sock'))

describe('the lock of a data folder', () => {
  it('is refused to a second bot in a sentence that names the folder', async () => {
    const folder = temporaryFolder()
    const bot = startProcess('holdFolder', [folder])
    await bot.line()
    expect(await bot.line()).to.equal('held')

    const error = await refusal(folder)

    expect(error).to.be.instanceOf(FolderInUse)
    expect(String(error)).to.include('Another assistant is running on the folder').and.include(folder)
    await bot.kill()
  })

  it('is free again at once when its holder is killed, and only the new socket is left', async () => {
    const folder = temporaryFolder()
    for (let round = 0; round < 3; round += 1) {
      const bot = startProcess('holdFolder', [folder])
      await bot.line()
      expect(await bot.line()).to.equal('held')
      await bot.kill()
    }

    const lock = await lockFolder(folder)

    expect(sockets(folder)).to.have.length(1)
    await lock.release()
  })

  it('goes to exactly one of many bots that start together after a crash', async () => {
    const folder = temporaryFolder()
    for (let round = 0; round < 3; round += 1) {
      const signal = join(temporaryFolder(), 'go')
      const bots = Array.from({ length: 5 }, () => startProcess('holdFolder', [folder, signal]))
      await Promise.all(bots.map((bot) => bot.line()))
      writeFileSync(signal, '')
      const answers = await Promise.all(bots.map((bot) => bot.line()))
      await Promise.all(bots.map((bot) => bot.kill()))

      expect(answers.sort()).to.deep.equal(['held', 'in use', 'in use', 'in use', 'in use'])
    }
  })

  it('goes to exactly one of many starters within one process', async () => {
    const folder = temporaryFolder()

    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))

    const locks = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
    expect(locks).to.have.length(1)
    await locks[0]?.release()
  })

  it('can be taken again after it was released, and leaves no socket behind', async () => {
    const folder = temporaryFolder()
    await (await lockFolder(folder)).release()
    const again = await lockFolder(folder)

    expect(await refusal(folder)).to.be.instanceOf(FolderInUse)
    await again.release()
    expect(sockets(folder)).to.deep.equal([])
  })

  it('does not keep other processes from reading', async () => {
    const folder = temporaryFolder()
    const lock = await lockFolder(folder)
    const store = openLmdbRecordStore(folder)
    await store.commit([aCase()])

    const reader = startProcess('readCase', [folder, aCase().id])

    expect(await reader.line()).to.equal('1 0')
    await reader.kill()
    await store.close()
    await lock.release()
  })

  it('works in a folder whose path is far longer than a socket’s may be', async function () {
    if (process.platform !== 'linux') this.skip()
    const folder = join(temporaryFolder(), ...Array.from({ length: 10 }, () => 'a-rather-long-name'))
    mkdirSync(folder, { recursive: true })
    const bot = startProcess('holdFolder', [folder])
    await bot.line()
    expect(await bot.line()).to.equal('held')

    expect(await refusal(folder)).to.be.instanceOf(FolderInUse)

    await bot.kill()
    await (await lockFolder(folder)).release()
    expect(sockets(folder)).to.deep.equal([])
  })

  it('is kept in files for nobody but the account of the bot', async () => {
    const folder = temporaryFolder()
    const lock = await lockFolder(folder)

    const modes = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)

    expect(new Set(modes)).to.deep.equal(new Set([0o600]))
    await lock.release()
  })
})
