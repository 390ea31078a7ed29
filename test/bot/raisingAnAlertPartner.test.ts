import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('an alert that a partner raises', () => {
  let bot: BotUnderTest
  let paul: Chatter
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    paul = bot.person('Paul Marsh')
    sunita = bot.person('Sunita Rao')
    await sunita.opens()
  })
  afterEach(() => bot.close())

  async function raise(named: string): Promise<string> {
    await paul.says('alert')
    await paul.presses('No')
    return paul.presses('Send alert', { named, whatHappened: 'He waits for her at the gate.' })
  }

  /** A card as it reads without the number of its alert and the moment. */
  const alike = (card: string): string =>
    card.replaceAll(/SG-\w{6}-\w/g, 'SG').replaceAll(/\d{1,2}(\.\d\d)? [ap]m/g, 'then')

  it('tells her whether it was received, and not how it went from one to the next', async () => {
    await raise('Zelda Fitz')
    await bot.teams.until(() => sunita.reads().includes('Zelda Fitz'))
    bot.passMinutes(1)
    await bot.teams.until(() => paul.reads().includes('Received: today'))

    expect(paul.reads()).to.contain('Asked now: Sunita Rao').and.not.contain('then Grace Ofori is asked')
    expect(paul.reads()).to.not.contain('Sunita Rao: delivered')
  })

  it('offers no search', async () => {
    await paul.says('alert')

    expect(buttonsOf(paul.card())).to.not.include('Find her by name')
  })

  it('looks nobody up, also when the press is made by hand', async () => {
    await paul.says('alert')
    const message = paul.chat().at(-1)
    const draft = /"draft":"([^"]+)"/.exec(JSON.stringify(message?.card))?.[1] ?? ''
    const press = { press: 'alert.find', draft, named: 'Katarzyna Nowak' }

    expect(await paul.pressesOn({ id: message?.id ?? '' }, press)).to.not.match(
      /W-54MFF3-H|fits|in the list\./,
    )
  })

  it('is answered alike for a woman who is known here and one who is not', async () => {
    const known = await raise('Katarzyna Nowak')
    const unknown = await raise('Zelda Fitz')

    expect(alike(known)).to.equal(alike(unknown))
    expect(known).to.contain('is stored')
  })

  it('is answered alike while an alert about her is open', async () => {
    const amara = bot.person('Amara Cole')
    await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Send alert', { who: 'W-VV396G-C', whatHappened: 'He has found her address.' })

    expect(alike(await raise('Jade Morgan'))).to.equal(alike(await raise('Zelda Fitz')))
  })

  it('shows that it was received, who has it and her number, and never the next step', async () => {
    await raise('Katarzyna Nowak')
    await bot.teams.until(() => sunita.reads().includes('He waits for her at the gate.'))
    await sunita.presses('Acknowledge')
    bot.passMinutes(1)
    await bot.teams.until(() => paul.reads().includes('Acknowledged: by Sunita Rao, 020 7946 0108'))

    expect(paul.reads()).to.contain('Stored: today')
    expect(paul.reads()).to.not.contain('Next step')
  })

  it('ends by saying what stays with her own organisation', async () => {
    expect(await raise('Katarzyna Nowak')).to.match(
      /This tells the women’s service\. Your own organisation’s duty, and any referral, stay with you\.\nAdd what you know$/,
    )
  })
})
