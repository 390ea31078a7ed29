import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { opensPart, setsPart } from '../support/detailsOfJade.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const amaraId = '00000000-0000-4000-8000-000000000101'
const ruthId = '00000000-0000-4000-8000-000000000201'

describe('what is on record of a woman', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  const stored = (): Promise<Case | undefined> => bot.storedRecords((records) => records.find('case', jade))

  it('takes the right day of a status that was saved with today', async () => {
    await setsPart(amara, 'support', { status: 'engaged', borough: 'Lambeth' })
    await setsPart(amara, 'support', { status: 'engaged', from: '2026-03-01', borough: 'Lambeth' })
    const statuses = (await stored())?.referrals.flatMap((referral) => referral.statuses)

    expect(statuses?.map(({ status, from }) => [status, from])).to.deep.equal([['engaged', '2026-03-01']])
  })

  it('takes back a status that was tapped by mistake, without a second referral', async () => {
    await setsPart(amara, 'referral', { source: 'herself', day: '2026-02-01' })
    await setsPart(amara, 'support', { status: 'engaged', from: '2026-02-10', borough: 'Lambeth' })
    await setsPart(amara, 'support', { status: 'closed', reason: 'her-choice', borough: 'Lambeth' })
    await setsPart(amara, 'support', {
      status: 'engaged',
      from: '2026-02-10',
      borough: 'Lambeth',
      putRight: 'yes',
    })
    const referrals = (await stored())?.referrals.map(({ source, statuses }) => [
      source,
      statuses.map(({ status, from }) => `${status} ${from}`),
    ])

    expect(referrals?.map(([source, statuses]) => [source, statuses?.at(-1)])).to.deep.equal([
      ['herself', 'engaged 2026-02-10'],
    ])
  })

  it('takes the right borough in the place of a wrong one', async () => {
    await setsPart(amara, 'support', { borough: 'Sutton', putRight: 'yes', boroughFrom: '2026-03-02' })

    expect((await stored())?.boroughs).to.deep.equal([{ borough: 'Sutton', from: '2026-03-02' }])
  })

  it('loses a need that was set by mistake, and keeps the trace', async () => {
    await setsPart(amara, 'needs', { need: 'substances', status: 'identified' })
    await setsPart(amara, 'needs', { need: 'substances', status: 'taken-away' })
    const woman = await stored()

    expect(woman?.needs.map(({ need }) => need)).to.not.include('substances')
    expect(JSON.stringify(woman?.changes.at(-1)?.before)).to.contain('substances')
  })

  it('keeps a need that was met when the same need begins again', async () => {
    await setsPart(amara, 'needs', { need: 'housing', status: 'met', to: '2026-03-01' })
    await setsPart(amara, 'needs', { need: 'housing', status: 'identified' })
    const housing = (await stored())?.needs.filter(({ need }) => need === 'housing')

    expect(housing?.map(({ status, from, to }) => [status, from, to])).to.deep.equal([
      ['met', '2025-03-12', '2026-03-01'],
      ['identified', '2026-03-12', undefined],
    ])
  })

  it('loses a day that the form leaves empty, also from a client that leaves empty inputs out', async () => {
    await setsPart(amara, 'referral', { day: '2026-02-02', assessed: '2026-02-10' })
    await opensPart(amara, 'referral')
    const form = amara.chat().at(-1)
    const { assessed: _left, ...inputs } = { day: '2026-02-02', assessed: '' }
    const press = { press: 'details.save', reference: jade, part: 'referral', mark: markOn(form?.card) }
    await amara.pressesOn({ id: form?.id ?? '' }, { ...inputs, ...press })

    expect((await stored())?.referrals.at(-1)?.assessed).to.equal(undefined)
  })

  it('is shared with no organisation whose name only stands within the name of the one chosen', async () => {
    await setsPart(amara, 'people', { sharedWith: 'Probation%2C%20Lambeth' })

    expect((await stored())?.sharedWith).to.deep.equal(['Probation, Lambeth'])
  })

  it('can be opened to others by a lead although its keyworker has left', async () => {
    await setsPart(bot.person('Ruth Bello'), 'people', { restrictedTo: `${amaraId},${ruthId}` })
    const olu = bot.person('Olu Adebayo')
    await olu.says('colleagues')
    await olu.presses('Change', { colleague: amaraId })
    await olu.presses('Remove')
    await olu.presses('Yes, remove', { women: bot.person('Chloe Nwosu').id })
    const card = await setsPart(bot.person('Sunita Rao'), 'people', { restrictedTo: ruthId })

    expect(card).to.contain('Saved.')
    expect((await stored())?.restrictedTo).to.deep.equal([ruthId])
  })
})

function markOn(card: unknown): unknown {
  return /"mark":"([0-9a-f]+)"/.exec(JSON.stringify(card))?.[1]
}
