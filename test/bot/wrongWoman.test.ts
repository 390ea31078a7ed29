import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const jade = 'W-VV396G-C'
const murray = 'W-937GG3-M'

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

  it('is offered to whom the reply names at once', async () => {
    expect(await amara.says('wrong person its Jade Murray'))
      .to.contain(`From: Jade Morgan, known as Jay, ${jade}`)
      .and.contain(`To: Jade Murray, ${murray}`)
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
