import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import { pressDataOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const reminder = 'remind me to chase housing for Jade Morgan on Friday'

describe('what is to be done for a woman', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.opens()
  })
  afterEach(() => bot.close())

  const stored = (): Promise<Case | undefined> => bot.storedRecords((records) => records.find('case', jade))

  it('is laid out on a form when she asks to be reminded, and not saved before she presses Save', async () => {
    const card = await amara.says(reminder)
    const typed = JSON.stringify(amara.card())

    expect(card).to.contain('Something to do, not saved yet').and.contain('Who: Jade Morgan')
    expect(typed).to.contain('"value":"chase housing"').and.contain('"value":"2026-03-13"')
    expect((await stored())?.actions).to.deep.equal([])
  })

  it('is saved with its day and whoever means to do it', async () => {
    await amara.says(reminder)
    const card = await amara.presses('Save')

    expect(card).to.contain('Saved. You are reminded on Friday 13 March at 9 am.')
    expect(card).to.contain('By tomorrow, Friday 13 March: chase housing (Amara Cole)')
    expect((await stored())?.actions.map(({ what, due, owner }) => [what, due, owner])).to.deep.equal([
      ['chase housing', '2026-03-13', amara.id],
    ])
  })

  it('is saved once when Save is pressed twice', async () => {
    await amara.says(reminder)
    const form = amara.chat().at(-1)
    await amara.presses('Save')
    await amara.pressesOnCard(form, 'Save')

    expect((await stored())?.actions).to.have.length(1)
  })

  it('asks for whom when several fit, and saves nothing before she has chosen', async () => {
    await amara.says('remind me to chase housing for Jade on Friday')
    expect(await amara.presses('Save')).to.contain('Say for whom it is.')
    await amara.says('remind me to chase housing for Jade on Friday')
    expect(await amara.presses('Save', { woman: jade })).to.contain('Saved.')
  })

  it('asks for whom when nobody is named, and shows her before anything is saved', async () => {
    await amara.says('remind me to ring the council on Friday')
    const card = await amara.presses('Save', { name: 'Jade Morgan' })

    expect(card).to.contain('Choose for whom it is.').and.contain('Maybe: Jade Morgan')
    expect(await amara.presses('Save', { woman: jade })).to.contain('ring the council')
  })

  it('is not set for a day that has passed: what was typed stays', async () => {
    await amara.says(reminder)
    const card = await amara.presses('Save', { due: '2026-03-11' })

    expect(card).to.contain('Not saved yet.').and.contain('That day has passed')
    expect(JSON.stringify(amara.card())).to.contain('"value":"chase housing"')
  })

  it('is listed over all her women', async () => {
    await amara.says(reminder)
    await amara.presses('Save')
    await amara.says('remind me to post the form for Aisha Rahman on Monday')
    await amara.presses('Save')
    const card = await amara.says('actions')

    expect(card).to.contain('chase housing; Jade Morgan').and.contain('post the form; Aisha Rahman')
    expect(await amara.presses('Done', { chosen: `${jade} none` })).to.contain('no longer here')
  })

  it('is seen by another keyworker, and not settled by her', async () => {
    await amara.says(reminder)
    await amara.presses('Save')
    const done = pressDataOf(amara.card(), 'Done')
    const chosen = /"value":"(W-VV396G-C [^"]+)"/.exec(JSON.stringify(amara.card()))?.[1] ?? ''
    const bronwen = bot.person('Bronwen Price')
    const card = await bronwen.says('actions Jade Morgan')

    expect(card).to.contain('chase housing (Amara Cole)').and.not.contain('Which action')
    expect(await bronwen.pressesOn({ id: 'a-card' }, { ...done, chosen })).to.contain('not open to you')
    expect((await stored())?.actions[0]?.done).to.equal(undefined)
  })

  it('is not shown to a partner', async () => {
    expect(await bot.person('Paul Marsh').says('actions Jade Morgan')).to.contain('This is not open to you.')
    expect(await bot.person('Paul Marsh').says(reminder)).to.contain('This is not open to you.')
  })

  it('stands beside the dates that others have booked', async () => {
    await amara.says('actions Jade Morgan')
    await amara.presses('New date')
    const card = await amara.presses('Save', {
      kind: 'court',
      day: '2026-03-16',
      time: '10:00',
      what: 'Croydon',
    })

    expect(card).to.contain('Court: Monday 16 March, 10 am; Croydon')
  })

  it('is set with a form too', async () => {
    await amara.says('actions Jade Morgan')
    await amara.presses('New action')

    expect(await amara.presses('Save', { what: 'ring the GP', due: '2026-03-20' })).to.contain(
      'By Friday 20 March: ring the GP (Amara Cole)',
    )
  })
})
