import { expect } from 'chai'
import type { Answers, ItemAnswer } from '../../casework/records/answers.ts'
import { buttonsOf, nodesOf } from '../support/cardText.ts'
import { wrongWith } from '../support/cardCheck.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { answersOf } from '../support/records.ts'

const jade = 'W-VV396G-C'
const amaraId = '00000000-0000-4000-8000-000000000101'
const notOpen = 'This is not open to you.\nNothing was changed.'

function nine(day: string, numbers: readonly number[], changes: Partial<Answers> = {}): Answers {
  const items = numbers.map((answer, place): ItemAnswer => ({ item: `q${place + 1}`, answer }))
  return {
    ...{ id: `phq9-${day}`, measure: 'phq9', measureVersion: '1.0.0', day, items, by: amaraId },
    ...{ recordedAt: `${day}T12:00:00.000Z`, ...changes },
  }
}
const five = (day: string, numbers: Parameters<typeof answersOf>[0]): Answers =>
  answersOf(numbers, { id: `wsa5-${day}`, day, by: amaraId, recordedAt: `${day}T12:00:00.000Z` })

const answers: readonly Answers[] = [
  five('2026-01-20', { safety: 3, housing: 2 }),
  five('2026-03-10', { safety: 5, housing: 2, employment: 'not-applicable' }),
  nine('2026-01-20', [2, 2, 2, 2, 2, 2, 2, 2, 1], { point: 'baseline', how: 'with-worker' }),
  nine('2026-03-03', [1, 1, 1, 1, 1, 1, 1, 1, 0], {
    ...{ point: 'review', how: 'by-phone', recordedAt: '2026-03-10T12:00:00.000Z' },
  }),
]

