import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import { pressDataOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { damageCase } from '../support/damage.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const aisha = 'W-WV44C2-M'
const jadeMurray = 'W-937GG3-M'
const reminder = 'remind me to chase housing for Jade Morgan on Friday'

describe('the form and the lists of what is to be done', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.opens()
  })
  afterEach(() => bot.close())

  const stored = (): Promise<Case | undefined> => bot.storedRecords((records) => records.find('case', jade))

  it('say at what time of today she is reminded', async () => {
    await amara.says('remind me to chase housing for Jade Morgan today')

    expect(await amara.presses('Save')).to.contain('You are reminded today at 5.30 pm.')
  })

  it('never keep one form for a second woman', async () => {
    await amara.says('remind me to chase housing for Jade on Friday')
    const form = amara.chat().at(-1)
    const save = { ...pressDataOf(form?.card, 'Save'), what: 'chase housing', due: '2026-03-13' }
    await amara.pressesOn({ id: 'one' }, { ...save, woman: jade })
    const card = await amara.pressesOn({ id: 'one' }, { ...save, woman: jadeMurray })
    const [of, murray] = await bot.storedRecords(async (records) => [
      await records.list('actions-of', amara.id),
      await records.find('case', jadeMurray),
    ])

    expect(card).to.contain('This form was saved before, for another woman. Say it again for her.')
    expect([of.map(({ reference }) => reference), murray?.actions]).to.deep.equal([[jade], []])
  })

  it('keep both choices and all that was typed when something has to be put right', async () => {
    await amara.says('remind me to chase housing for Jade on Friday')
    await amara.presses('Save', { woman: jadeMurray, due: '2026-03-11' })
    const card = JSON.stringify(amara.card())
    expect(card).to.contain('Jade Morgan, W-VV396G-C').and.contain(`"value":"${jadeMurray}"}`)
    await amara.presses('Save', { due: '2026-03-20', woman: '' })
    const again = JSON.stringify(amara.card())

    expect(again).to.contain('Say for whom it is.').and.contain('"value":"chase housing"')
    expect(again).to.contain('Jade Morgan, W-VV396G-C').and.contain('Jade Murray, W-937GG3-M')
    expect(await amara.presses('Save', { woman: jadeMurray })).to.contain('By Friday 20 March: chase housing')
  })

  it('keep every word of an action that is too long, and say so', async () => {
    const long = `ring the council ${'and ask again '.repeat(50)}`
    await amara.says(`remind me to ${long} for Jade Morgan on Friday`)
    expect(amara.reads()).to.contain('That is longer than an action can be: please shorten it.')
    expect(JSON.stringify(amara.card())).to.contain(long.trim())
    await amara.presses('Save')

    expect(JSON.stringify(amara.card())).to.contain(long.trim()).and.contain('at most 500 characters')
  })

  it('say that an action belongs to a woman, and are put away without being saved', async () => {
    expect(await amara.says('remind me to buy stamps on Friday')).to.contain(
      "An action belongs to a woman's record.",
    )
    expect(await amara.presses('Cancel')).to.contain('Nothing was saved.')
  })

  it('say first what is to be known of a woman, and open her', async () => {
    await bot.person('Sunita Rao').opens()
    await amara.says('remind me to post the form for Aisha Rahman on Friday')
    await amara.presses('Save')
    await amara.says(reminder)
    await amara.presses('Save')
    await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Send alert', { who: aisha, whatHappened: 'She is afraid.', when: 'today' })
    const lines = (await amara.says('actions')).split('\n').filter((line) => line.startsWith('By '))

    expect(lines.map((line) => line.includes('Aisha Rahman'))).to.deep.equal([true, false])
    expect(lines[0]).to.match(/open alert SG-\S+: speak to Sunita Rao first/)
    const chosen = /"value":"(W-VV396G-C [^"]+)"/.exec(JSON.stringify(amara.card()))?.[1] ?? ''
    expect(await amara.presses('Open her', { chosen })).to.contain('Who: Jade Morgan')
  })

  it('name a woman whose record cannot be read, and show the others', async () => {
    await amara.says('remind me to post the form for Aisha Rahman on Friday')
    await amara.presses('Save')
    await amara.says(reminder)
    await amara.presses('Save')
    await bot.stop()
    await damageCase(bot.folder, jade)
    await bot.start()
    const card = await bot.person('Amara Cole').says('actions')

    expect(card).to.contain('post the form; Aisha Rahman').and.contain(`Cannot be read: ${jade}`)
  })

  it('say how many more a card does not show', async () => {
    for (let count = 0; count < 17; count++) {
      await amara.says(reminder)
      await amara.presses('Save')
    }
    expect(amara.reads()).to.contain('2 more to do, due later and not shown here.')
    expect(await amara.says('actions')).to.contain('2 more, due later and not shown here.')
  }).timeout(60_000)

  it('hold dates that can be put right or taken back, and past ones', async () => {
    const court = { kind: 'court', day: '2026-03-16', time: '10:00', what: 'Croydon' }
    await amara.says('actions Jade Morgan')
    await amara.presses('New date')
    await amara.presses('Save', court)
    await amara.presses('Dates')
    await amara.presses('Put right')
    const card = await amara.presses('Save', { day: '2026-03-02' })
    expect(card).to.contain('Past dates\nCourt: Monday 2 March, 10 am; Croydon').and.not.contain('16 March')
    await amara.presses('Dates')
    expect(await amara.presses('Take back'))
      .to.contain('Taken back.')
      .and.not.contain('Court')
    const dates = (await stored())?.keyDates

    expect(dates?.map(({ day, takenBack }) => [day, takenBack?.by])).to.deep.equal([
      ['2026-03-16', amara.id],
      ['2026-03-02', amara.id],
    ])
  })
})
