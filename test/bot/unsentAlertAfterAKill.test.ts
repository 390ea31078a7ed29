import { expect } from 'chai'
import { startBotProcess, type BotProcess } from '../support/botProcess.ts'
import { Chatter } from '../support/chatter.ts'
import { FakeTeams } from '../support/fakeTeams.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

const reminder = 'Something you began is not sent yet'
const toRing = 'Amara Cole started an alert and has not sent it. Ring her.'

describe('an alert that is not sent, and a bot that is killed', function () {
  this.timeout(60_000)
  let teams: FakeTeams
  let folder: string
  let bot: BotProcess
  let amara: Chatter
  let sunita: Chatter

  /** Starts the bot on the same folder, by its clock so many minutes ahead. */
  async function start(minutes = 0): Promise<void> {
    const moment = new Date(Date.now() + minutes * 60_000).toISOString()
    bot = startBotProcess({ script: 'test/support/processes/botAtMoment.ts', args: [folder, moment] })
    const endpoint = await bot.endpoint()
    amara = new Chatter('Amara Cole', teams, endpoint)
    sunita = new Chatter('Sunita Rao', teams, endpoint)
  }

  beforeEach(async () => {
    teams = await FakeTeams.open()
    folder = temporaryFolder()
    await start()
    await sunita.opens()
    await amara.says('alert')
    await amara.presses('No', { who: 'W-VV396G-C', whatHappened: 'He waits at her door.' })
    await bot.kill()
  })
  afterEach(async () => {
    await bot.kill()
    await teams.close()
  })

  it('is reminded of all the same, and opens with everything that was kept', async () => {
    await start(11)
    await teams.until(() => amara.saw(reminder) === 1)
    await amara.presses('Go on with it')

    expect(JSON.stringify(amara.card())).to.contain('He waits at her door.')
  })

  it('reaches the lead after its hour, and one message stays one through another kill', async () => {
    await start(61)
    await teams.until(() => sunita.saw(toRing) === 1 && amara.saw(reminder) === 1)
    await sunita.presses('I have spoken to her')
    await bot.kill()
    await start(63)
    await amara.says('help', { id: 'help' })

    expect([sunita.saw(toRing), amara.saw(reminder)]).to.deep.equal([1, 1])
  })
})
