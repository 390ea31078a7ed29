import { expect } from 'chai'
import { people } from '../../demo/invented.ts'
import type { Chatter } from '../support/chatter.ts'
import { coveredByChloe, destinyRestricted } from '../support/covering.ts'
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
    bot = await BotUnderTest.open(destinyRestricted)
    amara = bot.person('Amara Cole')
    chloe = bot.person('Chloe Nwosu')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

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
    await coveredByChloe(amara)
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
    await coveredByChloe(amara)
    await amara.says('away until Friday, Chloe covers')
    await amara.presses('Save')
    const acts = await bot.storedRecords((records) => records.list('audit-about', amaraId))

    expect(acts.filter(({ act }) => act === 'cover.set')).to.have.length(1)
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

  it('takes a note about a woman who is away as a note', async () => {
    expect(await amara.says('Jade Morgan is off sick, rang her 10 mins')).to.contain('Contact, not saved yet')
  })

  it('lets whoever reads the message change what stands', async () => {
    await ruth.opens()
    await coveredByChloe(amara)
    await bot.teams.until(() => ruth.reads().includes('Away: Amara Cole'))

    expect(await ruth.presses('Change'))
      .to.contain('Cover: Chloe Nwosu')
      .and.contain('to tomorrow, Friday 13 March')
    expect(await ruth.presses('Save', { to: '2026-03-17' })).to.contain('to Tuesday 17 March')
  })
})
