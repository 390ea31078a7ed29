import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import { pressDataOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { opensPart, setsPart } from '../support/detailsOfJade.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const amaraId = '00000000-0000-4000-8000-000000000101'
const ruthId = '00000000-0000-4000-8000-000000000201'

describe('the details of a woman', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  const stored = (): Promise<Case | undefined> => bot.storedRecords((records) => records.find('case', jade))

  it('are shown part by part', async () => {
    const card = await amara.says('details Jade Morgan')

    for (const part of [
      'Support',
      'Referral and plan',
      'Needs',
      'Order',
      'Safety',
      'Keyworker and who may see it',
    ])
      expect(card.split('\n')).to.include(part)
    expect(card).to.contain('Keyworker: Amara Cole')
    expect(card).to.contain('Shared with: Probation, Lambeth')
  })

  it('are asked for by name when none was given, and found by it', async () => {
    await amara.says('details')

    expect(await amara.presses('Search', { name: 'Jade Morgan' })).to.contain('What is on record')
  })

  it('are opened by choosing among the women who fit', async () => {
    await amara.says('details Jade')

    expect(await amara.presses('Jade Murray, W-937GG3-M')).to.contain('What is on record')
  })

  it('keep each status with the day since when it holds', async () => {
    await setsPart(amara, 'support', { status: 'assessed', from: '2026-03-02', borough: 'Lambeth' })
    await setsPart(amara, 'support', {
      status: 'engaged',
      from: '2026-03-10',
      borough: 'Lambeth',
      risk: 'high',
    })
    const woman = await stored()
    const statuses = woman?.referrals.flatMap((referral) =>
      referral.statuses.map(({ status, from }) => [status, from]),
    )

    expect([statuses, woman?.risk]).to.deep.equal([
      [
        ['assessed', '2026-03-02'],
        ['engaged', '2026-03-10'],
      ],
      'high',
    ])
  })

  it('say what stands there afterwards', async () => {
    const card = await setsPart(amara, 'support', {
      status: 'engaged',
      from: '2026-03-10',
      borough: 'Sutton',
      risk: 'high',
    })

    expect(card).to.contain('Saved.')
    expect(card).to.contain('Status: in one-to-one support, since Tuesday 10 March')
    expect(card).to.contain('Borough: Sutton, since today, Thursday 12 March')
    expect(card).to.contain('Risk: high: to be seen weekly')
    expect(card).to.contain('by Amara Cole.')
  })

  it('keep the borough before beside the new one', async () => {
    await setsPart(amara, 'support', { borough: 'Sutton', boroughFrom: '2026-03-01' })

    expect((await stored())?.boroughs.map(({ borough }) => borough)).to.deep.equal(['Lambeth', 'Sutton'])
  })

  it('keep what stood in a part before it was set anew, and who set it', async () => {
    await setsPart(amara, 'safety', { safeContact: 'Text first.', notVisitedAlone: 'no' })
    await setsPart(ruth, 'safety', { safeContact: 'Ring after 3 pm.', notVisitedAlone: 'yes' })
    const changes = (await stored())?.changes.map(({ by, part, before }) => [by, part, before['safeContact']])

    expect(changes).to.deep.equal([
      [amaraId, 'safety', undefined],
      [ruthId, 'safety', 'Text first.'],
    ])
  })

  it('put what keeps her safe before everything else wherever she is shown', async () => {
    await setsPart(amara, 'safety', { notVisitedAlone: 'yes', mustNotReceive: 'Her ex-partner Dan.' })
    const [title, warning, first, second] = (await amara.says('find Jade Morgan')).split('\n')

    expect([title, warning, first, second]).to.deep.equal([
      'What you asked for',
      'Before you contact her',
      'She is not to be visited alone.',
      'Must not receive anything: Her ex-partner Dan.',
    ])
  })

  it('keep a need with its status and days, and her other needs as they are', async () => {
    await setsPart(amara, 'needs', { need: 'housing', status: 'met', to: '2026-03-11' })
    const needs = (await stored())?.needs.map(({ need, status, to }) => [need, status, to])

    expect(needs).to.deep.equal([
      ['abuse', 'identified', undefined],
      ['housing', 'met', '2026-03-11'],
    ])
  })

  it('keep the order with its dates, and an older one beside it', async () => {
    await setsPart(amara, 'order', { order: 'bail', from: '2026-01-01' })
    await setsPart(amara, 'order', {
      order: 'community-order',
      from: '2026-02-01',
      to: '2027-02-01',
      another: 'yes',
    })
    const orders = (await stored())?.orders.map(({ status, from, to }) => [status, from, to])

    expect(orders).to.deep.equal([
      ['bail', '2026-01-01', undefined],
      ['community-order', '2026-02-01', '2027-02-01'],
    ])
  })

  it('keep who referred her, and the days of assessment and plan', async () => {
    const inputs = { source: 'herself', day: '2026-02-02', assessed: '2026-02-10', planned: '2026-02-16' }
    const card = await setsPart(amara, 'referral', inputs)

    expect(card).to.contain('Referred by: herself')
    expect(card).to.contain('Assessment: Tuesday 10 February')
    expect(card).to.contain('Plan: Monday 16 February')
  })

  it('are set once when the form is sent twice', async () => {
    await opensPart(amara, 'order')
    const form = amara.chat().at(-1)
    const inputs = { order: 'licence', from: '2026-01-01', another: 'no' }
    await amara.presses('Save', inputs)
    await amara.pressesOn({ id: form?.id ?? '' }, { ...inputs, ...pressDataOf(form?.card, 'Save') })

    expect((await stored())?.orders).to.have.length(1)
  })

  it('stand in the audit trail by their part, without any text', async () => {
    await setsPart(amara, 'safety', { safeContact: 'Text first.', notVisitedAlone: 'no' })
    const acts = await bot.storedRecords((records) => records.list('audit-about', jade))

    expect(acts.map(({ act }) => act)).to.include('details.safety')
  })
})
