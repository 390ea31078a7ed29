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
      'The five outcomes\nAsked 2 times, 20 Jan to 10 Mar.\n' +
        'Safety: 3 to 5, better by 2 (20 Jan to 10 Mar)\n' +
        'Housing: the same at 2 (20 Jan to 10 Mar)\n',
    )
    expect(said).to.contain('Work: 4 on 20 Jan, no second number yet; last time does not apply to her\n')
    expect(said).to.contain(
      'Measures\nPHQ-9: 17 to 8, better by 9, a reliable change (20 Jan to 3 Mar), in the range called "mild"\n',
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
