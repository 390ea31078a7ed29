import { expect } from 'chai'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

const note = 'Rang Destiny Grant 15 mins, marker kestrel'
const destiny = 'W-H8G4JF-M'
const again =
  'I have that already.\nYou wrote the same words a moment ago. Nothing was changed the second time.'

describe('the same thing twice', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  /** How often the note stands in her record, as her manager finds it. */
  async function contacts(): Promise<number> {
    const found = await bot.person('Ruth Bello').says(`find ${destiny}`)
    return found.split('kestrel').length - 1
  }

  describe('a message delivered again', () => {
    it('is answered once', async () => {
      await amara.says(note, { id: 'one' })
      await amara.says(note, { id: 'one' })

      expect(amara.chat()).to.have.length(1)
    })

    it('is answered once after fifty others too', async () => {
      await amara.says(note, { id: 'one' })
      for (let count = 1; count < 50; count += 1) await amara.says(`find nobody ${count}`)
      const answers = amara.chat().length
      await amara.says(note, { id: 'one' })

      expect(amara.chat()).to.have.length(answers)
    })

    it('is answered once when both come at the same time', async () => {
      await Promise.all([amara.says(note, { id: 'one' }), amara.says(note, { id: 'one' })])

      expect(amara.chat()).to.have.length(1)
    })

    it('is answered once when the bot was started again in between', async () => {
      await amara.says(note, { id: 'one' })
      await bot.stop()
      await bot.start()
      await bot.person('Amara Cole').says(note, { id: 'one' })

      expect(amara.chat()).to.have.length(1)
    })

    it('makes no second contact after its contact was saved', async () => {
      await amara.says(note, { id: 'one' })
      await amara.presses('Save')
      await amara.says(note, { id: 'one' })

      expect(await contacts()).to.equal(1)
      expect(amara.chat()).to.have.length(1)
    })
  })

  describe('the same words', () => {
    it('at once are not taken a second time', async () => {
      await amara.says(note)

      expect(await amara.says(note)).to.contain(again)
      expect(await amara.says('cancel')).to.contain('Discarded.')
      expect(await amara.says('cancel ')).to.contain(again)
    })

    it('almost two minutes later are not taken a second time', async () => {
      await amara.says(note)
      bot.passMinutes(1.9)

      expect(await amara.says(` ${note} `)).to.contain(again)
    })

    it('three minutes later are a new note', async () => {
      await amara.says(note)
      bot.passMinutes(3)

      expect(await amara.says(note)).to.contain('Contact, not saved yet')
    })

    it('after something else are a new note', async () => {
      await amara.says(note)
      await amara.says('help')

      expect(await amara.says(note)).to.contain('Contact, not saved yet')
    })

    it('after a press are a new note, and both are kept', async () => {
      await amara.says(note)
      await amara.presses('Save')
      await amara.says(note)
      await amara.presses('Save again')

      expect(await contacts()).to.equal(2)
    })

    it('of two colleagues are two notes', async () => {
      await amara.says(note)

      expect(await bot.person('Ruth Bello').says(note)).to.contain('Contact, not saved yet')
    })
  })
})
