import { expect } from 'chai'
import { inputsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('the rota', () => {
  let bot: BotUnderTest
  let sunita: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    sunita = bot.person('Sunita Rao')
  })
  afterEach(() => bot.close())

  /** Cover for Sunita by Amara, from Friday morning to Saturday morning. */
  const cover = (): Readonly<Record<string, string>> => ({
    ...{ duty: 'lead', who: bot.person('Amara Cole').id, fromDay: '2026-03-13', fromTime: '09:00' },
    ...{ toDay: '2026-03-14', toTime: '09:00' },
  })
  const covered =
    'Safeguarding lead: Amara Cole, from tomorrow, Friday 13 March, 9 am, until Saturday 14 March, 9 am'

  async function addsCover(changes: Readonly<Record<string, string>> = {}): Promise<string> {
    await sunita.says('rota')
    await sunita.presses('Add cover or a change')
    return sunita.presses('Save', { ...cover(), ...changes })
  }

  /** The id of the one cover, which the card holds as the choice that is made already. */
  async function overrideId(): Promise<string> {
    await sunita.says('rota')
    return String(inputsOf(sunita.card())['override'])
  }

  async function pressesOnLast(data: Readonly<Record<string, unknown>>): Promise<string> {
    return sunita.pressesOn({ id: sunita.chat().at(-1)?.id ?? '' }, data)
  }

  describe('to read', () => {
    it('tells a keyworker who leads, who is on call and their numbers', async () => {
      const rota = await bot.person('Amara Cole').says('who is on call?')

      expect(rota).to.contain('Leads now: Sunita Rao, 020 7946 0108')
      expect(rota).to.contain('Deputy: Grace Ofori, 020 7946 0109')
      expect(rota).to.contain('On call outside service hours: Helen Vaughan, 020 7946 0110')
      expect(rota).to.contain('Outside person: Margaret Lyle, 020 7946 0190')
      expect(rota).to.contain('Monday to Friday, 09:00 to 17:30, not on bank holidays; open now')
    })

    it('tells when the service opens while it is closed', async () => {
      bot.passMinutes(2 * 60)

      expect(await sunita.says('rota')).to.contain('closed now, opens tomorrow, Friday 13 March, 9 am')
    })

    it('offers a keyworker nothing to change', async () => {
      const amara = bot.person('Amara Cole')
      await amara.says('rota')

      expect(JSON.stringify(amara.card())).not.to.contain('rota.')
    })

    it('is not open to a partner', async () => {
      expect(await bot.person('Paul Marsh').says('rota')).to.contain('This is not open to you.')
    })

    it('stands among what a keyworker can write, and not among what a partner can', async () => {
      const words = 'rota: who leads and who is on call'

      expect(await bot.person('Amara Cole').says('help')).to.contain(words)
      expect(await bot.person('Paul Marsh').says('help')).not.to.contain(words)
    })
  })

  describe('with cover', () => {
    it('shows the cover before it begins, and who covers while it lasts', async () => {
      expect(await addsCover()).to.contain(covered)

      bot.passMinutes(24 * 60)
      expect(await sunita.says('rota')).to.contain('Leads now: Amara Cole, 020 7946 0100')
    })

    it('shows the cover no more once it is over', async () => {
      await addsCover()
      bot.passMinutes(2 * 24 * 60)

      expect(await sunita.says('rota')).to.contain('None to come.')
    })

    it('holds the cover once when the same form is saved twice', async () => {
      await addsCover()
      const again = await pressesOnLast({ press: 'rota.save', override: await overrideId(), ...cover() })
      const rota = await bot.storedRecords((records) => records.find('rota', "Women's Centre"))

      expect(again).to.contain('Saved.')
      expect(rota?.overrides).to.have.length(1)
    })

    it('counts a cover that was taken back no more', async () => {
      await addsCover()
      const back = await sunita.presses('Take one back')
      bot.passMinutes(24 * 60)

      expect(back).to.contain('Taken back.')
      expect(back).to.contain('None to come.')
      expect(await sunita.says('rota')).to.contain('Leads now: Sunita Rao')
    })

    it('says so when a cover was taken back before', async () => {
      await addsCover()
      const override = await overrideId()
      await sunita.presses('Take one back')

      expect(await pressesOnLast({ press: 'rota.take-back', override })).to.contain('was taken back before')
    })

    it('names everything that is wrong in the form, and keeps what was typed', async () => {
      const form = await addsCover({ duty: 'deputy', who: 'nobody', toDay: '2026-03-12' })

      expect(form).to.contain('Not saved yet.')
      expect(form).to.contain('Only being on call can be left to nobody.')
      expect(form).to.contain('The end must come after the beginning.')
      expect(JSON.stringify(sunita.card())).to.contain('"value":"deputy"')
    })

    it('takes nobody of another organisation', async () => {
      expect(await addsCover({ who: bot.person('Paul Marsh').id })).to.contain(
        'Choose who it is from the list.',
      )
    })

    it('is written into the audit trail', async () => {
      await addsCover()
      const acts = await bot.storedRecords((records) => records.list('audit-about', "Women's Centre"))

      expect(acts.map(({ by, act }) => [by, act])).to.deep.equal([[sunita.id, 'rota.changed']])
    })
  })

  describe('with its settings', () => {
    const settings = {
      ...{ hours: 'Monday to Saturday, 08:00 to 20:00', onCall: 'nobody' },
      ...{ teams: 'Lambeth: 020 7946 0201\nsouthwark: 020 7946 0202' },
    }

    async function saves(inputs: Readonly<Record<string, string>>): Promise<string> {
      await sunita.says('rota')
      await sunita.presses('Service hours and on call')
      return sunita.presses('Save', inputs)
    }

    it('says what happens with nobody on call, and whom to ring in each borough', async () => {
      const rota = await saves(settings)

      expect(rota).to.contain('Monday to Saturday, 08:00 to 20:00')
      expect(rota).to.contain('On call outside service hours: nobody')
      expect(rota).to.contain('nobody is sure to answer an alert while the service is closed')
      expect(rota).to.contain('Out of hours, Southwark: 020 7946 0202')
      expect(rota).to.contain('Nobody is on call outside service hours from today, Thursday 12 March, 8 pm')
    })

    it('names everything that is wrong in the form', async () => {
      const form = await saves({ hours: 'always', teams: 'Lambeth', onCall: 'the cat' })

      expect(form).to.contain('Write service hours like this: Monday to Friday, 09:00 to 17:30.')
      expect(form).to.contain('Choose who is on call from the list.')
      expect(form).to.contain('Write each out-of-hours team on a line of its own')
    })

    it('never overwrites what somebody else set meanwhile', async () => {
      const helen = bot.person('Helen Vaughan')
      await helen.says('rota')
      await helen.presses('Service hours and on call')
      await saves(settings)

      expect(await helen.presses('Save')).to.contain('Somebody else changed the rota meanwhile.')
      expect(await helen.says('rota')).to.contain('On call outside service hours: nobody')
    })

    it('changes nothing when the same form is saved twice', async () => {
      await sunita.says('rota')
      const press = { press: 'rota.save-hours', as: 0, ...settings }
      await pressesOnLast(press)

      expect(await pressesOnLast(press)).to.contain('Saved.')
      const acts = await bot.storedRecords((records) => records.list('audit-about', "Women's Centre"))
      expect(acts).to.have.length(1)
    })

    it('is set by an administrator, and not by a keyworker whatever her card says', async () => {
      const press = { press: 'rota.save-hours', as: 0, ...settings }
      const tried: string[] = []
      for (const name of ['Amara Cole', 'Ruth Bello', 'Olu Adebayo']) {
        const person = bot.person(name)
        await person.says('rota')
        tried.push(await person.pressesOn({ id: person.chat().at(-1)?.id ?? '' }, press))
      }

      expect(tried.map((answer) => answer.includes('Saved.'))).to.deep.equal([false, false, true])
    })
  })

  it('tells who covers without a number, and when', async () => {
    const olu = bot.person('Olu Adebayo')
    await olu.says('colleagues')
    await olu.presses('Change', { colleague: bot.person('Amara Cole').id })
    await olu.presses('Save', { telephone: '' })

    expect(await addsCover()).to.contain(
      'Amara Cole has no telephone number here from tomorrow, Friday 13 March, 9 am, until Saturday 14 March, 9 am.',
    )
  })
})
