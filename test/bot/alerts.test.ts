import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
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

  it('reaches the safeguarding lead with everything she needs and one button', async () => {
    await raise()
    await arrived('You have a new item to read')

    expect(sunita.reads()).to.contain('Raised by: Amara Cole, 020 7946 0100')
    expect(sunita.reads()).to.contain('Who: Jade Morgan, known as Jay, W-VV396G-C')
    expect(sunita.reads()).to.contain('What happened\nShe says he has found her address.')
    expect(buttonsOf(sunita.card())).to.deep.equal(['Acknowledge'])
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

    expect(takers[0]).to.equal(takers[1])
  })

  it('stands before everything else wherever somebody is about to contact her', async () => {
    await raise()
    const card = await amara.says('find Jade Morgan')

    expect(card.split('\n').slice(1, 3).join(' ')).to.match(/Before you contact her Open alert SG-/)
  })

  it('can be put away unsent, and says that nobody was told', async () => {
    await amara.says('alert')

    expect(await amara.presses('Put away')).to.contain('Not sent. Nobody has been told.')
  })
})

describe('delivering an alert', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
  })
  afterEach(() => bot.close())

  async function raise(): Promise<void> {
    await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Send alert', about)
  }

  const leadReads = (): boolean => sunita.reads().includes('You have a new item to read')

  it('tells the raiser whom to ring when the lead has never opened the assistant', async () => {
    await raise()
    bot.passMinutes(1)
    await bot.teams.until(() => amara.reads().includes('Sunita Rao: not delivered yet'))

    expect(amara.reads()).to.contain('has not opened the assistant yet. I keep trying. Ring 020 7946 0108.')
  })

  it('happens as soon as the lead opens the assistant', async () => {
    await raise()
    await sunita.opens()
    await bot.teams.until(leadReads)

    expect(sunita.reads()).to.contain('She says he has found her address.')
  })

  for (const [fault, status] of [
    ['a refusal that may not be true', 403],
    ['a chat that is not found', 404],
    ['too many messages', 429],
    ['a conflict on the chat', 412],
  ] as const) {
    it(`is tried again after ${fault}`, async () => {
      await sunita.opens()
      bot.teams.fails(sunita.conversation, [{ status }])
      await raise()
      bot.passMinutes(1)
      await bot.teams.until(() => amara.reads().includes('not delivered yet'))
      bot.passMinutes(5)
      await bot.teams.until(leadReads)
      await bot.teams.until(() => amara.reads().includes('Sunita Rao: delivered'))

      expect(
        sunita.chat().filter(({ card }) => JSON.stringify(card).includes('found her address')),
      ).to.have.length(1)
    })
  }

  it('is not counted when the platform gives no id back', async () => {
    await sunita.opens()
    bot.teams.fails(sunita.conversation, ['no-id'])
    await raise()
    bot.passMinutes(1)
    await bot.teams.until(() => amara.reads().includes('not delivered yet'))

    expect(amara.reads()).to.contain('the chat gave no receipt')
  })

  it('goes on after a restart', async () => {
    await raise()
    await bot.stop()
    await bot.start()
    await bot.person('Sunita Rao').opens()
    await bot.teams.until(leadReads)

    expect(sunita.reads()).to.contain('She says he has found her address.')
  })

  it('stops for a lead who was removed, and the raiser reads so', async () => {
    const olu = bot.person('Olu Adebayo')
    await raise()
    await olu.says('colleagues')
    await olu.presses('Next page')
    await olu.presses('Change', { colleague: sunita.id })
    await olu.presses('Remove')
    bot.passMinutes(2)
    await bot.teams.until(() => amara.reads().includes('may no longer see this alert'))

    expect(sunita.chat()).to.deep.equal([])
  })
})
