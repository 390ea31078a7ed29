import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { z } from 'zod'
import { startBotProcess, type BotProcess } from '../support/botProcess.ts'
import { Chatter } from '../support/chatter.ts'
import { FakeTeams } from '../support/fakeTeams.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

const amara = '00000000-0000-4000-8000-000000000101'
const run = promisify(execFile)
const Printed = z.record(z.string(), z.unknown())

describe('asking from the command line', () => {
  const folder = temporaryFolder()
  const moment = new Date().toISOString()
  let teams: FakeTeams
  let bot: BotProcess
  let chat: Chatter

  before(async () => {
    teams = await FakeTeams.open()
    const args = [folder, moment]
    bot = startBotProcess({ script: 'test/support/processes/botAtMoment.ts', args })
    chat = new Chatter('Amara Cole', teams, await bot.endpoint())
  })
  after(async () => {
    await bot.kill()
    await teams.close()
  })

  const command = (...args: readonly string[]) =>
    run(process.execPath, ['--import=tsx', 'commands/ask.ts', ...args], {
      env: { ...process.env, DATA_DIR: folder },
    })

  async function asks(question: string, as = amara): Promise<Readonly<Record<string, unknown>>> {
    const { stdout } = await command('--as', as, question)
    return Printed.parse(JSON.parse(stdout))
  }

  it('answers as JSON while the assistant runs, and says how it was understood', async () => {
    const answer = await asks('how many women do I have?')

    expect(answer).to.deep.equal({
      ...{ question: 'how many women do I have?', as: 'Amara Cole', kind: 'figure' },
      ...{ understood: 'Women with keyworker Amara Cole', figure: 6, outOf: 6 },
    })
  })

  it('reads what the assistant saved a moment ago, and costs it no save of its own', async () => {
    for (let round = 0; round < 3; round += 1) {
      await chat.says(`Saw Jade Morgan ${30 + round} mins at the hub re housing, number ${round}`)
      const [saved] = await Promise.all([chat.presses('Save'), asks('which women in Lambeth?')])
      expect(saved).to.contain('Saved')
    }

    expect(await asks('contacts with Jade Morgan today')).to.deep.include({ kind: 'contacts', count: 3 })
    expect(await chat.says('what did I do with Jade Morgan today?')).to.contain('3 contacts')
  })

  it('writes down what it showed and from which account, before it shows it, and no words', async () => {
    await asks('when was Jade Morgan last seen?')
    const file = path.join(folder, 'asked.jsonl')
    const last = Printed.parse(JSON.parse(readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? ''))

    expect(last).to.deep.include({ as: amara, act: 'case.shown', about: ['W-VV396G-C'] })
    expect(Object.keys(last)).to.deep.equal(['at', 'asOf', 'account', 'as', 'act', 'about'])
    expect(statSync(file).mode & 0o777).to.equal(0o600)
  })

  it('answers nobody what she may not see, and nobody who is not here at all', async () => {
    const partner = '00000000-0000-4000-8000-000000000402'

    expect(await asks('when was Jade Morgan last seen?', partner)).to.deep.include({ kind: 'unanswered' })
    const refused = await command('--as', 'nobody', 'who is away?').catch((error: unknown) => String(error))
    expect(refused).to.contain('Nobody here has the id nobody.')
  })

  it('declines what it does not understand, with three questions that have an answer', async () => {
    const { examples, ...answer } = await asks('what star sign is Jade Morgan?')

    expect(answer).to.deep.include({ kind: 'unanswered', because: 'words', words: ['star', 'sign'] })
    expect(examples).to.have.length(3)
  })

  it('says so when there are no records, and makes none', async () => {
    const empty = temporaryFolder()
    const refused = await run(
      process.execPath,
      ['--import=tsx', 'commands/ask.ts', '--as', amara, 'who is away?'],
      { env: { ...process.env, DATA_DIR: empty } },
    ).catch((error: unknown) => String(error))

    expect(refused).to.contain('There are no records in')
  })
})
