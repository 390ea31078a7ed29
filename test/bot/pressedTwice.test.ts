import { expect } from 'chai'
import { buttonsOf, inputsOf, pressDataOf } from '../support/cardText.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

const note = 'Rang Destiny Grant 15 mins, marker kestrel'
const destiny = 'W-H8G4JF-M'
const filledIn = { who: destiny, whatHappened: 'A threat' }

describe('the same thing twice', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    await sunita.opens()
  })
  afterEach(() => bot.close())

  /** How often the note stands in her record, as her manager finds it. */
  async function contacts(): Promise<number> {
    const found = await bot.person('Ruth Bello').says(`find ${destiny}`)
    return found.split('kestrel').length - 1
  }

  /** Presses a button twice, as two deliveries with ids of their own, and answers with both cards. */
  async function pressesTwice(
    who: Chatter,
    title: string,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<readonly [string, string]> {
    const message = who.chat().findLast(({ card }) => buttonsOf(card).includes(title)) ?? { id: '', card: {} }
    const data = { ...inputsOf(message.card), ...inputs, ...pressDataOf(message.card, title) }
    return [await who.pressesOn(message, data), await who.pressesOn(message, data)]
  }

  async function openAlertForm(): Promise<void> {
    await amara.says('alert')
    await amara.presses('No')
  }

  const numbersIn = (text: string): readonly string[] => [...new Set(text.match(/SG-\w{6}-\w/g) ?? [])]

  describe('a press with a new id', () => {
    it('on Save keeps one contact, and shows the same receipt', async () => {
      await amara.says(note)
      const [first, second] = await pressesTwice(amara, 'Save')

      expect(first).to.contain('Saved.')
      expect(second).to.equal(first)
      expect(await contacts()).to.equal(1)
    })

    it('on Save keeps one contact when both come at the same time', async () => {
      await amara.says(note)
      const data = pressDataOf(amara.card(), 'Save')
      const card = { id: 'the-card' }
      const said = await Promise.all([1, 2, 3].map(() => amara.pressesOn(card, data)))

      expect(said.map((text) => text.split('\n')[0])).to.deep.equal(['Saved.', 'Saved.', 'Saved.'])
      expect(await contacts()).to.equal(1)
    })

    it('on Save in the form keeps one contact', async () => {
      await amara.says(note)
      await amara.presses('Edit')
      const [first, second] = await pressesTwice(amara, 'Save')

      expect([first, second].map((text) => text.split('\n')[0])).to.deep.equal(['Saved.', 'Saved.'])
      expect(await contacts()).to.equal(1)
    })

    it('on Discard says the same and saves nothing', async () => {
      await amara.says(note)
      const [first, second] = await pressesTwice(amara, 'Discard')

      expect(first).to.contain('Discarded.\nNothing was saved.')
      expect(second).to.equal(first)
      expect(await contacts()).to.equal(0)
    })

    it('on Save after Discard saves nothing', async () => {
      await amara.says(note)
      const save = pressDataOf(amara.card(), 'Save')
      await amara.presses('Discard')

      expect(await amara.pressesOn({ id: 'late' }, save)).to.contain('Discarded.\nNothing was saved.')
      expect(await contacts()).to.equal(0)
    })

    it('on Undo takes the contact back once', async () => {
      await amara.says(note)
      await amara.presses('Save')
      const [first, second] = await pressesTwice(amara, 'Undo')

      expect(first).to.contain('Taken out of her record.')
      expect(second).to.contain('Taken out of her record.')
      expect(await contacts()).to.equal(0)
    })

    it('on Undo never takes back what was saved again since', async () => {
      await amara.says(note)
      await amara.presses('Save')
      const undo = pressDataOf(amara.card(), 'Undo')
      await amara.presses('Undo')
      await amara.presses('Save')

      expect(await amara.pressesOn({ id: 'late' }, undo)).to.contain('Nothing was undone.')
      expect(await contacts()).to.equal(1)
    })

    it('on the Save of a form that comes late after Undo shows the contact instead of saving it', async () => {
      await amara.says(note)
      await amara.presses('Edit')
      const save = { ...inputsOf(amara.card()), ...pressDataOf(amara.card(), 'Save') }
      await amara.presses('Save')
      await amara.presses('Undo')

      expect(await amara.pressesOn({ id: 'late' }, save)).to.contain('Not saved yet: this was changed')
      expect(await contacts()).to.equal(0)
    })

    it('on a Save that comes late after Undo shows the contact instead of saving it', async () => {
      await amara.says(note)
      const save = pressDataOf(amara.card(), 'Save')
      await amara.presses('Save')
      await amara.presses('Undo')

      expect(await amara.pressesOn({ id: 'late' }, save)).to.contain('Not saved yet')
      expect(await contacts()).to.equal(0)
    })

    it('on Send alert raises one alert under one number', async () => {
      await openAlertForm()
      const [first, second] = await pressesTwice(amara, 'Send alert', filledIn)
      await bot.teams.until(() => sunita.reads().includes('A threat'))
      const found = await bot.person('Ruth Bello').says(`find ${destiny}`)

      expect(numbersIn(first)).to.have.length(1)
      expect(numbersIn(`${first}${second}${sunita.reads()}${found}`)).to.deep.equal(numbersIn(first))
    })

    it('on Acknowledge keeps the first', async () => {
      await openAlertForm()
      await amara.presses('Send alert', filledIn)
      await bot.teams.until(() => sunita.reads().includes('A threat'))
      const message = sunita.chat().at(-1) ?? { id: '', card: {} }
      const data = pressDataOf(message.card, 'Acknowledge')
      const first = await sunita.pressesOn(message, data)
      bot.passMinutes(5)
      const second = await bot.person('Helen Vaughan').pressesOn(message, data)

      const taken = /Acknowledged: by Sunita Rao.*/.exec(first)?.[0] ?? 'nobody'
      expect(second).to.contain(taken).and.not.contain('by Helen Vaughan')
    })
  })
})
