import { expect } from 'chai'
import { inputsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { raiseAlert } from '../support/raising.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const about = { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.', when: 'this morning' }

describe('raising an alert', () => {
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

  const arrived = async (text: string, reader = sunita): Promise<void> =>
    bot.teams.until(() => reader.reads().includes(text))

  it('offers her own women and a woman not on the system, and nobody else', async () => {
    const form = await amara.says('alert')

    expect(form).to.contain('Jade Morgan, known as Jay, W-VV396G-C')
    expect(form).to.contain('A woman not on the system')
    expect(form).to.not.contain('Kasia')
  })

  it('finds others by name', async () => {
    await amara.says('alert')
    const form = await amara.presses('Find her by name', { named: 'Kasia' })

    expect(form).to.contain('Katarzyna Nowak, known as Kasia, W-54MFF3-H')
  })

  it('chooses the one woman a name fits, and says so', async () => {
    await amara.says('alert')
    await amara.presses('No', { named: 'Kasia' })
    expect(await amara.presses('Find her by name')).to.contain('One woman fits and is chosen in the list.')
    await amara.presses('Send alert', { whatHappened: 'She rang crying.' })
    await arrived('She rang crying.')

    expect(sunita.reads()).to.contain('Who: Katarzyna Nowak, known as Kasia, W-54MFF3-H')
  })

  it('chooses nobody any more when she then looks for somebody the list does not have', async () => {
    await amara.says('alert Katarzyna Nowak')
    const form = await amara.presses('Find her by name', { named: 'Zelda Fitz' })
    await amara.presses('No')
    await amara.presses('Send alert', { whatHappened: 'She rang crying.' })
    await arrived('She rang crying.')

    expect(form).to.contain('Nobody of that name is in the list.')
    expect(sunita.reads()).to.contain('Who: a woman not on the system, named as "Zelda Fitz"')
    expect(sunita.reads()).to.not.contain('W-54MFF3-H')
  })

  it('keeps whom she chose when she looks for no name', async () => {
    await amara.says('alert')
    expect(await amara.presses('Find her by name', { who: about.who })).to.contain('No name was typed yet.')

    expect(inputsOf(amara.card())['who']).to.equal(about.who)
  })

  it('takes the woman and the words typed behind "alert" along', async () => {
    await amara.says('alert jade morgan says her ex has found her address')
    await amara.presses('No')
    await amara.presses('Send alert')
    await arrived('says her ex has found her address')

    expect(sunita.reads()).to.contain('Who: Jade Morgan')
  })

  it('shows the lead who may be meant by a name, and the raiser never', async () => {
    const paul = bot.person('Paul Marsh')
    await paul.says('alert')
    await paul.presses('No')
    const card = await paul.presses('Send alert', { named: 'Kasia Nowak', whatHappened: 'He waits for her.' })
    await arrived('He waits for her.')

    expect(sunita.reads()).to.contain('May be: Katarzyna Nowak, known as Kasia, W-54MFF3-H')
    expect(card).to.not.contain('W-54MFF3-H')
  })

  it('takes a name typed without a choice, so that the list never holds an alert up', async () => {
    await raiseAlert(amara, { named: 'Zelda Fitz', whatHappened: 'She rang crying.' })
    await arrived('Zelda Fitz')

    expect(sunita.reads()).to.contain('Who: a woman not on the system, named as "Zelda Fitz"')
  })
})
