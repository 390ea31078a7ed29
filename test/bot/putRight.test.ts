import { expect } from 'chai'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const murray = 'W-937GG3-M'

describe('putting a saved contact right', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.says('Saw Jade Morgan 40 mins at the hub re housing. Next appt Thu 19th 2pm')
    await amara.presses('Save')
  })
  afterEach(() => bot.close())

  it('opens the last one as a form, and keeps what it said before with who changed it and why', async () => {
    bot.passMinutes(60 * 24 * 30)
    expect(await amara.says('correct')).to.contain('Saved before, to correct\nWho: Jade Morgan')
    expect(await amara.presses('Save', { minutes: '50', reason: 'slip' })).to.contain('Put right.')

    const card = await amara.says('find Jade Morgan')
    expect(card).to.contain('at the hub, 50 minutes')
    expect(card).to.contain('by Amara Cole (a slip in writing or reading)\nBefore that: ')
    expect(card).to.contain('at the hub, 40 minutes')
  })

  it('opens from the receipt, also when it is too late for Undo', async () => {
    bot.passMinutes(20)

    expect(await amara.presses('Correct')).to.contain('Saved before, to correct')
  })

  it('computes when she was last seen anew', async () => {
    await amara.says('correct')
    await amara.presses('Save', { day: '2026-03-11', reason: 'learned-later' })

    expect(await amara.says('find Jade Morgan')).to.contain('last seen yesterday, Wednesday 11 March')
  })

  it('takes back the appointment that was wrong and keeps it on record', async () => {
    await amara.says('correct')
    await amara.presses('Save', { nextDay: '2026-03-20', reason: 'slip' })

    expect(await amara.says('find Jade Morgan')).to.contain('Next appointment: Friday 20 March, 2 pm')
    const stored = await bot.storedRecords((records) => records.find('case', jade))
    expect(stored?.appointments.map(({ day, takenBack }) => [day, takenBack !== undefined])).to.deep.equal([
      ['2026-03-19', true],
      ['2026-03-20', false],
    ])
  })

  it('asks why, and keeps what was filled in', async () => {
    await amara.says('correct')

    expect(await amara.presses('Save', { minutes: '55' })).to.contain('Choose why it is put right.')
    expect(await amara.presses('Save', { reason: 'other' })).to.contain('Write in a line why')
    expect(await amara.presses('Save', { reason: 'other', line: 'She told me' })).to.contain('55 minutes')
  })

  it('changes nothing the second time, nor when nothing is different', async () => {
    await amara.says('correct')
    expect(await amara.presses('Save', { reason: 'slip' })).to.contain('Nothing on this form is different.')
    const form = amara.chat().at(-1)
    await amara.presses('Save', { minutes: '50', reason: 'slip' })
    await amara.says('correct')
    const data = { with: 'her', day: '2026-03-12', minutes: '50', mode: 'in-person', place: 'hub' }
    const again = {
      ...{ ...data, attendance: 'came', topics: 'housing', nextDay: '2026-03-19', nextTime: '14:00' },
      ...{ words: 'Saw Jade Morgan 40 mins at the hub re housing. Next appt Thu 19th 2pm', reason: 'slip' },
    }
    const stored = await bot.storedRecords((records) => records.find('case', jade))
    const contact = stored?.contacts.at(-1)
    await bot.start()
    const later = bot.person('Amara Cole')
    const press = { press: 'saved.save', reference: jade, saved: `contact:${contact?.id ?? ''}`, as: 0 }

    expect(await later.pressesOn({ id: form?.id ?? '' }, { ...again, ...press })).to.contain('Put right.')
    expect(await later.pressesOn({ id: form?.id ?? '' }, { ...again, minutes: '60', ...press })).to.contain(
      'this was put right after the form was opened',
    )
    const after = await bot.storedRecords((records) => records.find('case', jade))
    expect(after?.contacts.at(-1)?.corrections?.length).to.equal(1)
  })

  it('is not undone any more once it was put right', async () => {
    const [receipt] = amara.chat()
    await amara.says('correct')
    await amara.presses('Save', { minutes: '50', reason: 'slip' })

    expect(await amara.pressesOnCard(receipt, 'Undo')).to.contain('Nothing was undone.')
  })

  it('leaves an alert open when the contact it came of is undone', async () => {
    await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Send alert', { who: jade, whatHappened: 'She is afraid to go home.' })

    expect(await amara.presses('Undo'))
      .to.contain('Taken out of her record.')
      .and.contain('Open alert SG-')
  })

  it('shows what is saved for whom one names, and has the one of that day chosen', async () => {
    const card = await amara.says("correct Jade Morgan's contact of today")

    expect(card).to.contain('What is to be put right?\nWho: Jade Morgan').and.contain('today, contact')
    expect(await amara.presses('Correct')).to.contain('Saved before, to correct')
  })

  it('opens the form of a note that is not saved yet instead of an older contact', async () => {
    await amara.says('Rang Jade Murray 10 mins')

    expect(await amara.says('correct')).to.contain('This contact is not saved yet: change it here.')
  })

  it('is for its author, the keyworker and a manager, and nobody else', async () => {
    expect(await bot.person('Ruth Bello').says('correct Jade Morgan')).to.contain('today, contact')
    for (const name of ['Bronwen Price', 'Sunita Rao', 'Helen Vaughan']) {
      expect(await bot.person(name).says('correct Jade Morgan')).to.contain('Nothing is saved here')
    }
    const stored = await bot.storedRecords((records) => records.find('case', jade))
    await bot.start()
    const saved = `contact:${stored?.contacts.at(-1)?.id ?? ''}`
    const bronwen = bot.person('Bronwen Price')
    const paul = bot.person('Paul Marsh')
    for (const press of ['saved.correct', 'saved.wrong-woman']) {
      const data = { press, reference: jade, saved }
      expect(await bronwen.pressesOn({ id: 'x' }, data)).to.contain('This is not yours to put right.')
      expect(await paul.pressesOn({ id: 'x' }, data)).to.contain('This is not yours to put right.')
    }
  })

  it('lets a partner put right what her own organisation wrote, and shows the service none of its words', async () => {
    const paul = bot.person('Paul Marsh')
    await paul.says('Saw Jade Morgan 20 mins at probation, said plum')
    await paul.presses('Save')
    await paul.says('correct')
    expect(await paul.presses('Save', { minutes: '25', reason: 'slip' })).to.contain('Put right.')

    expect(await paul.says('find Jade Morgan')).to.contain('Before that')
    expect(await amara.says('find Jade Morgan'))
      .to.contain('25 minutes')
      .and.not.contain('plum')
  })
})

