import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { setsPart } from '../support/detailsOfJade.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('what is said of a woman after a day of hers', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let paul: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    paul = bot.person('Paul Marsh')
  })
  afterEach(() => bot.close())

  async function saves(person: Chatter, words: string): Promise<void> {
    await person.says(words)
    expect(await person.presses('Save')).to.contain('Saved')
  }

  it('is the appointment that stands instead of one she missed today', async () => {
    await saves(amara, 'Saw Jade Morgan 40 mins at the hub re housing. Next appt tomorrow 10am')
    bot.passMinutes(25 * 60)
    await saves(amara, 'Jade Morgan dna today 10am. Next appt Weds 2pm')

    expect(await amara.says('find Jade Morgan')).to.contain('Next appointment: Wednesday 18 March, 2 pm')
    expect(await amara.says('who has an appointment this week')).to.not.contain('Jade Morgan')
  })

  it('has the contact that was saved last first', async () => {
    for (const minutes of [10, 20, 30]) {
      await saves(amara, `Saw Jade Morgan ${minutes} mins at the hub`)
      bot.passMinutes(5)
    }

    expect((await amara.says('find Jade Morgan')).match(/\d\d minutes/g)?.slice(0, 3)).to.deep.equal([
      '30 minutes',
      '20 minutes',
      '10 minutes',
    ])
  })

  it('is no appointment of ours where a partner booked it, and nothing that we saw of her', async () => {
    await saves(paul, 'Jade Morgan came to her appt 30 mins at probation. Next appt mon 10am')

    expect(await amara.says('when is my next appt with Jade Morgan')).to.not.contain('16 March')
    expect(await amara.says('how many times was Jade Morgan seen this week')).to.match(
      /^The figure you asked for\n0\n/,
    )
  })

  it('is to be done once where what planned it was undone and saved again', async () => {
    const words = 'Saw Jade Morgan 40 mins at the hub. I will email the jobcentre by Friday'
    await saves(amara, words)
    await amara.presses('Undo')
    await saves(amara, words)

    expect(await amara.says('actions Jade Morgan'))
      .to.contain('email the jobcentre')
      .and.to.not.contain('Not needed: email')
  })

  it('is that nothing is to come once her support has ended, with what was booked said to whoever ends it', async () => {
    await saves(amara, 'Saw Jade Morgan 40 mins at the hub. Next appt Tuesday 2pm')
    const ended = { status: 'closed', reason: 'plan-completed', borough: 'Lambeth' }

    expect(await setsPart(amara, 'support', ended)).to.contain(
      'Still booked with her: Tuesday 17 March, 2 pm; in no list while her support has ended',
    )
    expect(await amara.says('find Jade Morgan')).to.not.contain('17 March')
    expect(await amara.says('rang Jade Morgan 10 mins, next appt mon 10am'))
      .to.contain('Support: closed, since today, Thursday 12 March')
      .and.to.contain('The next appointment is in no list while her support has ended.')
  })

  it('is what was booked again once her support begins anew', async () => {
    await saves(amara, 'Saw Jade Morgan 40 mins at the hub. Next appt Tuesday 2pm')
    await setsPart(amara, 'support', { status: 'closed', reason: 'plan-completed', borough: 'Lambeth' })
    await setsPart(amara, 'support', { status: 'engaged', borough: 'Lambeth' })

    expect(await amara.says('find Jade Morgan')).to.contain('Next appointment: Tuesday 17 March, 2 pm')
  })
})
