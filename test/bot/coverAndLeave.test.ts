import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import { people } from '../../demo/invented.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'

const anotherChloe = {
  name: 'Chloe Hart',
  objectId: '11111111-2222-4333-8444-555555555555',
  place: `${people.tenantId}/Women's Centre`,
  roles: 'keyworker',
}

describe('saying that one is away', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let chloe: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(changed)
    amara = bot.person('Amara Cole')
    chloe = bot.person('Chloe Nwosu')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  /** Destiny Grant’s record is open to Amara Cole and the managers only. */
  function changed(woman: Case): Case {
    const named = [amaraId, '00000000-0000-4000-8000-000000000201']
    return woman.givenName === 'Destiny' ? { ...woman, restrictedTo: named } : woman
  }

  it('shows the days, who covers, how many women pass and who does not, and saves nothing yet', async () => {
    const card = await amara.says("I'm away 3 to 14 August, Chloe covers")

    expect(card).to.contain('Days away, not saved yet')
    expect(card).to.contain('Away: Monday 3 August to Friday 14 August')
    expect(card).to.contain('Back: Monday 17 August')
    expect(card).to.contain('Cover: Chloe Nwosu')
    expect(card).to.contain('Passed: 5 of your 6 women')
    expect(card).to.contain('Destiny Grant: her record is restricted')
    expect(await ruth.says('away')).to.contain('Nobody is away')
  })

  it('saves it, and tells whoever covers and the manager', async () => {
    await chloe.opens()
    await ruth.opens()
    await amara.says("I'm away 3 to 14 August, Chloe covers")
    expect(await amara.presses('Save')).to.contain('Saved: days away')

    await bot.teams.until(() => chloe.reads().includes('You cover for Amara Cole.'))
    expect(chloe.reads()).to.contain('Passed to you: 5 women').and.not.contain('Destiny')
    await bot.teams.until(() => ruth.reads().includes('Away: Amara Cole'))
    expect(ruth.reads())
      .to.contain('Cover: Chloe Nwosu')
      .and.contain('Destiny Grant: her record is restricted')
  })

  async function coveredToday(): Promise<void> {
    await amara.says('away until Friday, Chloe covers')
    await amara.presses('Save')
  }

  it('gives whoever covers the women on those days, marked whose they are and until when', async () => {
    expect(await chloe.says('caseload')).to.not.contain('Jade Morgan')
    await coveredToday()
    const card = await chloe.says('caseload')

    expect(card).to.contain('Jade Morgan: covered for Amara Cole until 13 Mar')
    expect(card).to.not.contain('Destiny')
  })

  it('lets whoever covers set what only a woman’s own keyworker may, and no longer once she is back', async () => {
    const parts = async (): Promise<string> => {
      await chloe.says('details W-VV396G-C')
      return JSON.stringify(chloe.card())
    }
    expect(await parts()).to.not.contain('"support"')
    await coveredToday()
    expect(await parts()).to.contain('"support"')
    await amara.says("I'm back")
    await amara.presses('Save')
    expect(await parts()).to.not.contain('"support"')
  })

  it('sends whoever covers the reminders of those days', async () => {
    await chloe.opens()
    await amara.says('remind me to ring housing for Jade Morgan tomorrow')
    await amara.presses('Save')
    await coveredToday()
    expect(await chloe.says('actions'))
      .to.contain('ring housing')
      .and.contain('you cover for Amara Cole')
    bot.passMinutes(18 * 60)

    await bot.teams.until(() => chloe.reads().includes('Set by: Amara Cole, whom you cover'))
  })

  it('tells whoever covers of an alert about a woman who is passed, instead of the managers', async () => {
    await chloe.opens()
    await ruth.opens()
    await coveredToday()
    const tanya = bot.person('Tanya Reid')
    await tanya.says('alert Jade Murray')
    await tanya.presses('No')
    await tanya.presses('Send alert', { who: 'W-937GG3-M', whatHappened: 'She is afraid to go home.' })

    await bot.teams.until(() => /SG-\w{6}-\w/.test(chloe.reads()))
    expect(ruth.reads()).to.contain('Away: Amara Cole')
  })

  it('shows a manager in her team who is away and who covers', async () => {
    await coveredToday()
    expect(await ruth.says('caseload')).to.contain('Amara Cole, away until 13 Mar, Chloe Nwosu covers')
    expect(await ruth.says('who is away')).to.contain('Amara Cole: today, Thursday 12 March to tomorrow')
  })

  it('shows a manager whom nobody covers', async () => {
    await ruth.opens()
    await amara.says('off sick today')
    expect(await amara.presses('Save')).to.contain('Nobody covers: 6 women')

    await bot.teams.until(() => ruth.reads().includes('Nobody covers: Amara Cole, 6 women'))
    expect(await ruth.says('caseload')).to.contain('Amara Cole, away until today, nobody covers')
  })

  it('lets a manager set cover for anyone in one line, and tells both', async () => {
    await amara.opens()
    await chloe.opens()
    const card = await ruth.says('Amara is off sick, Chloe covers until Friday')
    expect(card).to.contain('Who is away: Amara Cole').and.contain('Passed: 5 of her 6 women')
    await ruth.presses('Save')

    await bot.teams.until(() => chloe.reads().includes('You cover for Amara Cole.'))
    await bot.teams.until(() => amara.reads().includes('Cover: Chloe Nwosu'))
  })

  it('does not let a keyworker set the days of another, nor by a changed press', async () => {
    expect(await chloe.says('Amara is off sick, Bronwen covers until Friday')).to.contain(
      'A manager sets cover for a colleague.',
    )
    const press = { press: 'cover.save', of: amaraId, from: '2026-03-12', to: '2026-03-13', cover: 'nobody' }
    expect(await chloe.pressesOn({ id: chloe.chat().at(-1)?.id ?? '' }, press)).to.contain(
      'This is not open to you.',
    )
  })

  it('changes until when and who covers, and ends it', async () => {
    await coveredToday()
    expect(await amara.says('cover until Monday instead')).to.contain(
      'Away: today, Thursday 12 March to Monday 16 March',
    )
    await amara.presses('Save')
    expect(await ruth.says('Bronwen covers Amara'))
      .to.contain('Cover: Bronwen Price')
      .and.contain('Monday 16 March')
    await ruth.presses('Save')
    expect(await chloe.says('caseload')).to.not.contain('covered for')
    expect(await amara.says("I'm back tomorrow")).to.contain('Back: tomorrow, Friday 13 March')
    expect(await amara.presses('Save'))
      .to.contain('Saved: you are back.')
      .and.contain('Bronwen Price covers')
  })

  it('changes nothing when the same press comes again', async () => {
    await coveredToday()
    await amara.says('away until Friday, Chloe covers')
    await amara.presses('Save')
    const acts = await bot.storedRecords((records) => records.list('audit-about', amaraId))

    expect(acts.filter(({ act }) => act === 'cover.set')).to.have.length(1)
  })

  it('names whom a cover herself away leaves without cover', async () => {
    await coveredToday()
    expect(await chloe.says('I am off sick')).to.contain('Covers others then: Amara Cole')
    await chloe.presses('Save')
    expect(await ruth.says('caseload')).to.contain('Amara Cole, away until 13 Mar, nobody covers')
  })

  const refused: readonly (readonly [string, string])[] = [
    ["I'm away 14 to 3 August, Chloe covers", 'The last day is before the first.'],
    ["I'm away next week, Zelda covers", 'I know no colleague called Zelda. Choose who covers.'],
    ["I'm away next week, Amara covers", 'Nobody can cover herself.'],
    ['Zelda is off sick, Chloe covers until Friday', 'I know no colleague called Zelda.'],
    ['cover until Monday instead', 'No days away are on record for now.'],
    ["I'm back", 'No days away are on record for now.'],
  ]
  for (const [words, answer] of refused)
    it(`answers plainly: ${words}`, async () => {
      expect(await amara.says(words)).to.contain(answer)
    })

  it('does not take a cover who is away herself', async () => {
    await chloe.says('away next Monday')
    await chloe.presses('Save')
    expect(await amara.says('away next week, Chloe covers')).to.contain(
      'Chloe Nwosu is away herself: Monday 16 March.',
    )
    expect(await amara.presses('Save')).to.contain('Not saved yet.')
  })

  it('asks for the whole name where two colleagues have the same one, and says who has left', async () => {
    const olu = bot.person('Olu Adebayo')
    await olu.says('colleagues')
    await olu.presses('Add a colleague')
    await olu.presses('Save', { ...anotherChloe })
    expect(await amara.says('away next week, Chloe covers')).to.contain(
      'Chloe Hart and Chloe Nwosu are both called that. Choose who covers.',
    )
    expect(await ruth.says('Chloe is off sick, Bronwen covers')).to.contain('Write her whole name.')
    await olu.says('colleagues')
    await olu.pressesOn(
      { id: olu.chat().at(-1)?.id ?? '' },
      { press: 'colleagues.remove', id: anotherChloe.objectId },
    )
    expect(await amara.says('away next week, Chloe Hart covers')).to.contain('Chloe Hart has left.')
  })

  it('never passes a woman whom the cover knows outside work, and names her to the manager', async () => {
    await ruth.opens()
    await coveredToday()
    await bot.teams.until(() => ruth.reads().includes('5 of her 6 women'))
    expect(await chloe.says('I know Jade Morgan privately')).to.contain('not saved yet')
    expect(await chloe.presses('Save')).to.contain('You know her outside work.')

    expect(await chloe.says('caseload')).to.not.contain('Jade Morgan')
    await bot.teams.until(() => ruth.reads().includes('Jade Morgan: Chloe Nwosu knows her outside work'))
    await chloe.says('details W-VV396G-C')
    expect(JSON.stringify(chloe.card())).to.not.contain('"support"')
    await chloe.says("I don't know Jade Morgan privately")
    await chloe.presses('Save')
    expect(await chloe.says('caseload')).to.contain('Jade Morgan: covered for Amara Cole')
  })

  it('takes a note about a woman who is away as a note', async () => {
    expect(await amara.says('Jade Morgan is off sick, rang her 10 mins')).to.contain('Contact, not saved yet')
  })

  it('lets whoever reads the message change what stands', async () => {
    await ruth.opens()
    await coveredToday()
    await bot.teams.until(() => ruth.reads().includes('Away: Amara Cole'))

    expect(await ruth.presses('Change'))
      .to.contain('Cover: Chloe Nwosu')
      .and.contain('to tomorrow, Friday 13 March')
    expect(await ruth.presses('Save', { to: '2026-03-17' })).to.contain('to Tuesday 17 March')
  })

  it('passes nothing before the first day and nothing after the last', async () => {
    await amara.says('away tomorrow, Chloe covers')
    await amara.presses('Save')
    expect(await chloe.says('caseload')).to.not.contain('covered for')
    bot.passMinutes(24 * 60)
    expect(await chloe.says('caseload')).to.contain('covered for Amara Cole until today')
    bot.passMinutes(24 * 60)
    expect(await chloe.says('caseload')).to.not.contain('covered for')
  })
})
