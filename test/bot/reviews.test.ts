import { expect } from 'chai'
import type { Delivery } from '../../casework/records/delivery.ts'
import type { Case } from '../../casework/records/case.ts'
import { wrongWith } from '../support/cardCheck.ts'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { answersOf } from '../support/records.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const amaraId = '00000000-0000-4000-8000-000000000101'
const filled = { safety: '6', housing: '3', health: '5', employment: 'not-applicable', finance: '4' }
const days = 24 * 60
const onTime = (woman: Case): Case => ({
  ...woman,
  answers: [answersOf({}, { day: woman.id === jade ? '2025-12-18' : '2026-03-02' })],
})

describe('reviews that are due', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(onTime)
    amara = bot.person('Amara Cole')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  for (const words of ['reviews', 'Reviews due', 'my reviews', 'who is due a review', 'outcome reviews']) {
    it(`are listed for a keyworker who says "${words}"`, async () => {
      const said = await amara.says(words)

      expect(said).to.contain('Whom to ask the outcome questions\n1 woman: 1 due.')
      expect(said).to.contain('Jade Morgan')
    })
  }

  it('open her questions, and leave the list once they are answered', async () => {
    await amara.says('reviews')
    expect(await amara.presses('Open the questions', { woman: jade })).to.contain('Who: Jade Morgan')
    await amara.presses('Yes')
    await amara.presses('Save', filled)

    expect(await amara.says('reviews')).to.contain('Nobody is to be asked today.')
  })

  it('name who was never asked', async () => {
    await bot.close()
    bot = await BotUnderTest.open()
    const said = await bot.person('Amara Cole').says('reviews')

    expect(said).to.contain('6 women: 6 not asked yet.')
    expect(said)
      .to.match(/Jade Morgan.*: not asked yet; \d+ weeks?$/m)
      .and.not.contain('not last asked')
  })

  it('show a manager all women with whose they are, or those of one keyworker', async () => {
    const all = await ruth.says('reviews')
    expect(all).to.contain('All keyworkers\n1 woman: 1 due.').and.contain('Jade Morgan (Amara Cole)')
    expect(await ruth.presses('Show these', { whose: amaraId })).to.contain('Amara Cole\n1 woman: 1 due.')
    expect(await ruth.says('reviews for Amara')).to.contain('Amara Cole\n1 woman: 1 due.')
  })

  it('show a manager how many were asked twice, of the service and beside no name', async () => {
    await ruth.says('reviews')
    const said = await ruth.presses('Asked twice this quarter')

    expect(said).to.contain('1 January 2026 to 31 March 2026, all boroughs').and.contain('Housing: ')
    expect(said).to.not.contain('Amara')
    expect(await ruth.presses('Whom to ask')).to.contain('1 woman: 1 due.')
  })

  it('show a keyworker nothing of that, and a partner nothing at all', async () => {
    await amara.says('reviews')
    expect(buttonsOf(amara.card())).to.deep.equal(['As a file', 'Open the questions'])
    expect(await amara.pressesOn({ id: 'x' }, { press: 'reviews.pairing' })).to.contain(
      'This is not open to you.',
    )
    expect(await bot.person('Paul Marsh').says('reviews')).to.contain('This is not open to you.')
  })

  it('do not let a keyworker list the women of another by a changed press', async () => {
    const press = { press: 'reviews.open', of: '00000000-0000-4000-8000-000000000102' }

    expect(await amara.pressesOn({ id: 'x' }, press)).to.contain('This is not open to you.')
  })

  it('are a figure of the caseload, with the women behind it', async () => {
    expect(await amara.says('caseload')).to.contain('1 to be asked the outcome questions')
    expect(await amara.presses('Show these', { figure: `${amaraId} reviews` })).to.contain(
      '1 woman to be asked the outcome questions.',
    )
    expect(await ruth.says('caseload')).to.contain('1 to be asked the outcome questions')
  })

  it('leave in the audit trail whom the list has shown', async () => {
    await amara.says('reviews')
    const acts = await bot.storedRecords((records) => records.list('audit-about', jade))

    expect(acts.map(({ act, by }) => [act, by])).to.deep.equal([['case.shown', amaraId]])
  })
})

