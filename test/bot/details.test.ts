import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import { pressDataOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const bronwenId = '00000000-0000-4000-8000-000000000102'
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

  async function opens(who: Chatter, part: string): Promise<string> {
    await who.says('details Jade Morgan')
    return who.presses('Change', { part })
  }

  async function sets(who: Chatter, part: string, inputs: Readonly<Record<string, string>>): Promise<string> {
    await opens(who, part)
    return who.presses('Save', inputs)
  }

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
    await sets(amara, 'support', { status: 'assessed', from: '2026-03-02', borough: 'Lambeth' })
    await sets(amara, 'support', { status: 'engaged', from: '2026-03-10', borough: 'Lambeth', risk: 'high' })
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
    const card = await sets(amara, 'support', {
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
    await sets(amara, 'support', { borough: 'Sutton', boroughFrom: '2026-03-01' })

    expect((await stored())?.boroughs.map(({ borough }) => borough)).to.deep.equal(['Lambeth', 'Sutton'])
  })

  it('keep what stood in a part before it was set anew, and who set it', async () => {
    await sets(amara, 'safety', { safeContact: 'Text first.', notVisitedAlone: 'no' })
    await sets(ruth, 'safety', { safeContact: 'Ring after 3 pm.', notVisitedAlone: 'yes' })
    const changes = (await stored())?.changes.map(({ by, part, before }) => [by, part, before['safeContact']])

    expect(changes).to.deep.equal([
      [amaraId, 'safety', undefined],
      [ruthId, 'safety', 'Text first.'],
    ])
  })

  it('put what keeps her safe before everything else wherever she is shown', async () => {
    await sets(amara, 'safety', { notVisitedAlone: 'yes', mustNotReceive: 'Her ex-partner Dan.' })
    const [title, warning, first, second] = (await amara.says('find Jade Morgan')).split('\n')

    expect([title, warning, first, second]).to.deep.equal([
      'What you asked for',
      'Before you contact her',
      'She is not to be visited alone.',
      'Must not receive anything: Her ex-partner Dan.',
    ])
  })

  it('keep a need with its status and days, and her other needs as they are', async () => {
    await sets(amara, 'needs', { need: 'housing', status: 'met', to: '2026-03-11' })
    const needs = (await stored())?.needs.map(({ need, status, to }) => [need, status, to])

    expect(needs).to.deep.equal([
      ['abuse', 'identified', undefined],
      ['housing', 'met', '2026-03-11'],
    ])
  })

  it('keep the order with its dates, and an older one beside it', async () => {
    await sets(amara, 'order', { order: 'bail', from: '2026-01-01' })
    await sets(amara, 'order', {
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
    const card = await sets(amara, 'referral', inputs)

    expect(card).to.contain('Referred by: herself')
    expect(card).to.contain('Assessment: Tuesday 10 February')
    expect(card).to.contain('Plan: Monday 16 February')
  })

  it('give her another keyworker when a manager says so', async () => {
    const card = await sets(ruth, 'people', { keyworker: bronwenId })

    expect(card).to.contain('Keyworker: Bronwen Price')
    expect((await stored())?.keyworker).to.equal(bronwenId)
  })

  it('restrict her record to the people named', async () => {
    await sets(ruth, 'people', { restrictedTo: `${amaraId},${ruthId}` })

    expect(await bot.person('Bronwen Price').says('find Jade Morgan')).to.contain('I found nobody')
    expect(await ruth.says('find Jade Morgan')).to.contain('Who: Jade Morgan')
  })

  it('say to whoever restricts a record to others that it is closed to her now', async () => {
    expect(await sets(ruth, 'people', { restrictedTo: amaraId })).to.contain('you are not one of them')
  })

  it('share her record with a partner whose name holds a comma', async () => {
    await sets(amara, 'people', { sharedWith: 'Probation%2C%20Lambeth,Housing%20advice%20partner' })

    expect((await stored())?.sharedWith).to.have.members(['Probation, Lambeth', 'Housing advice partner'])
  })

  it('show a partner what she may see of her, and no more', async () => {
    const card = await bot.person('Paul Marsh').says('details Jade Morgan')

    expect(card).to.contain('Who: Jade Morgan')
    expect(card).to.not.contain('Risk')
    expect(card).to.not.contain('Order')
  })

  it('are not to be changed by another keyworker, except what keeps her safe', async () => {
    await bot.person('Bronwen Price').says('details Jade Morgan')
    const { card } = bot.person('Bronwen Price').chat().at(-1) ?? {}

    expect(JSON.stringify(card)).to.contain('"value":"safety"').and.not.contain('"value":"support"')
  })

  it('are not given two keyworkers at once', async () => {
    const card = await sets(ruth, 'people', { keyworker: `${amaraId},${bronwenId}` })

    expect(card).to.contain('She has one keyworker at a time: choose one.')
  })

  it('are not closed while an alert about her is open', async () => {
    await amara.says('alert Jade Morgan')
    await amara.presses('No')
    await amara.presses('Send alert', { who: jade, whatHappened: 'She is afraid to go home.' })
    const card = await sets(amara, 'support', { status: 'closed', reason: 'her-choice', borough: 'Lambeth' })

    expect(card).to.match(/SG-\w{6}-\w: an alert about her is open\. A lead closes it first\./)
  })

  it('are not overwritten unseen by a form that shows an older state', async () => {
    await opens(amara, 'safety')
    await sets(ruth, 'safety', { safeContact: 'Never ring.', notVisitedAlone: 'no' })
    const card = await amara.presses('Save', { safeContact: 'Text first.', notVisitedAlone: 'no' })

    expect(card).to.contain('Somebody else changed this after the form was shown.')
    expect(card).to.contain('Safe contact: Never ring.')
    expect(card).to.contain('You had filled in:').and.contain('Text first.')
    await amara.presses('Save')
    expect((await stored())?.safeContact).to.equal('Never ring.')
  })

  it('are saved although a contact was saved since the form was shown', async () => {
    await opens(amara, 'safety')
    const bronwen = bot.person('Bronwen Price')
    await bronwen.says('Rang Jade Morgan 10 mins')
    await bronwen.presses('Save')

    expect(await amara.presses('Save', { safeContact: 'Text first.', notVisitedAlone: 'no' })).to.contain(
      'Saved.',
    )
  })

  it('are set once when the form is sent twice', async () => {
    await opens(amara, 'order')
    const form = amara.chat().at(-1)
    const inputs = { order: 'licence', from: '2026-01-01', another: 'no' }
    await amara.presses('Save', inputs)
    await amara.pressesOn({ id: form?.id ?? '' }, { ...inputs, ...pressDataOf(form?.card, 'Save') })

    expect((await stored())?.orders).to.have.length(1)
  })

  it('stand in the audit trail by their part, without any text', async () => {
    await sets(amara, 'safety', { safeContact: 'Text first.', notVisitedAlone: 'no' })
    const acts = await bot.storedRecords((records) => records.list('audit-about', jade))

    expect(acts.map(({ act }) => act)).to.include('details.safety')
  })
})
