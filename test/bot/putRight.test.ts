import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
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

  it('shows what is saved for whom one names, and has the one of that day chosen', async () => {
    const card = await amara.says("correct Jade Morgan's contact of today")

    expect(card).to.contain('What is to be put right?\nWho: Jade Morgan').and.contain('Contact, today')
    expect(await amara.presses('Correct')).to.contain('Saved before, to correct')
  })

  it('opens the form of a note that is not saved yet instead of an older contact', async () => {
    await amara.says('Rang Jade Murray 10 mins')

    expect(await amara.says('correct')).to.contain('This contact is not saved yet: change it here.')
  })

  it('is for its author, the keyworker and a manager, and nobody else', async () => {
    expect(await bot.person('Ruth Bello').says('correct Jade Morgan')).to.contain('Contact, today')
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

describe('a contact filed for the wrong woman', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open((woman) =>
      woman.id === 'W-54MFF3-H' ? { ...woman, restrictedTo: ['nobody-else'] } : woman,
    )
    amara = bot.person('Amara Cole')
    await amara.says('Saw Jade Morgan 40 mins at the hub, said plum. Next appt Thu 19th 2pm')
    await amara.presses('Save')
  })
  afterEach(() => bot.close())

  const moves = async (): Promise<string> => {
    await amara.says('wrong woman')
    await amara.presses('Search', { name: 'Jade Murray' })
    return amara.presses('Move')
  }

  it('is moved whole after a card that names both, with its appointment and both clocks', async () => {
    expect(await amara.says('wrong woman')).to.contain('Whose is it? Nothing is moved yet.')
    const card = await amara.presses('Jade Murray, W-937GG3-M')
    expect(card)
      .to.contain(`From: Jade Morgan, known as Jay, ${jade}`)
      .and.contain(`To: Jade Murray, ${murray}`)
    expect(card).to.contain('Goes with it: the appointment on Thursday 19 March, 2 pm')
    expect(await amara.presses('Move')).to.contain('Moved.')

    const there = await amara.says('find Jade Murray')
    expect(there).to.contain('last seen today').and.contain('said plum').and.contain('Next appointment')
    expect(there).to.contain('Brought over from another record')
    const here = await amara.says('find Jade Morgan')
    expect(here).to.contain('A contact: filed for another woman. Moved today, Thursday 12 March')
    expect(here).to.not.contain('plum').and.not.contain('Murray').and.not.contain('last seen today')
    expect(here).to.not.contain('Next appointment')
  })

  it('keeps its id, author and moment, and leaves no words behind', async () => {
    await moves()
    const [first, second] = await bot.storedRecords((records) =>
      Promise.all([records.find('case', jade), records.find('case', murray)]),
    )
    const brought = second?.contacts.at(-1)

    expect(JSON.stringify(first)).to.not.contain('plum').and.not.contain(murray)
    expect(first?.movedAway?.map(({ id }) => id)).to.deep.equal([brought?.id])
    expect(brought).to.include({ author: amara.id, day: '2026-03-12' })
  })

  it('is moved once: a second press shows the same', async () => {
    await amara.says('wrong woman')
    await amara.presses('Search', { name: 'Jade Murray' })
    const confirm = amara.chat().at(-1)
    await amara.presses('Move')
    await amara.says('find Jade Murray')
    const [id] = [confirm?.id ?? '']
    const stored = await bot.storedRecords((records) => records.find('case', jade))
    await bot.start()
    const press = {
      ...{ press: 'saved.move', reference: jade, saved: `contact:${stored?.movedAway?.[0]?.id ?? ''}` },
      ...{ as: 0, to: murray },
    }

    expect(await bot.person('Amara Cole').pressesOn({ id }, press)).to.contain('Moved.')
    const contacts = await bot.storedRecords(
      async (records) => (await records.find('case', murray))?.contacts,
    )
    expect(contacts?.filter(({ words }) => words.includes('plum')).length).to.equal(1)
  })

  it('tells the manager and, while no data-protection contact is set, the administrator, who was shown the record since', async () => {
    const ruth = bot.person('Ruth Bello')
    const olu = bot.person('Olu Adebayo')
    await Promise.all([ruth.opens(), olu.opens()])
    await bot.person('Bronwen Price').says('find Jade Morgan')
    const card = await moves()
    expect(card).to.contain('Told of it: Ruth Bello, Olu Adebayo')

    for (const told of [ruth, olu]) {
      await bot.teams.until(() => told.reads().includes('You have a new item to read'))
      const notice = told.reads()
      expect(notice).to.contain(jade).and.contain(murray).and.contain('Bronwen Price: once')
      expect(notice).to.contain('No data-protection contact is set up')
      expect(notice).to.not.contain('plum').and.not.contain('Morgan').and.not.contain('Murray')
      expect(buttonsOf(told.card())).to.deep.equal([])
    }
  })

  it('tells the data-protection contact once one is set, who alone can open what is sealed', async () => {
    const olu = bot.person('Olu Adebayo')
    await olu.says('colleagues')
    await olu.presses('Next page')
    await olu.presses('Change', { colleague: olu.id })
    await olu.presses('Save', { roles: 'administrator,data-protection-contact' })
    await amara.says('wrong woman')
    expect(await amara.presses('Nobody here')).to.contain('To: nobody in the service: it is sealed')
    expect(await amara.presses('Move'))
      .to.contain('Sealed.')
      .and.contain('Ruth Bello, Olu Adebayo')
    await bot.teams.until(() => olu.reads().includes('You have a new item to read'))

    expect(olu.reads()).to.not.contain('No data-protection contact')
    const data = { press: 'saved.sealed', move: await sealedMove() }
    expect(await bot.person('Ruth Bello').pressesOn({ id: 'x' }, data)).to.contain('not open to you')
    expect(await bot.person('Olu Adebayo').pressesOn({ id: 'x' }, data)).to.contain('said plum')
  })

  it('is filed for a woman after all when it was sealed by mistake, once', async () => {
    await amara.says('wrong woman')
    await amara.presses('Nobody here')
    await amara.presses('Move')
    expect(await amara.presses('Choose her')).to.contain('Whose is it? Nothing is filed yet.')
    const card = await amara.presses('Search', { name: 'Jade Murray' })
    expect(card).to.contain(`To: Jade Murray, ${murray}`).and.not.contain('plum')
    expect(await amara.presses('File')).to.contain('Moved.')

    expect(await amara.says('find Jade Murray')).to.contain('said plum')
    const data = { press: 'saved.file-for', move: await sealedMove(), to: murray }
    expect(await bot.person('Amara Cole').pressesOn({ id: 'x' }, data)).to.contain('Moved.')
    expect(await bot.person('Bronwen Price').pressesOn({ id: 'x' }, data)).to.contain(
      'not yours to put right',
    )
    const contacts = await bot.storedRecords(
      async (records) => (await records.find('case', murray))?.contacts,
    )
    expect(contacts?.filter(({ words }) => words.includes('plum')).length).to.equal(1)
  })

  async function sealedMove(): Promise<string> {
    const stored = await bot.storedRecords((records) => records.find('case', jade))
    await bot.start()
    return stored?.movedAway?.[0]?.move ?? ''
  }

  it('is not moved to a woman who is not open to the person, and says so', async () => {
    await amara.says('wrong woman')

    expect(await amara.presses('Search', { name: 'W-54MFF3-H' })).to.contain(
      'If she is here and not open to you, ask your manager or the safeguarding lead to move it.',
    )
    expect(await amara.says('find Jade Morgan')).to.contain('said plum')
  })

  it('leaves an alert as it was raised, and tells the lead', async () => {
    const sunita = bot.person('Sunita Rao')
    await sunita.opens()
    await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Send alert', { who: jade, whatHappened: 'She is afraid to go home.' })
    await bot.teams.until(() => sunita.reads().includes('You have a new item'))
    await moves()
    await bot.teams.until(() => sunita.reads().includes('Please check who this is about'))

    expect(sunita.reads()).to.contain(`was filed for another woman, ${murray}`)
    expect(sunita.reads()).to.contain('Who: Jade Morgan')
    expect(await amara.says('find Jade Morgan')).to.contain('Open alert SG-')
  })

  it('is followed by its receipt to the record where it stands now', async () => {
    const receipt = amara.chat().find(({ card }) => buttonsOf(card).includes('Undo'))
    await moves()

    expect(await amara.pressesOnCard(receipt, 'Undo')).to.contain('Nothing was undone.')
    expect(await amara.says('correct')).to.contain('Who: Jade Murray')
  })

  it('stands in the audit trail of both, without a word', async () => {
    await moves()
    const lines = await bot.storedRecords((records) =>
      Promise.all([jade, murray].map((reference) => records.list('audit-about', reference))),
    )

    for (const trail of lines) expect(trail.map(({ act }) => act)).to.include('contact.moved')
  })
})

describe('saved answers', () => {
  let bot: BotUnderTest
  let amara: Chatter
  const filled = { safety: '6', housing: '3', health: '5', employment: 'not-applicable', finance: '4' }

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
    await amara.says('outcomes Jade Morgan')
    await amara.presses('Save', { ...filled, day: '2026-03-05' })
    await amara.says('outcomes Jade Morgan')
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
