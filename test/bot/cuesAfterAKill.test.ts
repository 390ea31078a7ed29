import { expect } from 'chai'
import { startBotProcess, type BotProcess } from '../support/botProcess.ts'
import { buttonsOf, pressDataOf } from '../support/cardText.ts'
import { Chatter } from '../support/chatter.ts'
import { FakeTeams } from '../support/fakeTeams.ts'
import { addMentions } from '../support/mentions.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

const kestrel = { kinds: ['self-harm'], text: 'a kestrel' } as const

describe('a note that mentions harm, and a bot that is killed', function () {
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

  const linesOf = (list: string, words: string): number => list.split(words).length - 1

  beforeEach(async () => {
    teams = await FakeTeams.open()
    folder = temporaryFolder()
    await start()
    await amara.says('Saw Jade Morgan 40 mins at the hub. She spoke of a kestrel.')
    await bot.kill()
    await addMentions(folder, amara.id, kestrel)
    await start()
    await amara.says('save')
  })
  afterEach(async () => {
    await bot.kill()
    await teams.close()
  })

  it('keeps an answer that was given just before, and counts the same press once when it comes again', async () => {
    await amara.presses('Not now')
    const question = amara.chat().findLast(({ card }) => buttonsOf(card).includes('Not sure'))
    const press = pressDataOf(question?.card, 'Not sure')
    await amara.presses('Not sure')
    await bot.kill()
    await start(1)
    const again = await amara.pressesOn({ id: 'late' }, press, { id: 'again' })

    expect(again).to.contain('Noted.').and.not.contain('This note mentions')
    expect(linesOf(await sunita.says('cues'), 'Answer: not sure')).to.equal(1)
  })

  it('puts what was shown and not answered on the list all the same', async () => {
    await bot.kill()
    await start(121)
    let list = await sunita.says('cues')
    for (let look = 0; !list.includes('kestrel') && look < 100; look += 1) {
      await sunita.says('help', { id: `help-${look}` })
      list = await sunita.says('cues', { id: `cues-${look}` })
    }

    expect(linesOf(list, 'Answer: no answer at the time')).to.equal(1)
  })
})
