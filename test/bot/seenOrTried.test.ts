import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const question = 'Say whether you spoke to her or saw her: without it this counts as tried, not as seen.'
const asked = ['Not her', 'Save', 'She was there', 'No answer', 'Edit', 'Raise an alert']
const unsaid = 'Rang Jade Morgan re housing'

describe('whether a contact counts as seen', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  const seenToday = async (): Promise<boolean> =>
    /Jade Morgan[^\n]*: seen today/.test(await amara.says('caseload'))

  const attempts: readonly (readonly [note: string, line: string])[] = [
    ['Home visit to Jade Morgan, not in', 'Came: No answer'],
    ['Visited Jade Morgan at home, no one answered the door', 'Came: No answer'],
    ['Rang Jade Morgan, phone off', 'Answered: No answer'],
    ['Phoned Jade Morgan no luck', 'Answered: No answer'],
    ['Rang Jade Morgan, mum answered, Jade is out', 'Answered: No answer'],
    ['Call to Jade Morgan, number not in service', 'Answered: No answer'],
    ['Went to Jade Morgan home, nobody in', 'Came: No answer'],
    ['Tried Jade Morgan x2', 'Answered: No answer'],
    ['Voicemail from housing officer for Jade Morgan', 'With: somebody else, about her'],
  ]
  for (const [note, line] of attempts) {
    it(`is no after one Save of "${note}"`, async () => {
      const card = await amara.says(note)
      expect(card).to.contain(line).and.not.contain(question)
      await amara.presses('Save')

      expect(await seenToday()).to.equal(false)
    })
  }

  for (const note of ['Rang Jade Morgan twice', unsaid]) {
    it(`is asked, and is no after one Save without an answer to "${note}"`, async () => {
      const card = await amara.says(note)
      expect(card).to.contain(`${question}\nWhen: today`)
      expect(card).to.contain('Answered: not given')
      expect(buttonsOf(amara.card())).to.deep.equal(asked)
      expect(await amara.presses('Save')).to.contain('Saved.')

      expect(await seenToday()).to.equal(false)
    })
  }

  for (const note of ['Spoke to Jade Morgan', 'Rang Jade Morgan, spoke to her', 'Rang Jade Morgan 10 mins']) {
    it(`is yes after one Save of "${note}"`, async () => {
      expect(await amara.says(note)).to.not.contain(question)
      await amara.presses('Save')

      expect(await seenToday()).to.equal(true)
    })
  }

  it('is yes after "She was there", said once', async () => {
    await amara.says(unsaid)
    const card = await amara.presses('She was there')
    expect(card).to.contain('Answered: She answered').and.not.contain(question)
    expect(buttonsOf(amara.card())).to.deep.equal(['Not her', 'Save', 'Edit', 'Discard', 'Raise an alert'])
    expect(await amara.presses('Save')).to.contain('What: She answered, by phone')

    expect(await seenToday()).to.equal(true)
  })

  it('is no after "No answer"', async () => {
    await amara.says(unsaid)
    expect(await amara.presses('No answer')).to.contain('Answered: No answer')
    await amara.presses('Save')

    expect(await seenToday()).to.equal(false)
  })

  for (const [reply, line] of [
    ['she answered', 'She answered'],
    ['she was in', 'She answered'],
    ['spoke to her', 'She answered'],
    ['no answer', 'No answer'],
    ['not in', 'No answer'],
    ['phone off', 'No answer'],
  ] as const) {
    it(`is said by the reply "${reply}"`, async () => {
      await amara.says(unsaid)

      expect(await amara.says(reply)).to.contain(`Answered: ${line}`)
    })
  }

  it('is said once by the same press twice', async () => {
    await amara.says(unsaid)
    const [first] = amara.chat()
    const once = await amara.pressesOnCard(first, 'She was there')

    expect(await amara.pressesOnCard(first, 'She was there')).to.equal(once)
  })

  it('is not said by a card that shows an older state', async () => {
    await amara.says(unsaid)
    const [older] = amara.chat()
    await amara.says('not Jade Morgan, Jade Murray')
    const card = await amara.pressesOnCard(older, 'She was there')

    expect(card).to.contain('Not saved yet: this was changed after the card you pressed.')
    expect(card).to.contain('Who: Jade Murray').and.contain('Answered: not given')
  })

  it('is not changed by a press after Save', async () => {
    await amara.says(unsaid)
    const [first] = amara.chat()
    const receipt = await amara.pressesOnCard(first, 'Save')

    expect(await amara.pressesOnCard(first, 'She was there')).to.equal(receipt)
    expect(await seenToday()).to.equal(false)
  })
})
