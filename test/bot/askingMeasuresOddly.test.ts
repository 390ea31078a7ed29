import { expect } from 'chai'
import type { Answers } from '../../casework/records/answers.ts'
import { pressDataOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { calm } from '../support/ninthQuestion.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'

describe('a measure asked by a tired keyworker', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  const stored = async (reference = jade): Promise<readonly Answers[]> =>
    bot.storedRecords(async (records) => (await records.find('case', reference))?.answers ?? [])
  const begun = async (): Promise<number> =>
    bot.storedRecords(async (records) => (await records.list('alert-drafts-of', amara.id)).length)

  it('goes on to the second question when the first is left out', async () => {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('One question at a time')
    expect(await amara.presses('Next')).to.contain('Question 2 of 10')
    await amara.presses('Next', { q2: '3' })

    expect((await stored())[0]?.items).to.deep.equal([{ item: 'q2', answer: 3 }])
  })

  it('goes on one by one where she is not alone for the first question', async () => {
    await amara.says('wsa5 Jade Morgan')
    await amara.presses('No, leave it out')
    await amara.presses('One question at a time')
    await amara.presses('No, leave it out')

    expect(await amara.presses('Next')).to.contain('Question 2 of 5')
  })

  it('goes on to the ninth question when all before it are left out', async () => {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next')
    await amara.presses('Yes')
    await amara.presses('Save', { q9: '0' })

    expect((await stored())[0]?.items).to.deep.equal([{ item: 'q9', answer: 0 }])
  })

  it('says that nothing is answered where nothing is', async () => {
    await amara.says('gad7 Jade Morgan')

    expect(await amara.presses('Save')).to.contain('Nothing is answered yet.')
  })

  it('asks which Jade is meant, and then puts the questions that were named', async () => {
    expect(await amara.says('phq9 Jade')).to.contain('Which one?')

    expect(await amara.presses('Jade Morgan, W-VV396G-C')).to.contain(
      'Little interest or pleasure in doing things',
    )
  })

  it('asks which Jade is meant, and then shows the answers that were typed', async () => {
    expect(await amara.says('phq9 Jade 0 0 0 0 0 0 0 0 2')).to.contain('Which one?')
    expect(await amara.presses('Jade Morgan, W-VV396G-C'))
      .to.contain('Answers, not saved yet')
      .and.contain('Please read this yourself.')

    expect(await begun()).to.equal(1)
  })

  it('keeps what was answered since when an older form to correct is saved', async () => {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next', calm)
    await amara.presses('Yes')
    const ninth = pressDataOf(amara.card(), 'Save')
    await amara.presses('Stop here')
    await amara.presses('Correct')
    await amara.pressesOn({ id: 'the other card' }, { ...ninth, q9: '2' })
    await amara.presses('Save', { q1: '2', reason: 'slip' })

    const items = (await stored())[0]?.items
    expect(items).to.deep.include({ item: 'q9', answer: 2 }).and.to.deep.include({ item: 'q1', answer: 2 })
  })

  it('saves once when Next is pressed twice at the same moment', async () => {
    await amara.says('phq9 Jade Morgan')
    const next = pressDataOf(amara.card(), 'Next')
    const both = [1, 2].map(() => amara.pressesOn({ id: 'twice' }, { ...next, ...calm, day: '2026-03-12' }))
    for (const said of await Promise.all(both)) expect(said).to.contain('Is she alone and able to talk?')

    expect(await stored()).to.have.length(1)
  })

  it('says that answers were moved when she goes on with them on an old card', async () => {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next', calm)
    const stop = pressDataOf(amara.card(), 'Stop here')
    await amara.presses('Stop here')
    await amara.presses('Wrong woman')
    await amara.presses('Search', { name: 'Jade Murray' })
    await amara.presses('Move')

    expect(await amara.pressesOn({ id: 'old' }, stop)).to.contain('It was filed for another woman.')
  })

  it('begins an alert although the day on the same card has to be put right first', async () => {
    const sunita = bot.person('Sunita Rao')
    await sunita.opens()
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next')
    await amara.presses('Yes')
    expect(await amara.presses('Save', { q9: '2', day: '2026-03-20' }))
      .to.contain('Not saved yet.')
      .and.contain('Please read this yourself.')
    bot.passMinutes(5)
    await bot.teams.until(() => sunita.saw('PHQ-9, answered on') > 0)

    expect(await begun()).to.equal(1)
  })

  it('keeps a second time on one day beside the first, and offers to correct that one', async () => {
    await amara.says('gad7 Jade Morgan')
    await amara.presses('Save', { q1: '1' })
    expect(await amara.says('gad7 Jade Morgan'))
      .to.contain('She answered this today already. These are kept beside it.')
      .and.contain('Correct those')
    expect(await amara.presses('Correct those')).to.contain('Saved before, to correct')
    await amara.says('gad7 Jade Morgan')
    await amara.presses('Save', { q1: '2' })

    expect((await stored()).map(({ items }) => items[0]?.answer)).to.deep.equal([1, 2])
  })

  it('says behind a press that the ninth question was left blank, and begins nothing', async () => {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next', calm)
    await amara.presses('Yes')
    expect(await amara.presses('Save', { q10: '0' })).to.not.contain('did not answer the last question')
    expect(await amara.presses('Show')).to.contain('She did not answer the last question.')

    expect(await begun()).to.equal(0)
  })

  it('asks nothing more where she prefers not to say to the ninth question', async () => {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next', calm)
    await amara.presses('Yes')

    expect(await amara.presses('Save', { q9: 'prefer-not-to-say' })).to.not.contain(
      'Please read this yourself.',
    )
  })

  it('does not show the score of a measure of which three questions are open', async () => {
    await amara.says('phq9 Jade Morgan')
    await amara.presses('Next', { q1: '3', q2: '3' })
    await amara.presses('Yes')

    expect(await amara.presses('Save', { q9: '0' }))
      .to.contain('no score')
      .and.not.contain('of 27')
  })

  it('takes no answer out of range from a card that was changed by hand', async () => {
    await amara.says('phq9 Jade Morgan')

    expect(await amara.presses('Next', { ...calm, q2: '7' })).to.contain(
      'Answers are whole numbers from 0 to 3: Feeling down, depressed, or hopeless',
    )
    expect(await stored()).to.deep.equal([])
  })

  it('shows in no notification what it asks, of whom, or what came of it', async () => {
    await amara.says('phq9 Jade Morgan 0 0 0 0 0 0 0 0 2')
    await amara.says('phq9 Jade Morgan')
    await amara.says('outcomes Jade Morgan')
    bot.passMinutes(5)
    await bot.teams.until(() => amara.saw('is stored') > 0)

    for (const { summary } of amara.chat()) expect(summary).to.equal('You have a new item to read.')
  })
})
