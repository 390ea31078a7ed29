import { expect } from 'chai'
import { buttonsOf, pressDataOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('what a note says is to come', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  const note = 'Saw Jade Morgan 40 mins at the hub. Will chase housing by Friday. Court 24 March 10am'

  it('is shown before it is saved, and stands on her record after', async () => {
    const card = await amara.says(note)
    expect(card)
      .to.contain('To do: chase housing, by')
      .and.to.contain('Booked by others: Court, Tuesday 24 March, 10 am')

    await amara.presses('Save')

    const actions = await amara.says('actions Jade Morgan')
    expect(actions).to.contain('chase housing').and.to.contain('24 March')
  })

  it('says which date on record it moves, which then stands alone', async () => {
    await amara.says(note)
    await amara.presses('Save')

    expect(await amara.says('TC Jade Morgan 5 mins, court adjourned to 31 March')).to.contain(
      'No longer: Court, Tuesday 24 March, 10 am',
    )
    await amara.presses('Save')

    expect(await amara.says('actions Jade Morgan'))
      .to.contain('Court: Tuesday 31 March')
      .and.to.not.contain('24 March')
  })

  it('can be left out in the form where it was read wrongly', async () => {
    await amara.says(note)
    const form = await amara.presses('Edit')
    expect(form).to.contain('Tick what I read wrongly, to leave it out')

    await amara.presses('Save', { leaveOut: 'to-do-0' })

    const actions = await amara.says('actions Jade Morgan')
    expect(actions).to.contain('24 March').and.to.not.contain('chase housing')
  })

  it('is left out once, also where the form then asks who it is about', async () => {
    await amara.says(`${note}. Will ring the GP on Monday`)
    const edit = pressDataOf(amara.card(), 'Edit')
    await amara.presses('Not her')
    await amara.pressesOn({ id: amara.chat().at(-1)?.id ?? '' }, edit)
    expect(await amara.presses('Save', { leaveOut: 'to-do-0' })).to.contain('Say who this is about')
    const form = await amara.presses('Save')

    expect(form).to.contain('ring the GP').and.to.not.contain('chase housing,')
  })

  it('is taken back with the contact', async () => {
    await amara.says(note)
    await amara.presses('Save')
    await amara.presses('Undo')

    const actions = await amara.says('actions Jade Morgan')

    expect(actions).to.not.contain('24 March')
    expect(buttonsOf(amara.card())).to.not.include('Done')
  })

  it('is an action to check and save where the message tells of nothing else', async () => {
    const card = await amara.says('chase housing for Jade Morgan on Friday')

    expect(card).to.contain('Jade Morgan').and.to.not.contain('Contact, not saved yet')
    expect(buttonsOf(amara.card())).to.include('Save')
  })
})
