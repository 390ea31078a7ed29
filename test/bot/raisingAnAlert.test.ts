import { expect } from 'chai'
import { buttonsOf, inputsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
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

  async function raise(inputs: Readonly<Record<string, string>> = about, danger = 'No'): Promise<string> {
    await amara.says('alert')
    await amara.presses(danger)
    return amara.presses('Send alert', inputs)
  }

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

  it('takes the woman and the words typed behind "alert" along', async () => {
    await amara.says('alert jade morgan says her ex has found her address')
    await amara.presses('No')
    await amara.presses('Send alert')
    await arrived('says her ex has found her address')

    expect(sunita.reads()).to.contain('Who: Jade Morgan')
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

  it('shows the lead who may be meant by a name, and the raiser never', async () => {
    const paul = bot.person('Paul Marsh')
    await paul.says('alert')
    await paul.presses('No')
    const card = await paul.presses('Send alert', { named: 'Kasia Nowak', whatHappened: 'He waits for her.' })
    await arrived('He waits for her.')

    expect(sunita.reads()).to.contain('May be: Katarzyna Nowak, known as Kasia, W-54MFF3-H')
    expect(card).to.not.contain('W-54MFF3-H')
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
    expect(await raise()).to.match(/^Alert SG-[2-9A-Z]{6}-[2-9A-Z] is stored$/m)
  })

  for (const [missing, inputs, sentence] of [
    ['who', { who: '' }, 'One answer is missing: who is it about?'],
    ['what happened', { whatHappened: ' ' }, 'One answer is missing: what happened?'],
  ] as const) {
    it(`asks for ${missing} when it is missing, and tells nobody yet`, async () => {
      const form = await raise({ ...about, ...inputs })

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

  it('takes a name typed without a choice, so that the list never holds an alert up', async () => {
    await raise({ named: 'Zelda Fitz', whatHappened: 'She rang crying.' })
    await arrived('Zelda Fitz')

    expect(sunita.reads()).to.contain('Who: a woman not on the system, named as "Zelda Fitz"')
  })

  it('reaches the safeguarding lead with everything she needs, one button to take it and the rest behind another', async () => {
    await raise()
    await arrived('You have a new item to read')

    expect(sunita.reads()).to.contain('Raised by: Amara Cole, 020 7946 0100')
    expect(sunita.reads()).to.contain('Who: Jade Morgan, known as Jay, W-VV396G-C')
    expect(sunita.reads()).to.contain('What happened\nShe says he has found her address.')
    expect(buttonsOf(sunita.card())).to.deep.equal(['Acknowledge', 'More'])
  })

  it('tells nothing in the notification', async () => {
    await raise()
    await arrived('You have a new item to read')

    expect(sunita.chat().at(-1)?.summary).to.equal('You have a new item to read.')
  })

  it('shows the raiser that it was delivered, and later who acknowledged it', async () => {
    await raise()
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
    await raise(about, 'Yes, danger now')
    await arrived('You have a new item to read', grace)

    expect(grace.reads()).to.contain('U0 danger now')
  })

  it('is taken by one of two leads who press at the same time, and the other reads by whom', async () => {
    const grace = bot.person('Grace Ofori')
    await grace.opens()
    await raise(about, 'Yes, danger now')
    await arrived('You have a new item to read')
    await arrived('You have a new item to read', grace)
    const [one, other] = await Promise.all([sunita.presses('Acknowledge'), grace.presses('Acknowledge')])
    const takers = [one, other].map((card) => /Acknowledged: by ([\w ]+),/.exec(card)?.[1])

    expect(['Sunita Rao', 'Grace Ofori']).to.include(takers[0])
    expect(takers[0]).to.equal(takers[1])
  })

  it('stands before everything else wherever somebody is about to contact her', async () => {
    await raise()
    const card = await amara.says('find Jade Morgan')

    expect(card.split('\n').slice(1, 3).join(' ')).to.match(/Before you contact her Open alert SG-/)
  })
})
