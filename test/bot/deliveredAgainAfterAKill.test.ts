import { expect } from 'chai'
import { demonstration, type BotProcess } from '../support/botProcess.ts'
import { Chatter } from '../support/chatter.ts'
import { FakeTeams } from '../support/fakeTeams.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

describe('a bot that is killed before it wrote what the conversation remembers', function () {
  this.timeout(60_000)
  const note = 'Saw Jade Morgan 40 mins at the hub re housing'
  let teams: FakeTeams
  let folder: string
  let bot: BotProcess
  let amara: Chatter

  const start = async (): Promise<void> => {
    bot = demonstration(folder)
    amara = new Chatter('Amara Cole', teams, await bot.endpoint())
  }
  const killAndStart = async (): Promise<void> => {
    await bot.kill()
    await start()
  }
  /** How many of her contacts `find` shows. */
  const contacts = async (id: string): Promise<number> =>
    (await amara.says('find Jade Morgan', { id })).split('40 minutes').length - 1

  beforeEach(async () => {
    teams = await FakeTeams.open()
    folder = temporaryFolder()
    await start()
  })
  afterEach(async () => {
    await bot.kill()
    await teams.close()
  })

  it('makes one draft, and one contact, of a note that is delivered again', async () => {
    await amara.says(note, { id: 'one' })
    await killAndStart()
    await amara.says(note, { id: 'one' })
    const cards = amara.chat()

    await amara.pressesOnCard(cards.at(0), 'Save')
    const again = await amara.pressesOn(
      { id: 'late' },
      { press: 'contact.save', ...draftOf(cards.at(-1)?.card) },
    )
    expect(again).to.contain('Saved.')
    expect(await contacts('find')).to.equal(1)
  })

  it('saves once what was pressed once and is delivered again', async () => {
    await amara.says(note, { id: 'one' })
    const [card] = amara.chat()
    await amara.presses('Save', {}, { id: 'save' })
    await killAndStart()

    await amara.pressesOn(
      { id: card?.id ?? '' },
      { press: 'contact.save', ...draftOf(card?.card) },
      { id: 'save' },
    )
    expect(await contacts('find')).to.equal(1)
  })

  it('takes one contact back for an undo that is delivered again', async () => {
    await amara.says(note, { id: 'one' })
    await amara.presses('Save', {}, { id: 'save-one' })
    await amara.says('Rang Jade Morgan 40 mins re debt', { id: 'two' })
    await amara.presses('Save', {}, { id: 'save-two' })
    await amara.says('undo', { id: 'undo' })
    await killAndStart()
    const answers = amara.chat().length
    await amara.says('undo', { id: 'undo' })

    expect(amara.chat()).to.have.length(answers)
    expect(await contacts('find')).to.equal(1)
  })

  it('changes a draft once for a correction that is delivered again after another', async () => {
    await amara.says(note, { id: 'one' })
    await amara.says('no, 50 mins', { id: 'fifty' })
    await killAndStart()
    expect(await amara.says('no, 60 mins', { id: 'sixty' })).to.contain('1 hour')
    const answers = amara.chat().length
    await amara.says('no, 50 mins', { id: 'fifty' })

    expect(amara.chat()).to.have.length(answers)
  })
})

/** The draft that a card's buttons are about, at the revision it shows. */
function draftOf(card: unknown): { readonly draft: string; readonly as: number } {
  const [, draft = '', as = '0'] =
    /"press":"contact\.save","draft":"([^"]+)","as":(\d+)/.exec(JSON.stringify(card)) ?? []
  return { draft, as: Number(as) }
}
