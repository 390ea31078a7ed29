import { expect } from 'chai'
import { organisationChoice } from '../../casework/details/setPeople.ts'
import type { Measure } from '../../casework/measures/measure.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { bundledMeasures } from '../../stores/measureFiles.ts'
import { buttonsOf, pressDataOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { answersToMeasure } from '../support/measures.ts'
import { answersOf } from '../support/records.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const notOpen = 'This is not open to you.\nNothing was changed.'
const probation = organisationChoice('Probation, Lambeth')

const phq9 = (day: string, numbers: readonly number[]): readonly Answers[] =>
  [...bundledMeasures().values()]
    .filter(({ id }: Measure) => id === 'phq9')
    .map((measure) => answersToMeasure(measure, numbers, day))
const answers: readonly Answers[] = [
  answersOf({}, { day: '2026-03-03' }),
  ...phq9('2026-01-20', [2, 2, 2, 2, 2, 2, 2, 2, 1]),
  ...phq9('2026-02-03', [3]),
  ...phq9('2026-03-03', [1, 1, 1, 1, 1, 1, 1, 1, 0]),
]

describe('her measures and a partner', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let paul: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open((woman) =>
      woman.id === jade ? { ...woman, answers: [...answers] } : woman,
    )
    amara = bot.person('Amara Cole')
    paul = bot.person('Paul Marsh')
  })
  afterEach(() => bot.close())

  async function says(inputs: Readonly<Record<string, string>>): Promise<string> {
    await amara.says('details Jade Morgan')
    await amara.presses('Change', { part: 'agreement' })
    return amara.presses('Save', { organisation: probation, ...inputs })
  }

  it('are kept from him until she agreed, and then he sees totals and no answer', async () => {
    expect(await paul.says('progress Jade Morgan')).to.contain(notOpen)
    expect(await says({ agrees: 'yes' }))
      .to.contain('Saved.\n')
      .and.contain('Probation, Lambeth: the totals of her measures, since today, Thursday 12 March\n')

    const said = await paul.says('progress Jade Morgan')
    expect(said).to.contain(
      'As she agreed, totals only, since 12 March 2026.\nMeasures\nPHQ-9: 17 on 20 Jan, 8 on 3 Mar: better by 9',
    )
    expect(said).to.not.match(/safety|housing|outcomes|question/iu)
    expect(buttonsOf(paul.card())).to.deep.equal(['PHQ-9 over time', 'Her card'])
    const over = await paul.presses('PHQ-9 over time')
    expect(over).to.contain('20 Jan: score 17; range Moderately severe\n3 Mar: score 8; range Mild\n')
    expect(buttonsOf(paul.card())).to.deep.equal(['Her progress'])
    await paul.presses('Her progress')
    await paul.presses('Her card')
    expect(buttonsOf(paul.card())).to.deep.equal(['Log a contact', 'Her progress', 'Raise an alert'])
  })

  it('are closed to him again on the day she takes it back, and no answer is open to a press changed by hand', async () => {
    await says({ agrees: 'yes', day: '2026-03-01' })
    await paul.says('progress Jade Morgan')
    const press = pressDataOf(paul.card(), 'PHQ-9 over time')
    const card = { id: 'an-old-card' }
    for (const changed of [
      { press: 'progress.time', answers: 'phq9-2026-03-03' },
      { press: 'progress.answers', answers: 'phq9-2026-03-03' },
    ]) {
      expect(await paul.pressesOn(card, { reference: jade, ...changed })).to.contain(notOpen)
    }
    expect(await paul.pressesOn(card, { ...press, measure: 'wsa5' }))
      .to.contain('totals only')
      .and.not.contain('afety')

    expect(await says({ agrees: 'no' })).to.contain('since Sunday 1 March; ended today, Thursday 12 March\n')
    expect(await paul.says('progress Jade Morgan')).to.contain(notOpen)
    expect(await paul.pressesOn(card, press)).to.contain(notOpen)
  })

  it('stay closed to another partner', async () => {
    await says({ agrees: 'yes' })

    expect(await bot.person('Yasmin Iqbal').says(`progress ${jade}`)).to.contain(
      'I found nobody of that name',
    )
  })

  it('keep on record what was set before, and each time that he was shown them', async () => {
    await paul.says('progress Jade Morgan')
    await says({ agrees: 'yes' })
    await paul.says('progress Jade Morgan')
    await paul.presses('PHQ-9 over time')
    await says({ agrees: 'no' })
    await paul.says('progress Jade Morgan')
    const [woman, trail] = await bot.storedRecords(async (records) => [
      await records.find('case', jade),
      (await records.list('audit-about', jade)).map(({ act, by }) => `${act} by ${by.slice(-3)}`),
    ])

    expect(woman?.changes.map(({ part, before }) => [part, Object.keys(before)])).to.deep.equal([
      ['agreement', []],
      ['agreement', ['agreements']],
    ])
    expect(trail.filter((act) => act === 'details.agreement by 101')).to.have.length(2)
    expect(trail.filter((act) => act === 'case.shown by 401')).to.have.length(2)
  })

  it('are set for her by her keyworker or a manager, not by another keyworker', async () => {
    const bronwen = bot.person('Bronwen Price')
    await bronwen.says('details Jade Morgan')
    expect(await bronwen.presses('Change', { part: 'agreement' })).to.contain(notOpen)
    const ruth = bot.person('Ruth Bello')
    await ruth.says('details Jade Morgan')
    expect(await ruth.presses('Change', { part: 'agreement' })).to.contain(
      'What she agreed that partners see, as it stands now',
    )
  })
})
