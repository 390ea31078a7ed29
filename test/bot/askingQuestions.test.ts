import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { buttonsOf } from '../support/cardText.ts'
import { aContact } from '../support/records.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'
const jade = 'W-VV396G-C'
const ayesha = 'W-3CHPG4-F'

describe('asking a question in the chat', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(changed)
    amara = bot.person('Amara Cole')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  /** All were seen on Tuesday but Ayesha Khan, who was not for a month and whom only Sunita Rao may see besides Amara Cole. */
  function changed(woman: Case): Case {
    const day = woman.givenName === 'Ayesha' ? '2026-02-10' : '2026-03-10'
    const contacts = [
      aContact({ day, author: woman.keyworker, organisation: woman.organisation, place: 'home' }),
    ]
    const restrictedTo = woman.givenName === 'Ayesha' ? { restrictedTo: [amaraId] } : {}
    return { ...woman, contacts, ...restrictedTo }
  }

  it('says how it was understood, lists who it is about, and opens each', async () => {
    const card = await amara.says("who haven't I seen in two weeks?")

    expect(card).to.contain('Women with keyworker Amara Cole, not seen or spoken to since 26 Feb: 1 of 6.')
    expect(card).to.contain('Ayesha Khan')
    expect(await amara.presses('Open', { woman: ayesha })).to.contain('Ayesha Khan, W-3CHPG4-F, yours')
  })

  it('says of a woman whose support has ended when it did, and runs no clock', async () => {
    await bot.close()
    const statuses = [{ status: 'closed' as const, from: '2026-02-20', by: amaraId }]
    bot = await BotUnderTest.open((woman) =>
      woman.familyName === 'Nowak'
        ? { ...woman, contacts: [], referrals: [{ id: 'r', day: '2025-06-01', statuses }] }
        : changed(woman),
    )

    expect(await bot.person('Ruth Bello').says('who closed last month?'))
      .to.contain('Katarzyna Nowak: support ended 20 Feb')
      .and.not.contain('planned')
      .and.not.contain('not seen or spoken to for')
  })

  it('says to a partner that the women are those shared with her organisation', async () => {
    const card = await bot.person('Paul Marsh').says('who have i got')

    expect(card)
      .to.match(/^Women shared with Probation, Lambeth: (\d+) of \1\.$/m)
      .and.not.contain('keyworker Paul')
    expect(await bot.person('Paul Marsh').says('how many women in Lambeth?')).to.contain(
      'Women shared with Probation, Lambeth, in Lambeth',
    )
  })

  it('answers with a figure, and shows behind a press whom it counts', async () => {
    expect(await ruth.says('How many women in Sutton?')).to.contain('1 of 15')
    expect(await ruth.presses('Show them')).to.contain('Katarzyna Nowak')
  })

  it('never counts, lists or hints at a restricted woman to who may not see her', async () => {
    const cards = [
      await ruth.says('who has not been seen in two weeks?'),
      await ruth.says('how many women does Amara have?'),
      await ruth.says('when was Ayesha Khan last seen?'),
    ]

    expect(cards.join('\n')).to.contain('0 of 15').and.contain('5 of 5').and.not.contain(ayesha)
    expect(cards.join('\n')).to.not.contain('10 February')
  })

  it('answers a question about one woman, after what must be read before she is contacted', async () => {
    const lines = (await amara.says('when did I last see Jade Morgan?')).split('\n')

    expect(lines.at(-2)).to.match(
      /^Last seen or spoken to: Tuesday 10 March, 2 days ago, in person, by you\./,
    )
    expect(lines.findIndex((text) => text === 'Before you contact her')).to.be.lessThan(lines.length - 2)
  })

  it('asks which woman is meant, and answers once that is said', async () => {
    await amara.says('when did I last see Jade?')
    expect(buttonsOf(amara.card())).to.deep.equal(['Jade Morgan, W-VV396G-C', 'Jade Murray, W-937GG3-M'])

    expect(await amara.presses('Jade Murray, W-937GG3-M')).to.contain(
      'When she was last seen or spoken to: Jade Murray',
    )
  })

  it('reads the contacts of women she may see for a question about contacts', async () => {
    expect(await ruth.says('how many home visits this month?')).to.contain('15')
    expect(await amara.says('what did I do with Jade Morgan this month?')).to.contain('1 contact')
  })

  it('shows markup in a name letter for letter, and answers nothing else', async () => {
    const card = await amara.says('who is <b>Jade</b> [x](http://example.org) seeing?')

    expect(card).to.contain('I cannot answer that one').and.contain('(http://example.org)')
    expect(JSON.stringify(amara.card())).to.not.contain('Action.OpenUrl')
  })

  it('says that it cannot answer, and three questions that it can', async () => {
    const card = await amara.says('what star sign is Jade Morgan?')

    expect(card).to.contain('I did not understand: star, sign')
    expect(card).to.contain(
      "who haven't I seen in two weeks?\nwho has court next week?\nwhat's due for me this week?",
    )
  })

  for (const note of [
    'Saw Jade Morgan 40 mins at the hub, she asked who will come on Monday?',
    'Home visit Jade Morgan yesterday, 30 mins',
    'What benefits can she get? Talked with Jade Morgan 30 mins',
    'Who is Jade Morgan staying with? She asked me to ring, 10 mins',
    'Who will come on Monday? Jade Morgan asked at the hub, 20 mins',
    "Did Jade Morgan's PIP form with her, 40 mins",
    'Is Jade Morgan ok? Rang her, no answer',
    'Did home visit, Jade Morgan well',
    'Missed appt Jade Morgan today',
    'Did Jade Morgan assessment 40 mins',
    'Rang Jade Morgan, no answer. When should we try again?',
    'Jade Morgan asked "how many women are in Sutton?" at the hub today, 30 mins',
  ])
    it(`takes a note for a note: ${note}`, async () => {
      await amara.says(note)

      expect(buttonsOf(amara.card())).to.include('Save')
    })

  it('reads a question without its apostrophe', async () => {
    expect(await amara.says('whos not been seen for a month')).to.contain('The list you asked for')
    expect(await amara.says('who do i need to see this week')).to.contain('who to contact first at the top')
  })

  it('never saves a question as a contact', async () => {
    for (const question of [
      'did I see Jade Morgan yesterday?',
      'home visits this week',
      'contacts with Jade Morgan',
    ]) {
      await amara.says(question)
      expect(buttonsOf(amara.card()), question).to.not.include('Save')
    }
  })

  it('leaves an open contact alone while a question is answered', async () => {
    await amara.says('Saw Jade Morgan 40 mins at the hub')
    await amara.says('who has court next week?')

    expect(await amara.presses('Save')).to.contain('Saved')
  })

  it('writes whom it showed into the audit trail', async () => {
    await amara.says("who haven't I seen in two weeks?")
    const trail = await bot.storedRecords((records) => records.list('audit-about', ayesha))

    expect(trail.map(({ act, by }) => [act, by])).to.deep.include(['case.shown', amaraId])
  })

  it('keeps commands what they were', async () => {
    expect(await amara.says('who is Jade Morgan')).to.contain(`Jade Morgan, known as Jay, ${jade}, yours`)
    expect(await amara.says("who haven't I seen")).to.contain('Your women, who to contact first at the top')
  })
})
