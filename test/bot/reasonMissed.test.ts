import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Contact } from '../../casework/records/contact.ts'
import type { Chatter } from '../support/chatter.ts'
import { aContact } from '../support/records.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const amaraId = '00000000-0000-4000-8000-000000000101'

describe('why an appointment was missed', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(changed)
    amara = bot.person('Amara Cole')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  /** Jade Morgan missed an appointment eight working days ago, and Jade Murray one yesterday. */
  function changed(woman: Case): Case {
    const { organisation } = woman
    const seen = aContact({ day: '2026-03-10', organisation })
    const missed = { organisation, attendance: 'missed', nationalCode: 'PEND', author: amaraId } as const
    if (woman.id === jade)
      return { ...woman, contacts: [aContact({ id: 'm', day: '2026-03-02', ...missed }), seen] }
    if (woman.familyName === 'Murray')
      return { ...woman, contacts: [aContact({ id: 'm', day: '2026-03-11', ...missed }), seen] }
    return { ...woman, contacts: [seen] }
  }

  const press = (chatter: Chatter, data: Readonly<Record<string, unknown>>): Promise<string> =>
    chatter.pressesOn({ id: chatter.chat().at(-1)?.id ?? '' }, data)
  async function listed(): Promise<string> {
    await amara.says('my day')
    return amara.presses('Show the list', { part: 'own-reasons' })
  }
  async function storedContact(): Promise<Contact | undefined> {
    const woman = await bot.storedRecords((records) => records.find('case', jade))
    return woman?.contacts.find(({ id }) => id === 'm')
  }

  it('is listed for her keyworker, the oldest first, until a reason is chosen', async () => {
    const lines = (await listed()).split('\n')

    expect(lines[1]).to.equal('2 missed appointments in four weeks with no reason on record.')
    expect(lines[2]).to.match(/^Jade Morgan: missed Mon 2 Mar, 8 working days ago, due/)
    expect(lines[3]).to.match(/^Jade Murray: missed Wed 11 Mar, 1 working day ago/)
    expect(await amara.presses('Open'))
      .to.contain('Who: Jade Morgan')
      .and.not.contain('probation')
    const after = await amara.presses('Save', { reason: 'health' })

    expect(after)
      .to.contain('Saved for Jade Morgan, W-VV396G-C: health.')
      .and.contain('1 missed appointment in four weeks with no reason on record.')
      .and.not.contain('Jade Morgan: missed')
    const contact = await storedContact()
    expect(contact).to.include({ attendance: 'missed', nationalCode: 'AAME', reasonMissed: 'health' })
    expect(contact?.corrections?.map(({ by, before }) => [by, before.nationalCode])).to.deep.equal([
      [amaraId, 'PEND'],
    ])
  })

  it('is for probation to accept or not where the appointment may have been under an order', async () => {
    await bot.close()
    bot = await BotUnderTest.open((woman) => ({
      ...changed(woman),
      orders: [{ id: 'o', status: 'community-order', from: '2026-01-05' }],
    }))
    amara = bot.person('Amara Cole')

    expect(await listed()).to.contain('It is not known whether it was under her order')
    expect(await amara.presses('Open'))
      .to.contain('Under an order: not known')
      .and.contain('Whether a reason is accepted is for probation to say.')
  })

  it('stands in the audit trail, without a word of it', async () => {
    await listed()
    await amara.presses('Open')
    await amara.presses('Save', { reason: 'none-given' })
    const acts = await bot.storedRecords((records) => records.list('audit-about', 'm'))

    expect(acts.map(({ act, by }) => [act, by])).to.deep.include(['contact.corrected', amaraId])
  })

  it('leaves the code open where she gave no reason: whether it is accepted probation says', async () => {
    await listed()
    await amara.presses('Open')
    await amara.presses('Save', { reason: 'none-given' })

    expect(amara.reads()).to.not.contain('Jade Morgan: missed')
    expect(await storedContact()).to.include({ nationalCode: 'PEND', reasonMissed: 'none-given' })
  })

  it('is listed for her manager, who may say it too', async () => {
    await ruth.says('today')
    await ruth.presses('What else')
    expect(await ruth.presses('Show the list', { part: 'reasons' })).to.contain(
      'Jade Morgan (Amara Cole): missed Mon 2 Mar',
    )
    await ruth.presses('Open')
    expect(await ruth.presses('Save', { reason: 'family' })).to.contain(
      'Saved for Jade Morgan, W-VV396G-C: children or family.',
    )
  })

  it('can be put right on the form, and taken back there', async () => {
    await listed()
    await amara.presses('Open')
    await amara.presses('Save', { reason: 'work' })
    await amara.says('correct Jade Morgan')
    await amara.presses('Correct', { saved: 'contact:m' })
    await amara.presses('Save', { reason: 'slip', reasonMissed: 'not-known' })

    expect(await listed()).to.contain('Jade Morgan: missed')
    expect(await storedContact())
      .to.include({ nationalCode: 'PEND' })
      .and.not.have.property('reasonMissed')
  })

  it('is taken from nobody who may not put the contact right, whatever she presses', async () => {
    const data = { press: 'day.reason', reference: jade, contact: 'm', as: 0, reason: 'health' }
    const chloe = bot.person('Chloe Nwosu')
    await chloe.says('my day')
    expect(await press(chloe, data)).to.not.contain('Saved')
    await amara.says('my day')
    for (const wrong of [{ reason: 'UAAB' }, { reason: undefined }, { contact: 'nothing' }])
      expect(await press(amara, { ...data, ...wrong })).to.not.contain('Saved')

    expect(await storedContact()).to.include({ nationalCode: 'PEND' })
  })

  it('is not changed unseen where somebody put the contact right since', async () => {
    await listed()
    await amara.presses('Open')
    await ruth.says('today')
    await press(ruth, { press: 'day.reason', reference: jade, contact: 'm', as: 0, reason: 'court' })

    expect(await amara.presses('Save', { reason: 'health' })).to.contain('Not saved yet')
    expect(await storedContact()).to.include({ reasonMissed: 'court' })
  })
})
