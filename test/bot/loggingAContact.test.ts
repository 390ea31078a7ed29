import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

const note = 'Saw Jade Morgan 40 mins at the hub re housing, eviction notice for the 27th. Next appt Thu 2pm'

describe('logging a contact', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  it('lays a note out on a card with Save, Edit, Discard and a standing way to raise an alert', async () => {
    const card = await amara.says(note)

    expect(card).to.contain('Who: Jade Morgan, known as Jay, W-VV396G-C, yours, last seen Friday 6 March')
    expect(card).to.contain('When: today, Thursday 12 March (assumed, no day was given)')
    expect(card).to.contain('With: her\nHow: in person')
    expect(card).to.contain('How long: 40 minutes')
    expect(card).to.contain('Where: at the hub')
    expect(card).to.contain('Came: She came')
    expect(card).to.contain('About: housing')
    expect(card).to.contain('Next appointment: Thursday 19 March, 2 pm')
    expect(card).to.contain(`As you wrote it\n${note}`)
    expect(buttonsOf(amara.card())).to.deep.equal(['Not her', 'Save', 'Edit', 'Discard', 'Raise an alert'])
  })

  it('names as missing only what a keyworker would look for', async () => {
    const text = await amara.says('Texted Jade Morgan about her PIP form')
    expect(text).to.contain('How: by text message').and.to.not.contain('not given')

    const visit = await amara.says('Saw Jade Murray about her PIP form')
    expect(visit).to.contain('How long: not given\nWhere: not given')

    const missed = await amara.says('Rang Jade Morgan about her PIP form, no answer')
    expect(missed).to.contain('Answered: No answer').and.to.not.contain('not given')
  })

  it('marks what no word says outright, until the person does', async () => {
    const card = await amara.says('Pinged Jade Morgan the link for the form, ticks blue no reply yet')
    expect(card).to.contain('How: by text message (assumed from your words)')

    const changed = await amara.says('by email')
    expect(changed).to.contain('How: by email')
    expect(changed).to.not.contain('assumed from')
  })

  it('saves it with one press and answers with a receipt that holds nothing of the note', async () => {
    await amara.says(note)
    const receipt = await amara.presses('Save')

    expect(receipt).to.contain('Saved.\nReference: W-VV396G-C')
    expect(receipt).to.not.contain('eviction')
    expect(receipt).to.not.contain('Jade')
  })

  it('finds what was saved', async () => {
    await amara.says(note)
    await amara.presses('Save')

    expect(await amara.says('find Jade Morgan')).to.contain(note)
  })

  it('opens the form for the woman named, and asks where two fit', async () => {
    const form = await amara.says('log Jade Morgan')
    expect(form).to.contain('Contact, not saved yet').and.to.contain('Who: Jade Morgan')

    const asked = await amara.says('log Jade')
    expect(asked).to.contain('Several fit. Which one?')
    expect(await amara.presses('Jade Murray, W-937GG3-M')).to.contain('Who: Jade Murray')
  })
})
