import { expect } from 'chai'
import { all } from '../../casework/indexes.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { textOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'

describe('answers typed in the chat', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  const stored = async (): Promise<readonly Answers[]> =>
    bot.storedRecords(async (records) => (await records.find('case', jade))?.answers ?? [])
  const openAlerts = async (): Promise<number> =>
    bot.storedRecords(async (records) => (await records.list('watched-alerts', all)).length)

  it('are shown back question by question with the score, and saved by Save', async () => {
    const said = await amara.says('phq9 Jade Morgan 1 0 2 1 0 0 1 0 0')

    expect(said)
      .to.contain('Answers, not saved yet')
      .and.contain('3. Trouble falling or staying asleep, or sleeping too much: 2, more than half the days')
      .and.contain('PHQ-9: 5 of 27')
    expect(await amara.presses('Save', { how: 'herself' })).to.contain('Saved.')
    expect((await stored())[0]).to.include({ measure: 'phq9', point: 'baseline', how: 'herself' })
  })

  it('are kept nowhere while Save is not pressed', async () => {
    await amara.says('phq9 Jade Morgan 1 0 2 1 0 0 1 0 0')

    expect(await stored()).to.deep.equal([])
  })

  it('keep a question that was not asked and one she prefers not to answer', async () => {
    await amara.says('gad7 Jade Morgan 1 - x 1 0 0 1')
    await amara.presses('Save')

    expect((await stored())[0]?.items.map(({ answer }) => answer)).to.deep.equal([
      ...[1, 'not-asked', 'prefer-not-to-say'],
      ...[1, 0, 0, 1],
    ])
  })

  for (const [typed, sentence] of [
    ['phq9 Jade Morgan 1 0 2', 'PHQ-9 takes 9 (or 10, with the one that is not counted) answers'],
    [
      'gad7 Jade Morgan 1 0 2 1 0 0 1 0',
      'GAD-7 takes 7 answers in the order of its questions, and I read 8.',
    ],
    ['gad7 Jade Morgan 1 0 7 1 0 0 1', '"7" is no answer to “Worrying too much about different things”'],
    ['phq8 Jade Morgan 1 0 2', 'I know no such measure'],
  ] as const) {
    it(`are refused in a plain sentence: "${typed}"`, async () => {
      expect(await amara.says(typed)).to.contain(sentence)
      expect(await stored()).to.deep.equal([])
    })
  }

  it('begin an alert at once where item 9 asks for it, and send it though they are never saved', async () => {
    const sunita = bot.person('Sunita Rao')
    await sunita.opens()
    expect(await amara.says('phq9 Jade Morgan 0 0 0 0 0 0 0 0 2')).to.contain('Please read this yourself.')
    bot.passMinutes(5)
    await bot.teams.until(() => sunita.chat().some(({ card }) => textOf(card).includes('PHQ-9, answered on')))

    expect(await openAlerts()).to.equal(1)
  })

  it('begin one alert, not two, when they are saved afterwards', async () => {
    await amara.says('phq9 Jade Morgan 0 0 0 0 0 0 0 0 2')
    await amara.presses('Save')
    const begun = await bot.storedRecords((records) => records.list('alert-drafts-of', amara.id))

    expect(begun).to.have.length(1)
  })

  it('name a second baseline, and keep what was typed', async () => {
    await amara.says('gad7 Jade Morgan 1 0 2 1 0 0 1')
    await amara.presses('Save')
    await amara.says('gad7 Jade Morgan 0 0 0 0 0 0 0')

    expect(await amara.presses('Save', { point: 'baseline' })).to.contain(
      'Her baseline is on record already, from 12 March 2026.',
    )
    expect(await amara.presses('Save', { point: 'review', day: '2026-03-11' })).to.contain(
      'A review comes after her baseline of 12 March 2026',
    )
    expect(await amara.presses('Save', { point: 'review', day: '2026-03-12' })).to.contain('Saved.')
  })
})
