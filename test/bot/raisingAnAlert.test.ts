import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
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

  it('begins with one form that says nobody has been told yet', async () => {
    const form = await amara.says('alert')

    expect(form.split('\n')[0]).to.equal('Not sent. Nobody has been told yet.')
    for (const question of [
      '1. Is anyone in danger now?',
      '2. Who is it about?',
      '3. What happened?',
      '4. When?',
    ]) {
      expect(form).to.contain(question)
    }
  })

  it('takes words typed while the form is open for what happened, and says that they are not sent', async () => {
    await amara.says('alert')
    const form = await amara.says('he has just kicked the door in')

    expect(form).to.contain('Your words stand under "What happened?". They are not sent yet.')
    expect(JSON.stringify(amara.card())).to.contain('he has just kicked the door in')
  })

  it('says that the alert is not sent when a note is typed while its form is open', async () => {
    await amara.says('alert')

    expect(await amara.says('Saw Kasia Nowak 20 mins')).to.contain('The alert above is not sent.')
  })

  it('sends what the form says, not what stood in it before', async () => {
    await amara.says('alert')
    await amara.presses('No', { who: 'W-VV396G-C', whatHappened: 'First words.', when: 'yesterday' })
    await amara.presses('Send alert', { whatHappened: 'Last words.', when: '' })
    await arrived('Last words.')

    expect(sunita.reads()).to.not.contain('yesterday')
  })

  it('is not put away by "cancel"', async () => {
    await amara.says('alert')

    expect(await amara.says('cancel')).to.contain('The alert above is not sent. Nobody has been told yet.')
  })

  it('goes on to the deputy and the head when the lead raises it herself', async () => {
    const grace = bot.person('Grace Ofori')
    await grace.opens()
    await sunita.says('alert')
    await sunita.presses('No')
    const card = await sunita.presses('Send alert', about)
    await arrived('You have a new item to read', grace)

    expect(card).to.contain('ring Grace Ofori, 020 7946 0109.')
  })

  it('puts 999 above everything when somebody is in danger now, and keeps what was typed', async () => {
    await amara.says('alert')
    const form = await amara.presses('Yes, danger now', { whatHappened: 'He is at her door.' })

    expect(form.split('\n')[0]).to.contain('Call 999 now. Do this before you fill in anything.')
    expect(JSON.stringify(amara.card())).to.contain('He is at her door.')
  })

  it('answers the press itself with the alert’s number', async () => {
    expect(await raiseAlert(amara, about)).to.match(/^Alert SG-[2-9A-Z]{6}-[2-9A-Z] is stored$/m)
  })

  for (const [missing, inputs, sentence] of [
    ['who', { who: '' }, 'One answer is missing: who is it about?'],
    ['what happened', { whatHappened: ' ' }, 'One answer is missing: what happened?'],
  ] as const) {
    it(`asks for ${missing} when it is missing, and tells nobody yet`, async () => {
      const form = await raiseAlert(amara, { ...about, ...inputs })

      expect(form).to.contain(sentence)
      expect(form).to.contain('Not sent. Nobody has been told yet.')
    })
  }

  it('asks whether there is danger now when that is not answered', async () => {
    await amara.says('alert')

    expect(await amara.presses('Send alert', about)).to.contain(
      'One answer is missing: is anyone in danger now?',
    )
  })

  it('reaches the safeguarding lead with everything she needs, one button to take it and the rest behind another', async () => {
    await raiseAlert(amara, about)
    await arrived('You have a new item to read')

    expect(sunita.reads()).to.contain('Raised by: Amara Cole, 020 7946 0100')
    expect(sunita.reads()).to.contain('Who: Jade Morgan, known as Jay, W-VV396G-C')
    expect(sunita.reads()).to.contain('What happened\nShe says he has found her address.')
    expect(buttonsOf(sunita.card())).to.deep.equal(['Acknowledge', 'More'])
  })

  it('tells nothing in the notification', async () => {
    await raiseAlert(amara, about)
    await arrived('You have a new item to read')

    expect(sunita.chat().at(-1)?.summary).to.equal('You have a new item to read.')
  })

  it('shows the raiser that it was delivered, and later who acknowledged it', async () => {
    await raiseAlert(amara, about)
    await arrived('You have a new item to read')
    bot.passMinutes(1)
    await arrived('Sunita Rao: delivered today', amara)
    await sunita.presses('Acknowledge')
    await arrived('Acknowledged: by Sunita Rao, 020 7946 0108, today, Thursday 12 March, 4.31 pm', amara)

    expect(amara.chat().filter(({ card }) => JSON.stringify(card).includes('is stored'))).to.have.length(1)
  })

  it('goes to lead and deputy at once when somebody is in danger now', async () => {
    const grace = bot.person('Grace Ofori')
    await grace.opens()
    await raiseAlert(amara, about, 'Yes, danger now')
    await arrived('You have a new item to read', grace)

    expect(grace.reads()).to.contain('U0 danger now')
  })

  it('is taken by one of two leads who press at the same time, and the other reads by whom', async () => {
    const grace = bot.person('Grace Ofori')
    await grace.opens()
    await raiseAlert(amara, about, 'Yes, danger now')
    await arrived('You have a new item to read')
    await arrived('You have a new item to read', grace)
    const [one, other] = await Promise.all([sunita.presses('Acknowledge'), grace.presses('Acknowledge')])
    const takers = [one, other].map((card) => /Acknowledged: by ([\w ]+),/.exec(card)?.[1])

    expect(['Sunita Rao', 'Grace Ofori']).to.include(takers[0])
    expect(takers[0]).to.equal(takers[1])
  })

  it('stands before everything else wherever somebody is about to contact her', async () => {
    await raiseAlert(amara, about)
    const card = await amara.says('find Jade Morgan')

    expect(card.split('\n').slice(1, 3).join(' ')).to.match(/Before you contact her Open alert SG-/)
  })
})
