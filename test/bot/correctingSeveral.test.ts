import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('correcting several contacts of one message by reply', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  const workshop = "Creative writing 2pm to 3.30: Tracy Hope, Joy Price came, Shan and Kasia didn't"

  it('changes only the line of her whom the reply names', async () => {
    await amara.says(workshop)
    const card = await amara.says('Kasia came too')
    const receipt = await amara.presses('Save all 4')

    expect(card).to.contain('Workshop, not saved yet')
    expect(receipt).to.contain('Katarzyna Nowak, known as Kasia: She came')
    expect(receipt).to.contain('Shanice Brown, known as Shan: She missed it')
  })

  it('changes every line by a reply that names nobody', async () => {
    await amara.says(workshop)
    const card = await amara.says('it was 2 hours')
    const receipt = await amara.presses('Save all 4')

    expect(card).to.contain('2 hours')
    expect(receipt.split('2 hours').length).to.equal(5)
  })

  it('adds a line for who was there as well, and takes one off', async () => {
    await amara.says(workshop)
    const card = await amara.says('add Maria')
    await amara.says('take off Joy')
    const receipt = await amara.presses('Save all 4')

    expect(card).to.contain('Who: Maria Santos-Lima')
    expect(receipt).to.contain('Maria Santos-Lima: She came').and.to.not.contain('Joy Price')
  })

  it('does not save from an older card what was changed since', async () => {
    await amara.says(workshop)
    const older = amara.chat().at(-1)
    await amara.says('Kasia came too')
    const answer = await amara.pressesOnCard(older, 'Save all 4')

    expect(answer).to.contain('Not saved yet: this was changed after the card you pressed.')
  })

  it('takes a note about one of the women for a note', async () => {
    await amara.says(workshop)
    const card = await amara.says('Rang Joy Price 10 mins')

    expect(card).to.contain('Contact, not saved yet').and.to.contain('Who: Joy Price')
  })

  it('asks where a reply may be either, and changes the workshop when told to', async () => {
    await amara.says(workshop)
    const question = await amara.says('Saw them yesterday')
    expect(question).to.contain('Is this a note of its own')

    const card = await amara.presses('Change the workshop')

    expect(card).to.contain('When: yesterday, Wednesday 11 March')
  })

  describe('that are no workshop', () => {
    beforeEach(() => amara.says('Saw Jade Morgan 30 mins then rang Aisha Rahman no answer'))

    it('changes the contact of the woman it names', async () => {
      const card = await amara.says('Jade was 50 mins')

      expect(card).to.contain('Who: Jade Morgan').and.to.contain('How long: 50 minutes')
    })

    it('changes the one laid out last when it names nobody', async () => {
      const card = await amara.says('yesterday')

      expect(card).to.contain('Who: Aisha Rahman').and.to.contain('When: yesterday')
    })
  })
})
