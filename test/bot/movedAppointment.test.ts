import { expect } from 'chai'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

/** Today is Thursday 12 March. */
describe('an appointment that is moved or called off in words that leave its day to what is booked', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await saves('Saw Jade Murray 40 mins at the hub. Next appt Tuesday 1pm')
    bot.passMinutes(60)
  })
  afterEach(() => bot.close())

  async function saves(words: string): Promise<string> {
    const draft = await amara.says(words)
    expect(await amara.presses('Save')).to.contain('Saved')
    return draft
  }

  const booked = async (): Promise<readonly string[]> =>
    (await amara.says('when is my next appointment with Jade Murray')).match(/\d\d March|\d (?:am|pm)/g) ?? []

  for (const words of [
    'moved Jade Murrays tues appt to weds 11am',
    'Jade Murray wants weds 11am instead of tues, agreed',
    'swapped Jade Murray from tues to weds 11am',
    'rang Jade Murray 5 mins, appt moved to weds 11am',
    'Jade Murrays appt on 17th moved to 18th 11am',
    'Jade Murray cancelled, rebooked weds 11am',
  ])
    it(`gives way: "${words}"`, async () => {
      expect(await saves(words)).to.contain('No longer: the appointment Tuesday 17 March, 1 pm')

      expect((await booked()).join(' '))
        .to.contain('18 March')
        .and.to.not.contain('17 March')
    })

  it('is the one that is booked where no day is said', async () => {
    expect(await saves('Jade Murray cancelled')).to.contain(
      'When: Tuesday 17 March (assumed from what is booked)',
    )
    expect(await booked()).to.deep.equal([])
  })

  it('is the one whose day is said where two are booked', async () => {
    await saves('Texted Jade Murray, next appt Thursday 2pm')

    expect(await amara.says('moved Jade Murrays thurs appt to fri 20th 11am')).to.contain(
      'No longer: the appointment Thursday 19 March, 2 pm',
    )
  })

  it("is the writer's own where a colleague has one too", async () => {
    const ruth = bot.person('Ruth Bello')
    await ruth.says('Saw Jade Murray 10 mins at the hub. Next appt Monday 9am')
    await ruth.presses('Save')

    expect(await amara.says('Jade Murray cancelled')).to.contain('When: Tuesday 17 March')
  })

  it('leaves another of the new day', async () => {
    await saves('Texted Jade Murray, next appt fri 20th 9am')

    expect(await amara.says('Jade Murrays appt moved from tues to fri 20th 11am')).to.match(
      /No longer: the appointment Tuesday 17 March, 1 pm$/m,
    )
  })

  it('stands where two are booked and none is named', async () => {
    await saves('Texted Jade Murray, next appt Thursday 2pm')

    expect(await amara.says('rang Jade Murray 5 mins, appt moved to fri 20th 11am')).to.not.contain(
      'No longer',
    )
  })

  it('stands where one more is booked after a visit, and where another was missed', async () => {
    expect(await amara.says('Saw Jade Murray 20 mins at hub. Rebooked for fri 20th 11am')).to.not.contain(
      'No longer',
    )
    await amara.presses('Discard')

    expect(await amara.says('Jade Murray dna today, rebooked for fri 20th 11am')).to.not.contain('No longer')
  })

  it('stands where one that just passed may be meant', async () => {
    await saves('Texted Jade Murray, next appt tomorrow 2pm')
    bot.passMinutes(2 * 24 * 60)

    expect(await amara.says('Jade Murray cancelled')).to.not.contain('No longer')
  })

  it('is to come again once what moved it is undone', async () => {
    await saves('rang Jade Murray 5 mins, appt moved to weds 11am')
    await amara.presses('Undo')

    expect((await booked()).join(' ')).to.contain('17 March')
  })

  it('keeps giving way where the form of the draft was filled in', async () => {
    await amara.says('rang Jade Murray 5 mins, appt moved to weds 11am')
    await amara.presses('Edit')
    expect(await amara.presses('Save')).to.contain('Saved')

    expect((await booked()).join(' '))
      .to.contain('18 March')
      .and.to.not.contain('17 March')
  })

  it('is not told to a partner', async () => {
    const partner = bot.person('Paul Marsh')

    expect(await partner.says('Jade Murray cancelled'))
      .to.contain('today')
      .and.to.not.contain('17 March')
  })
})
