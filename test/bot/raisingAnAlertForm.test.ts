import { expect } from 'chai'
import { buttonsOf, inputsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const about = { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.' }

describe('the form of an alert', () => {
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

  async function raise(inputs: Readonly<Record<string, string>> = about): Promise<string> {
    await amara.says('alert')
    await amara.presses('No')
    return amara.presses('Send alert', inputs)
  }

  const arrived = async (text: string, reader = sunita): Promise<void> =>
    bot.teams.until(() => reader.reads().includes(text))

  describe('asks for harm that is over but still in her body', () => {
    const advice = 'She may need to be seen today even if she feels well: 999, A&E or 111'

    it('once danger now is answered, whatever the answer', async () => {
      expect(await amara.says('alert')).to.not.contain('been strangled')
      expect(await amara.presses('No')).to.contain(
        'In the last days, has she taken something, been strangled',
      )
      expect(await amara.presses('Change to danger now')).to.contain('been strangled')
    })

    it('and says what to do at once, on the form and on the card that follows', async () => {
      await amara.says('alert')
      await amara.presses('No', about)

      expect(await amara.presses('Yes, in the last days')).to.contain(advice)
      expect(await amara.presses('Send alert')).to.contain(advice)
    })

    it('and says nothing more where the answer is no', async () => {
      await amara.says('alert')
      await amara.presses('No', about)

      expect(await amara.presses('No, or not known')).to.not.contain(advice)
    })

    it('and never has more than six buttons', async () => {
      await amara.says('alert')
      await amara.presses('No')
      const before = buttonsOf(amara.card()).length
      await amara.presses('Yes, in the last days')

      expect([before, buttonsOf(amara.card()).length].every((count) => count <= 6)).to.equal(true)
    })
  })

  it('takes an alert about her own safety, and the managers hear of it', async () => {
    const ruth = bot.person('Ruth Bello')
    await ruth.opens()
    await raise({ who: 'own-safety', whatHappened: 'He waited for me at the bus stop.' })
    await arrived('He waited for me at the bus stop.')
    await arrived('He waited for me at the bus stop.', ruth)

    expect(sunita.reads()).to.contain('the raiser’s own safety or a colleague’s')
  })

  it('begins with whom to ring when a woman has died, and her name is enough', async () => {
    await amara.says('alert')
    const form = await amara.presses('No', { who: 'W-VV396G-C', group: 'death' })
    expect(form.split('\n')[1]).to.equal(
      'I am sorry. Ring Helen Vaughan, 020 7946 0110. Her name is enough for now.',
    )
    const helen = bot.person('Helen Vaughan')
    await helen.opens()

    expect(await amara.presses('Send alert')).to.contain('I am sorry. Ring Helen Vaughan, 020 7946 0110.')
    await arrived('A woman has died. Nothing more was written yet', helen)
  })

  it('is filled with the kind of harm that the note mentions', async () => {
    await amara.says('Saw Jade Morgan 40 mins at the hub. She has taken an overdose of her tablets.')
    await amara.presses('Raise an alert')

    expect(inputsOf(amara.card())['group']).to.equal('suicide-or-self-harm')
  })

  it('takes "not sure" where nothing is chosen', async () => {
    await amara.says('alert')

    expect(inputsOf(amara.card())['group']).to.equal('not-sure')
  })

  it('keeps every answer while others are pressed', async () => {
    const answers = { group: 'missing', aboutNamed: 'Dr Stone', when: 'this morning', ...about }
    await amara.says('alert')
    await amara.presses('No', answers)
    await amara.presses('Change to danger now')

    expect(inputsOf(amara.card())).to.include(answers)
  })

  describe('with a time that is still to come', () => {
    it('is not sent, and says why in plain words', async () => {
      const form = await raise({ ...about, when: 'tomorrow at 9 am' })

      expect(form).to.contain('"When?" names a time that is still to come.')
      expect(form).to.contain('Not sent. Nobody has been told yet.')
    })

    it('is sent once that is put right', async () => {
      await raise({ ...about, when: 'tomorrow at 9 am' })

      expect(await amara.presses('Send alert', { when: 'yesterday at 9 am' })).to.contain('is stored')
    })

    it('is sent all the same when somebody is in danger now', async () => {
      await amara.says('alert')
      await amara.presses('Yes, danger now')

      expect(await amara.presses('Send alert', { ...about, when: 'in an hour' })).to.contain('is stored')
    })
  })

  it('asks who it is about when the woman chosen is not known here', async () => {
    expect(await raise({ ...about, who: 'W-22H8CP-2' })).to.contain('One answer is missing: who is it about?')
  })

  it('takes no harm from answers that no list offers', async () => {
    const form = await raise({ ...about, group: 'nonsense', aboutWho: 'nobody-of-that-id' })

    expect(form).to.contain('is stored')
  })

  it('keeps the words and says whom to ring when there is nobody to tell', async () => {
    const olu = bot.person('Olu Adebayo')
    for (const name of ['Sunita Rao', 'Grace Ofori', 'Helen Vaughan', 'Margaret Lyle']) {
      await olu.says('colleagues')
      await olu.presses('Change', { colleague: bot.person(name).id })
      await olu.presses('Remove')
      await olu.presses('Yes, remove')
    }
    const form = await raise()

    expect(form).to.contain('Nobody is set up to take this alert')
    expect(form).to.contain('Ring Moira Quinn, 020 7946 0107; or Ruth Bello, 020 7946 0106')
    expect(inputsOf(amara.card())['whatHappened']).to.equal('She says he has found her address.')
  })
})
