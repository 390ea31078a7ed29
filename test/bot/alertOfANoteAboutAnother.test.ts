import { expect } from 'chai'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

const note = 'Saw Jade Morgan 20 mins. Her ex punched her on tuesday'

describe('an alert raised from a note that turns out to be about another woman', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
    await amara.says(note)
    await amara.presses('Raise an alert')
    await amara.presses('No')
    await amara.presses('Send alert', { who: 'W-VV396G-C' })
  })
  afterEach(() => bot.close())

  const leadsCard = async (): Promise<string> => {
    await sunita.says('alerts')
    return sunita.presses('Open it')
  }

  it('says nothing of that as long as nobody said so', async () => {
    expect(await leadsCard())
      .to.contain('Jade Morgan')
      .and.to.not.contain('Please check who this is about')
  })

  it('asks the lead to check whom it is about as soon as a reply says so', async () => {
    await amara.says('no it was Joy Price')

    expect(await leadsCard()).to.contain('Please check who this is about')
  })

  it('asks so also where the note had been saved and was taken back', async () => {
    await amara.presses('Save')
    await amara.presses('Undo')
    await amara.says('no it was Joy Price')

    expect(await leadsCard()).to.contain('Please check who this is about')
  })
})
