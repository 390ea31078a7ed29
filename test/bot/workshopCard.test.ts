import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const workshop = 'Art class 2pm: Tracy Hope, Joy Price and Zadie came'

describe('the card of a workshop', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  it('says once that its time is still to come, and a reply with the day moves every line', async () => {
    bot.now = new Date('2026-03-12T09:00:00.000Z')
    const card = await amara.says(workshop)
    expect(card.split('is still to come').length - 1).to.equal(1)
    expect(card).to.contain('Reply with the day it was, for example: yesterday.')

    const moved = await amara.says('yesterday')
    expect(moved).to.contain('When: yesterday, Wednesday 11 March, 2 pm').and.to.not.contain('still to come')

    await amara.presses('Save 2 of 3')
    expect(await amara.says('find Tracy Hope')).to.contain('yesterday, Wednesday 11 March')
  })

  it('has no Save while a reply must come first', async () => {
    bot.now = new Date('2026-03-12T09:00:00.000Z')
    await amara.says('Art class 2pm: Tracy Hope, Joy Price came')

    expect(buttonsOf(amara.card())).to.deep.equal(['Discard', 'Raise an alert'])
    expect(amara.reads()).to.not.contain('Stays here')
  })

  it('says how many Save saves, and who stays behind until when, before and after', async () => {
    const stays = 'Stays here and is not saved: Zadie, until you say who she is or leave her out'
    expect(await amara.says(workshop))
      .to.contain(stays)
      .and.to.contain('Save 2 of 3')

    const receipt = await amara.presses('Save 2 of 3')
    expect(receipt).to.contain('Saved in part.').and.to.contain(stays)
    expect(await amara.presses('Save', { who2: 'leave-out' }))
      .to.contain('Saved.')
      .and.to.not.contain('Zadie')
  })

  it('says beside her line what she alone lacks', async () => {
    bot.now = new Date('2026-03-12T14:30:00.000Z')
    await amara.says(workshop)
    const card = await amara.says('no, Tracy was there at 4pm')

    expect(card).to.match(/Who: Tracy Hope.*\nThe day or time of this is still to come/)
    expect(card.split('is still to come').length - 1).to.equal(1)
    expect(card).to.contain('Tracy Hope, until you reply with the day it was; Zadie, until')
    expect(buttonsOf(amara.card())).to.include('Save 1 of 3')
  })

  it('names what is kept in no record, before it is saved and after', async () => {
    const card = await amara.says('Art class 2pm: Tracy Hope, Joy Price came. She has moved to a hostel.')
    const receipt = await amara.presses('Save all 2')

    expect(card).to.contain('Kept in no record: She has moved to a hostel.')
    expect(receipt).to.contain('Kept in no record: She has moved to a hostel.')
  })

  it('keeps the story of one woman out of a line added for another', async () => {
    await amara.says('Art class 2pm at the hub: Tracy Hope, Joy Price came. Tracy was upset. Joy has moved.')
    await amara.says('add Maria')
    await amara.presses('Save all 3')

    const record = await amara.says('find Maria Santos-Lima')
    expect(record).to.contain('Art class 2pm at the hub').and.to.not.contain('upset')
    expect(record).to.not.contain('moved')
  })

  it('does not say that nothing was saved when the rest is discarded', async () => {
    await amara.says(workshop)
    const older = amara.chat().at(-1)
    await amara.presses('Save 2 of 3')

    expect(await amara.presses('Discard'))
      .to.contain('Saved.')
      .and.to.contain('Tracy Hope: She came')
    expect(await amara.pressesOnCard(older, 'Discard')).to.contain('Tracy Hope: She came')
  })

  it('says that it is discarded when an older Save is pressed after that', async () => {
    await amara.says(workshop)
    const older = amara.chat().at(-1)
    await amara.presses('Discard')

    expect(await amara.pressesOnCard(older, 'Save 2 of 3')).to.contain('Discarded.')
  })

  it('takes nothing back from a card that is older than the last save', async () => {
    await amara.says(workshop)
    await amara.presses('Save 2 of 3')
    const older = amara.chat().at(-1)
    await amara.presses('Undo')
    await amara.presses('Save 2 of 3')
    const answer = await amara.pressesOnCard(older, 'Undo')

    expect(answer).to.contain('Nothing was undone')
    expect(await amara.says('find Tracy Hope')).to.contain('Art class')
  })

  it('is taken back whole by the word for it, and discarded whole', async () => {
    await amara.says(workshop)
    await amara.presses('Save 2 of 3')

    expect(await amara.says('undo'))
      .to.contain('Workshop, not saved yet')
      .and.to.contain('Who: Tracy Hope')
    expect(await amara.says('find Joy Price')).to.not.contain('Art class')

    await amara.says('cancel')
    expect(await amara.says('50 mins')).to.not.contain('Workshop, not saved yet')
  })

  it('asks one question about what it mentions, and comes back as it was', async () => {
    await amara.says(
      'Art class 2pm: Tracy Hope, Joy Price came. Tracy said her ex hit her last night. Joy wants to kill herself.',
    )
    expect(buttonsOf(amara.card()).filter((title) => title === 'Raise an alert').length).to.equal(1)

    await amara.presses('Not now')
    const card = await amara.presses('Read wrongly')

    expect(card).to.contain('Workshop, not saved yet').and.to.contain('This note mentions')
  })

  it('always has a way to raise an alert', async () => {
    await amara.says(workshop)

    expect(buttonsOf(amara.card())).to.include('Raise an alert')
  })

  it('still asks about it on the receipt', async () => {
    await amara.says('Art class 2pm: Tracy Hope, Joy Price came. Tracy said her ex hit her last night.')

    expect(await amara.presses('Save all 2')).to.contain('This note mentions')
  })

  it('asks what is done with an address, and does it', async () => {
    const card = await amara.says(
      'Art class 2pm: Tracy Hope, Joy Price came. Tracy is at 14 Acre Lane, SW2 5SG now.',
    )
    expect(card).to.contain('It holds an address')

    await amara.presses('Save all 2', { addresses: 'leave-out' })
    expect(await amara.says('find Tracy Hope')).to.contain('[address left out]')
  })

  it('holds at most twenty lines, and saves only those', async () => {
    const names = Array.from({ length: 24 }, (_, at) => `Zed${'abcdefghijklmnopqrstuvwx'.charAt(at)}a`)
    const card = await amara.says(`Art class 2pm: Tracy Hope, ${names.join(', ')} came`)

    expect(card).to.contain('5 more are shown once these are saved.')
    expect(await amara.presses('Save 1 of 20')).to.contain('Saved in part.')
  })
})

describe('a question whether several contacts are a note of their own', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  it('shows them all when they are', async () => {
    await amara.says('Saw Jade Morgan 40 mins at the hub')
    await amara.says('Jade 50 mins, Aisha 20 mins')
    expect(buttonsOf(amara.card())).to.include('New note')

    const card = await amara.presses('New note')

    expect(card).to.contain('Contacts, not saved yet')
    expect(card).to.contain('Who is this?: Jade').and.to.contain('Aisha 20 mins')
    expect(buttonsOf(amara.card())).to.include('Save')
  })
})