describe('saved answers', () => {
  let bot: BotUnderTest
  let amara: Chatter
  const filled = { safety: '6', housing: '3', health: '5', employment: 'not-applicable', finance: '4' }

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.says('wsa5 Jade Morgan')
    await amara.presses('Yes')
    await amara.presses('Save', { ...filled, day: '2026-03-05' })
    await amara.says('wsa5 Jade Morgan')
    await amara.presses('Yes')
    await amara.presses('Save', { ...filled, safety: '8', day: '2026-03-12' })
  })
  afterEach(() => bot.close())

  it('are put right, and the change is computed from what stands now', async () => {
    expect(await amara.presses('Correct')).to.contain('Saved before, to correct')
    const card = await amara.presses('Save', { safety: '7', reason: 'slip' })

    expect(card).to.contain('Safety: 7').and.contain('safety 6 to 7')
    const stored = await bot.storedRecords(async (records) => (await records.find('case', jade))?.answers)
    expect(stored?.at(-1)?.corrections?.[0]?.before.items[0]?.answer).to.equal(8)
  })

  it('are moved to whom they belong', async () => {
    await amara.presses('Wrong woman')
    await amara.presses('Search', { name: 'Jade Murray' })
    expect(await amara.presses('Move')).to.contain('Moved.')

    expect(await amara.says('find Jade Morgan')).to.contain('Outcome answers: filed for another woman.')
    const stored = await bot.storedRecords(async (records) => (await records.find('case', murray))?.answers)
    expect(stored?.length).to.equal(1)
  })
})
