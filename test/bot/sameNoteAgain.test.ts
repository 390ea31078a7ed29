import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const note = 'Saw Jade Morgan 40 mins at the hub re housing'

describe('a note that is typed again word for word', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  const saysAndSaves = async (words: string, button = 'Save'): Promise<void> => {
    await amara.says(words)
    await amara.presses(button)
  }

  it('says first when it was saved, with the choice to save it again or discard it', async () => {
    await saysAndSaves(note)
    bot.passMinutes(5)
    const card = await amara.says(` ${note}  `)

    expect(card).to.match(/^Contact, not saved yet\nYou saved the same note at 4\.30 pm\./)
    expect(buttonsOf(amara.card())).to.include('Save again').and.to.include('Discard')
    await amara.presses('Discard')
    expect((await amara.says('find Jade Morgan')).split('re housing').length).to.equal(2)
  })

  it('is saved a second time where that is wanted', async () => {
    await saysAndSaves(note)
    await amara.says(note)

    expect(await amara.presses('Save again')).to.contain('Saved.')
    expect((await amara.says('find Jade Morgan')).split('re housing').length).to.equal(3)
  })

  it('still says so after it was corrected', async () => {
    await saysAndSaves(note)
    await amara.says(note)

    expect(await amara.says('it was 50 mins')).to.contain('You saved the same note')
  })

  it('is asked about where it tells of a workshop', async () => {
    const workshop = 'Art class 2pm: Tracy Hope, Joy Price came'
    await saysAndSaves(workshop, 'Save all 2')
    const card = await amara.says(workshop)

    expect(card.split('You saved the same note').length).to.equal(2)
  })

  it('says nothing of one that was never saved, was taken back, or has other words', async () => {
    await amara.says(note)
    await amara.presses('Discard')
    expect(await amara.says(note)).to.not.contain('You saved')
    await amara.presses('Save')
    expect(await amara.says(`${note}, letter`)).to.not.contain('You saved')
    await amara.presses('Undo')
    expect(await amara.says(note)).to.not.contain('You saved')
  })

  it('says nothing of one that somebody else saved, or of the day before', async () => {
    await saysAndSaves(note)
    expect(await bot.person('Ines Moreau').says(note)).to.not.contain('You saved')
    bot.passMinutes(13 * 60)
    expect(await amara.says(note)).to.not.contain('You saved')
  })
})
