import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'

describe('what whoever covers asks', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let chloe: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(changed)
    amara = bot.person('Amara Cole')
    chloe = bot.person('Chloe Nwosu')
    await amara.says('remind me to ring housing for Jade Morgan today')
    await amara.presses('Save')
    await amara.says('away until Friday, Chloe covers')
    await amara.presses('Save')
  })
  afterEach(() => bot.close())

  /** Jade Morgan is in court next week. Destiny Grant’s record is open to Amara Cole only. */
  function changed(woman: Case): Case {
    if (woman.givenName === 'Destiny') return { ...woman, restrictedTo: [amaraId] }
    const setAt = '2026-03-01T09:00:00.000Z'
    const court = { id: 'k', kind: 'court' as const, day: '2026-03-17', setBy: amaraId, setAt }
    return woman.id === 'W-VV396G-C' ? { ...woman, keyDates: [court] } : woman
  }

  it('is answered of the women she covers as well, and says so', async () => {
    const card = await chloe.says('who has court next week?')

    expect(card).to.contain('Women with keyworker Chloe Nwosu or covered by her today, with a date for court')
    expect(card).to.contain(': 1 of 7.').and.contain('Jade Morgan: covered for Amara Cole until 13 Mar')
    expect(await chloe.says('how many women do I have?')).to.contain('7 of 7')
  })

  it('is answered of the women of whom she covers, without who does not pass', async () => {
    expect(await chloe.says('how many women does Amara have?')).to.contain('5 of 5')
    expect(await chloe.says('which women of Amara have no plan?'))
      .to.contain('Jade')
      .and.not.contain('Destiny')
    expect(await chloe.says('how many women does Bronwen have?')).to.contain('Only a manager sees')
  })

  it('is answered with what her colleague means to do meanwhile', async () => {
    const card = await chloe.says("what's due for me today?")

    expect(card).to.contain('What you and those you cover mean to do').and.contain('ring housing')
  })

  it('is answered as before once her colleague is back', async () => {
    bot.passMinutes(2 * 24 * 60)

    expect(await chloe.says('how many women do I have?'))
      .to.contain('2 of 2')
      .and.not.contain('covered')
    expect(await chloe.says('how many women does Amara have?')).to.contain('Only a manager sees')
  })

  for (const words of ['who is away?', 'who covers Amara?', 'who is covering Amara?', 'who am I covering?'])
    it(`tells a keyworker who is away and who covers: ${words}`, async () => {
      expect(await bot.person('Bronwen Price').says(words)).to.contain(
        'Amara Cole: today, Thursday 12 March to tomorrow, Friday 13 March; Chloe Nwosu covers',
      )
    })

  it('tells of somebody who does not work on that day when she is next in', async () => {
    const bronwen = bot.person('Bronwen Price')

    expect(await bronwen.says('is tanya in today?')).to.contain('no leave marked')
    expect(await bronwen.says('is tanya working tomorrow?'))
      .to.contain('does not work on Fridays; next in Tuesday 17 March')
      .and.not.contain('no leave')
  })

  it('tells a partner only of her own days away', async () => {
    expect(await bot.person('Paul Marsh').says('who is away?'))
      .to.contain('You have no days away on record.')
      .and.not.contain('Amara')
  })
})
