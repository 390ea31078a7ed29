import { expect } from 'chai'
import { buttonsOf, pressDataOf } from '../support/cardText.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

const note = 'Rang Destiny Grant 15 mins, marker kestrel'

describe('a client that knows only Action.Submit', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.says(note)
  })
  afterEach(() => bot.close())

  const contacts = async (): Promise<number> =>
    (await bot.person('Ruth Bello').says('find W-H8G4JF-M')).split('kestrel').length - 1

  it('saves with one press, and the card becomes the receipt', async () => {
    expect(await amara.submits('Save')).to.contain('Saved.\nReference: W-H8G4JF-M')
    expect(amara.chat()).to.have.length(1)
    expect(await contacts()).to.equal(1)
  })

  it('saves once when the press is sent twice', async () => {
    const message = amara.chat()[0]
    const value = pressDataOf(message?.card, 'Save')
    await amara.posts({ type: 'message', replyToId: message?.id, value })
    await amara.posts({ type: 'message', replyToId: message?.id, value })

    expect(await contacts()).to.equal(1)
    expect(amara.chat()).to.have.length(1)
  })

  it('discards', async () => {
    expect(await amara.submits('Discard')).to.contain('Discarded.\nNothing was saved.')
    expect(await contacts()).to.equal(0)
  })

  it('undoes', async () => {
    await amara.submits('Save')

    expect(await amara.submits('Undo')).to.contain('Taken out of her record.')
    expect(await contacts()).to.equal(0)
  })

  it('fills in the form', async () => {
    await amara.submits('Edit')

    expect(await amara.submits('Save', { minutes: 'abc' })).to.contain('Minutes are a whole number')
    expect(await amara.submits('Save', { minutes: '25' })).to.contain('Saved.')
  })

  it('raises an alert under one number, and the lead acknowledges it', async () => {
    const sunita = bot.person('Sunita Rao')
    await sunita.opens()
    await amara.says('alert')
    await amara.submits('No')
    const said = await amara.submits('Send alert', { named: 'Unknown', whatHappened: 'A threat' })
    await bot.teams.until(() => sunita.reads().includes('A threat'))

    expect(said).to.match(/Alert SG-\w{6}-\w is stored/)
    expect(await sunita.submits('Acknowledge')).to.contain('Acknowledged: by Sunita Rao')
  })

  it('gets a new card where the old one can no longer be changed', async () => {
    bot.teams.fails(amara.conversation, [{ status: 404, code: 'ActivityNotFoundInConversation' }])
    await amara.submits('Save')

    expect(amara.reads()).to.contain('Saved.')
    expect(amara.chat()).to.have.length(2)
  })

  it('reads a plain sentence when its button is from last month', async () => {
    await amara.posts({ type: 'message', value: { press: 'contact.keep' } })

    expect(amara.reads()).to.contain('I cannot read this button.')
  })

  it('sends a note after Save as a note of its own', async () => {
    await amara.submits('Save')
    await amara.says('Saw Joy Price 30 mins at the hub')
    await amara.submits('Save')

    expect(await contacts()).to.equal(1)
    expect(buttonsOf(amara.card())).to.deep.equal(['Undo', 'Correct', 'Wrong woman'])
  })
})
