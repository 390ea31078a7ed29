import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { pino } from 'pino'
import { startBot, type RunningBot } from '../../bot/startBot.ts'
import { people, tenants } from '../../demo/invented.ts'
import { Chatter } from '../support/chatter.ts'
import { FakeTeams } from '../support/fakeTeams.ts'

const ada = '33333333-2222-4333-8444-555555555555'

describe('a service that begins with nobody on record', () => {
  let teams: FakeTeams
  let folder: string
  let bot: RunningBot

  const start = (): Promise<RunningBot> =>
    startBot(
      {
        host: '127.0.0.1',
        port: 0,
        dataFolder: folder,
        app: undefined,
        tenants,
        administrators: [
          { id: ada, name: 'Ada Min', tenantId: people.tenantId, organisation: "Women's Centre" },
        ],
        healthToken: undefined,
      },
      pino({ level: 'silent' }),
    )

  beforeEach(async () => {
    teams = await FakeTeams.open()
    folder = await mkdtemp(path.join(tmpdir(), 'first-'))
    bot = await start()
  })
  afterEach(async () => {
    await bot.stop()
    await teams.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('knows the administrators of its settings, and nobody else', async () => {
    const list = await new Chatter(ada, teams, bot.endpoint).says('colleagues')
    const other = await new Chatter('Amara Cole', teams, bot.endpoint).says('help')

    expect(list).to.contain("Ada Min: administrator, Women's Centre")
    expect(other).to.contain('I do not know you yet.')
  })

  it('leaves an administrator as she was changed when it starts again', async () => {
    const chatter = new Chatter(ada, teams, bot.endpoint)
    await chatter.says('colleagues')
    await chatter.presses('Change', { colleague: ada })
    await chatter.presses('Save', { roles: 'administrator,manager' })
    await bot.stop()
    bot = await start()

    expect(await new Chatter(ada, teams, bot.endpoint).says('colleagues')).to.contain(
      'administrator and manager',
    )
  })
})