describe('her progress', () => {
  let bot: BotUnderTest
  let amara: Chatter

  const opened = (
    changed: (found: readonly Answers[]) => readonly Answers[] = (all) => all,
  ): Promise<BotUnderTest> =>
    BotUnderTest.open((woman) => (woman.id === jade ? { ...woman, answers: [...changed(answers)] } : woman))

  beforeEach(async () => {
    bot = await opened()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  it('shows the five outcomes first, then each measure, on one card', async () => {
    const said = await amara.says('progress Jade Morgan')

    expect(said).to.contain(
      'The five outcomes\nAsked 2 times, 20 Jan to 10 Mar.\nSafety: 3 to 5: better by 2\nHousing: 2 to 2: the same\n',
    )
    expect(said).to.contain('Work: 4 on 20 Jan, no second number yet; last time does not apply to her\n')
    expect(said).to.contain(
      'Measures\nPHQ-9: 17 on 20 Jan, 8 on 3 Mar: better by 9, a reliable change; range "mild"\n',
    )
    expect(wrongWith(amara.card(), ['Jade', 'Morgan', jade])).to.deep.equal([])
  })

  it('opens from her card', async () => {
    await amara.says('find Jade Morgan')

    expect(await amara.presses('Her progress')).to.contain('The five outcomes')
  })

  it('shows one measure over time, opens each time, and each question in full', async () => {
    await amara.says('progress Jade Morgan')
    const over = await amara.presses('PHQ-9 over time')
    expect(over).to.contain('Since Tuesday 20 January: PHQ-9 17 to 8, better by 9, a reliable change.')
    expect(nodesOf(amara.card()).some(({ type }) => type === 'Chart.Line')).to.equal(true)

    const time = await amara.presses('Open these answers')
    expect(time).to.contain(
      'Answers saved before\nReference: W-VV396G-C\nDay: Tuesday 3 March, review, by phone; ' +
        'written down on 10 Mar by Amara Cole\nPHQ-9: 8 of 27, in the range called "mild"\n',
    )
    const questions = await amara.presses('Question by question')
    expect(questions).to.contain('1. Little interest or pleasure in doing things: 1, Several days\n')
    expect(questions).to.contain(
      '9. Thoughts that you would be better off dead or of hurting yourself in some way: 0, Not at all\n',
    )
    expect(await amara.presses('Back')).to.contain('Answers saved before')
  })

  it('is asked for by name when none was given, and chosen among those who fit', async () => {
    expect(await amara.says('progress')).to.contain('Whose progress do you want to see?')
    expect(await amara.presses('Search', { name: 'Jade Morgan' })).to.contain('The five outcomes')
    expect(await amara.says('How is Jade doing?')).to.contain('Several fit. Which one?')
    expect(await amara.presses('Jade Morgan, W-VV396G-C')).to.contain('The five outcomes')
    expect(await amara.says('progress Zelda')).to.contain('I found nobody of that name')
  })

  it('takes a note that begins with the same word for a note', async () => {
    expect(await amara.says('Progress with Jade Morgan, 40 mins at the hub, housing sorted')).to.contain(
      'Contact, not saved yet',
    )
  })

  it('says that she was not asked yet, and goes on to the questions', async () => {
    await bot.close()
    bot = await opened(() => [])
    amara = bot.person('Amara Cole')

    expect(await amara.says("Jade Morgan's progress")).to.contain(
      'The five outcomes\nShe was not asked them yet.\n',
    )
    expect(await amara.presses('Ask the questions')).to.contain('Jade Morgan, known as Jay, W-VV396G-C')
  })

  it('shows answers to a measure that is not here any more without a score', async () => {
    await bot.close()
    bot = await opened(() => [
      answersOf({}, { id: 'old', measure: 'core-10', day: '2026-02-03', by: amaraId }),
    ])
    amara = bot.person('Amara Cole')
    expect(await amara.says('progress Jade Morgan')).to.contain(
      'core-10: Asked once, 3 Feb. This measure is not here any more: no score.\n',
    )
    await amara.presses('core-10 over time')
    const said = await amara.presses('Open these answers')

    expect(said).to.contain(
      'Measure: core-10, which is not here any more: its answers are kept, without a score\nsafety: 6\nhousing: 5\n',
    )
    expect(await amara.presses('Question by question')).to.contain('safety: 6\nhousing: 5\n')
  })

  it('offers more measures than fit as buttons in one choice', async () => {
    const many = ['gad7', 'gad2', 'phq2', 'ons4'].map((measure) => ({
      ...nine('2026-02-03', [1, 1]),
      ...{ id: measure, measure },
    }))
    await bot.close()
    bot = await opened((all) => [...all, ...many])
    amara = bot.person('Amara Cole')
    await amara.says('progress Jade Morgan')

    expect(buttonsOf(amara.card())).to.deep.equal(['Show over time', 'Ask the questions', 'Her card'])
    expect(await amara.presses('Show over time', { measure: 'gad2' })).to.contain(
      'Last score: 2 of 6, in the range called "below screening threshold"\nThese are her first answers.',
    )
  })

  it('is open to a manager of the service, and of a restricted woman only to the people named and the lead', async () => {
    expect(await bot.person('Ruth Bello').says('progress Jade Morgan')).to.contain('The five outcomes')
    await bot.close()
    bot = await BotUnderTest.open((woman) => ({ ...woman, answers: [...answers], restrictedTo: [amaraId] }))

    expect(await bot.person('Ruth Bello').says(`progress ${jade}`)).to.contain('I found nobody of that name')
    for (const name of ['Amara Cole', 'Sunita Rao'])
      expect(await bot.person(name).says(`progress ${jade}`)).to.contain('The five outcomes')
  })

  it('stands in the audit trail each time it is shown', async () => {
    await amara.says('progress Jade Morgan')
    await amara.presses('PHQ-9 over time')
    await amara.presses('Open these answers')
    await amara.presses('Question by question')
    const trail = await bot.storedRecords(async (records) =>
      (await records.list('audit-about', jade)).map(({ act }) => act),
    )

    expect(trail).to.deep.equal(Array.from({ length: 4 }, () => 'case.shown'))
  })

  it('says plainly that answers are not here any more', async () => {
    const press = { press: 'progress.time', reference: jade, answers: 'no-such-answers' }

    expect(await amara.pressesOn({ id: 'an-old-card' }, press)).to.contain('That is not here any more.')
  })

  it('is not open to a partner she is shared with, whether there is any or not', async () => {
    const paul = bot.person('Paul Marsh')
    const refused = await paul.says('progress Jade Morgan')
    await paul.says('find Jade Morgan')

    expect(refused).to.contain(notOpen)
    expect(buttonsOf(paul.card())).to.deep.equal(['Log a contact', 'Raise an alert'])
    await bot.close()
    bot = await opened(() => [])
    expect(await bot.person('Paul Marsh').says('progress Jade Morgan')).to.equal(refused)
  })
})
