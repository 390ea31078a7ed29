import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { aContact } from '../support/records.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const amaraId = '00000000-0000-4000-8000-000000000101'
const question = 'Was this appointment under her order?'

describe('saying whether an appointment was under an order', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(changed)
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  /** Jade Morgan is on a community order, and had an appointment yesterday and has one today. */
  function changed(woman: Case): Case {
    const { organisation } = woman
    const seen: Case = { ...woman, contacts: [aContact({ day: '2026-03-10', organisation })] }
    if (woman.id !== jade) return seen
    const arranged = { arrangedIn: 'contact-1', by: amaraId, enforceable: 'not-known' as const }
    return {
      ...seen,
      orders: [{ id: 'o', status: 'community-order', from: '2026-01-05', to: '2026-12-31' }],
      appointments: [
        { id: 'a', day: '2026-03-11', time: '10:00', ...arranged },
        { id: 'b', day: '2026-03-12', time: '09:00', ...arranged },
      ],
    }
  }

  const stored = async (): Promise<Case> => {
    const woman = await bot.storedRecords((records) => records.find('case', jade))
    if (woman === undefined) throw new Error('Her record is gone')
    return woman
  }
  const ofDay = async (day: string): Promise<string | undefined> =>
    (await stored()).appointments.find((each) => each.day === day && each.takenBack === undefined)
      ?.enforceable

  it('is asked where she did not come, and stands on the appointment of that day once the contact is saved', async () => {
    expect(await amara.says('Jade Morgan DNA today 9am at the hub')).to.contain(question)
    await amara.presses('Save', { underOrder: 'yes' })

    expect(await ofDay('2026-03-12')).to.equal('yes')
    const acts = await bot.storedRecords((records) => records.list('audit-about', jade))
    expect(acts.map(({ act }) => act)).to.include('contact.recorded')
    expect((await stored()).contacts.at(-1)).to.include({ attendance: 'missed', nationalCode: 'PEND' })
  })

  it('holds no Save up, and nothing is known where nobody says', async () => {
    await amara.says('Jade Morgan DNA today 9am at the hub')
    await amara.says('save')

    expect(await ofDay('2026-03-12')).to.equal('not-known')
  })

  it('is not asked where she came, and not of a woman without an order', async () => {
    expect(await amara.says('Saw Jade Morgan 20 mins at the hub')).to.not.contain(question)
    expect(await amara.says('Jade Murray DNA today at the hub')).to.not.contain(question)
  })

  it('stands on no appointment to which she came, whatever a card sends', async () => {
    await amara.says('Saw Jade Morgan 9am today 20 mins at the hub')
    await amara.presses('Save', { underOrder: 'yes' })
    await amara.presses('Correct')
    await amara.presses('Save', { reason: 'slip', underOrder: 'yes' })

    expect(await ofDay('2026-03-12')).to.equal('not-known')
  })

  it('goes with the contact when that is taken back', async () => {
    await amara.says('Jade Morgan DNA today 9am at the hub')
    await amara.presses('Save', { underOrder: 'yes' })
    await amara.presses('Undo')

    expect(await ofDay('2026-03-12')).to.equal('not-known')
  })

  it('is not forgotten by a card that was opened before it was said', async () => {
    await amara.says('Jade Morgan DNA today 9am at the hub')
    await amara.says('Jade Morgan no show 9am today at the centre')
    const [older] = amara.chat().slice(-2)
    await amara.presses('Save', { underOrder: 'yes' })
    await amara.pressesOnCard(older, 'Save')

    expect((await stored()).contacts).to.have.length(3)
    expect(await ofDay('2026-03-12')).to.equal('yes')
  })

  it('goes along to the form where it was chosen before Edit was pressed', async () => {
    await amara.says('Jade Morgan DNA today 9am at the hub')
    await amara.presses('Edit', { underOrder: 'yes' })
    await amara.presses('Save')

    expect(await ofDay('2026-03-12')).to.equal('yes')
  })

  it('of one woman says nothing of another whom the contact turns out to be about', async () => {
    await bot.close()
    bot = await BotUnderTest.open((woman) => ({ ...changed({ ...woman, id: jade }), id: woman.id }))
    amara = bot.person('Amara Cole')
    await amara.says('Jade Morgan DNA today 9am at the hub')
    await amara.presses('Edit')
    await amara.presses('Save', { underOrder: 'yes', someoneElse: 'Jade Murray' })
    const murray = buttonsOf(amara.card()).find((title) => title.startsWith('Jade Murray')) ?? ''
    expect(await amara.presses(murray)).to.contain(question)
    await amara.presses('Save')

    const reference = /W-\w{6}-\w/.exec(murray)?.[0] ?? ''
    const woman = await bot.storedRecords((records) => records.find('case', reference))
    expect(woman?.contacts.at(-1)).to.include({ attendance: 'missed' })
    expect(woman?.appointments.map(({ enforceable }) => enforceable)).to.deep.equal([
      'not-known',
      'not-known',
    ])
  })

  it('is not told to a partner by a contact of her own, whatever she presses', async () => {
    await bot.close()
    const organisation = 'Probation, Lambeth'
    bot = await BotUnderTest.open((woman) =>
      woman.id === jade
        ? {
            ...changed(woman),
            sharedWith: [organisation],
            contacts: [aContact({ id: 'm', day: '2026-03-11', organisation, attendance: 'missed' })],
          }
        : woman,
    )
    const partner = bot.person('Paul Marsh')
    await partner.says('find Jade Morgan')
    const id = partner.chat().at(-1)?.id ?? ''
    const card = await partner.pressesOn({ id }, { press: 'day.choose', opens: `${jade} m` })

    expect(card).to.contain('Why').and.not.match(/order/i)
  })

  it('can be said of the next appointment on the form, and put right later', async () => {
    await amara.says('Saw Jade Morgan 20 mins at the hub. Next Thu 2pm')
    await amara.presses('Edit')
    await amara.presses('Save', { nextUnderOrder: 'yes' })
    await amara.presses('Correct')
    await amara.presses('Save', { reason: 'slip', nextUnderOrder: 'no' })
    const next = (await stored()).appointments.find(({ day }) => day === '2026-03-19')
    expect(next?.enforceable).to.equal('no')
    expect(next?.orderSaid?.map(({ was, by }) => [was, by])).to.deep.equal([['yes', amaraId]])
  })

  it('is read by her worker before the appointment', async () => {
    await bot.close()
    bot = await BotUnderTest.open((woman) => {
      const { appointments, ...rest } = changed(woman)
      return { ...rest, appointments: appointments.map((each) => ({ ...each, enforceable: 'yes' })) }
    })

    expect(await bot.person('Amara Cole').says('brief Jade Morgan')).to.contain('9 am, under an order')
    expect(await bot.person('Amara Cole').says('my week')).to.contain('Under an order')
  })

  it('is said of none once her order was over on its day', async () => {
    await bot.close()
    bot = await BotUnderTest.open((woman) => {
      const { appointments, orders, ...rest } = changed(woman)
      return {
        ...rest,
        orders: orders.map((each) => ({ ...each, to: '2026-03-10' })),
        appointments: appointments.map((each) => ({ ...each, enforceable: 'yes' })),
      }
    })
    const worker = bot.person('Amara Cole')

    expect(await worker.says('brief Jade Morgan'))
      .to.contain('9 am')
      .and.not.match(/under an order/i)
    expect(await worker.says('my week'))
      .to.contain('Jade Morgan')
      .and.not.match(/under an order/i)
    expect(await bot.person('Ruth Bello').says('today')).to.not.contain('1 appointment under an order')
  })

  it('is told a manager in words where it is not known and no outcome is written', async () => {
    const card = await bot.person('Ruth Bello').says('today')

    expect(card).to.contain('1 appointment under an order with no outcome yet')
    expect(card).to.contain('Jade Morgan. Amara Cole. It is not known whether it was under her order')
  })

  it('calls nobody’s absence by another word than missed', async () => {
    const card = await amara.says('Jade Morgan DNA today 9am at the hub')

    expect(card).to.not.match(/compl|breach|fail|unaccept/i)
  })
})