describe('the reminder of a review', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.says('outcomes Jade Morgan')
    await amara.presses('Yes')
    await amara.presses('Save', filled)
  })
  afterEach(() => bot.close())

  const reminded = (): Promise<void> => bot.teams.until(() => amara.reads().startsWith('Questions to ask'))
  const stored = async (measure = 'wsa5'): Promise<Delivery | undefined> =>
    bot.storedRecords((records) => records.find('delivery', `review:${jade}:${measure}`))

  it('is stored with her first answers, for nine in the morning twelve weeks later', async () => {
    expect(await stored()).to.deep.include({
      ...{ as: 'review-due', recipient: amaraId, measure: 'wsa5', due: '2026-06-04' },
      dueAt: '2026-06-04T08:00:00.000Z',
    })
  })

  it('comes to her keyworker, opens the questions, and comes again after the review', async () => {
    bot.passMinutes(84 * days)
    await reminded()
    const reminder = amara.reads()

    expect(reminder).to.contain('Who: Jade Morgan')
    expect(reminder).to.contain('She was last asked the five outcome questions on Thursday 12 March')
    expect(reminder).to.contain('12 weeks ago.')
    expect(wrongWith(amara.card(), ['Jade', 'Morgan', jade])).to.deep.equal([])
    expect(await amara.presses('Open the questions')).to.contain('Who: Jade Morgan')
    await amara.presses('Yes')
    await amara.presses('Save', filled)
    expect(await stored()).to.deep.include({ due: '2026-08-27', state: 'waiting' })
  })

  it('is put off for two weeks with one press and no reason, twice pressed or once', async () => {
    bot.passMinutes(84 * days)
    await reminded()
    const card = amara.chat().at(-1)
    const said = await amara.pressesOnCard(card, 'Not today')

    expect(said).to.contain('Not today.\nThe reminder comes again on Thursday 18 June, 9 am.')
    expect(await amara.says('reviews')).to.contain('1 woman put off with "Not today".')
    const press = { press: 'reviews.later', reference: jade, measure: 'wsa5' }
    expect(await amara.pressesOn({ id: card?.id ?? '' }, press)).to.equal(said)
    const woman = await bot.storedRecords((records) => records.find('case', jade))
    const trail = await bot.storedRecords((records) => records.list('audit-about', jade))

    expect(woman?.askLater?.map(({ measure, until }) => [measure, until])).to.deep.equal([
      ['wsa5', '2026-06-18'],
    ])
    expect(trail.filter(({ act }) => act === 'asking.put-off')).to.have.length(1)
    expect(await stored()).to.deep.include({ due: '2026-06-18', state: 'waiting' })
    await bot.start()
    bot.passMinutes(14 * days)
    await reminded()
    expect(amara.reads()).to.contain('14 weeks ago.')
  })

  it('moves with the day of her answers when that is put right', async () => {
    await amara.presses('Correct')
    await amara.presses('Save', { day: '2026-03-05', reason: 'slip' })

    expect(await stored()).to.deep.include({ due: '2026-05-28' })
  })

  it('goes along when the answers were filed for the wrong woman', async () => {
    await amara.presses('Wrong woman')
    await amara.presses('Search', { name: 'Jade Murray' })
    await amara.presses('Move')
    const hers = await bot.storedRecords((records) => records.find('delivery', 'review:W-937GG3-M:wsa5'))

    expect(hers).to.deep.include({ as: 'review-due', reference: 'W-937GG3-M', due: '2026-06-04' })
  })

  it('goes to her new keyworker when she is moved to another', async () => {
    const ruth = bot.person('Ruth Bello')
    const bronwen = bot.person('Bronwen Price')
    await ruth.says('details Jade Morgan')
    await ruth.presses('Change', { part: 'people' })
    await ruth.presses('Save', { keyworker: bronwen.id })

    expect(await stored()).to.deep.include({ recipient: bronwen.id, due: '2026-06-04' })
  })
})
