import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

describe('a drill', () => {
  let bot: BotUnderTest
  let olu: Chatter
  let sunita: Chatter
  let grace: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open((woman) => woman, false)
    olu = bot.person('Olu Adebayo')
    sunita = bot.person('Sunita Rao')
    grace = bot.person('Grace Ofori')
    for (const person of [olu, sunita, grace, bot.person('Helen Vaughan')]) await person.opens()
  })
  afterEach(() => bot.close())

  async function drills(who: Chatter, whom?: string): Promise<string> {
    await who.says('drill')
    return who.presses('Run the drill', whom === undefined ? {} : { whom })
  }

  const asked = (person: Chatter): boolean => person.reads().includes('Please press Acknowledge')

  it('goes to the lead, says that it is one after a neutral first line, and closes when it is acknowledged', async () => {
    await drills(olu)
    await bot.teams.until(() => asked(sunita))
    const [title, drill] = sunita.reads().split('\n')
    const taken = await sunita.presses('Acknowledge')

    expect([title, drill?.slice(0, 6)]).to.deep.equal(['You have a new item to read', 'Drill.'])
    expect(taken).to.contain('Closed: by Sunita Rao')
    expect(taken).to.contain('Drill. It is over')
    expect(buttonsOf(sunita.card())).to.deep.equal([])
    expect(await olu.says('drill')).to.match(/Sunita Rao, safeguarding lead: today, Thursday 12 March/)
    expect(grace.chat()).to.have.length(1)
  })

  it('shows whoever asked for it how far it has come, as a drill', async () => {
    await drills(olu)
    await bot.teams.until(() => olu.chat().some(({ card }) => JSON.stringify(card).includes('is stored')))

    expect(olu.reads()).to.contain('Drill. Nobody is in danger')
    expect(olu.reads()).to.contain('Asked now: Sunita Rao')
    expect(olu.reads()).to.not.match(/speak to the lead|ring |debrief/i)
    expect(buttonsOf(olu.card())).to.deep.equal([])
  })

  it('climbs the real ladder when the lead does nothing', async () => {
    await drills(olu)
    await bot.teams.until(() => asked(sunita))
    bot.passMinutes(61)
    await bot.teams.until(() => sunita.reads().includes('Please open this today'))
    const reminder = sunita.reads()
    bot.passMinutes(60)
    await bot.teams.until(() => asked(grace))

    expect(reminder.split('\n')[1]).to.match(/^Drill: nobody is in danger in SG-/)
    expect(await grace.presses('Acknowledge')).to.contain('Closed: by Grace Ofori')
  })

  it('goes to one person alone when one is named', async () => {
    await drills(olu, bot.person('Helen Vaughan').id)
    await bot.teams.until(() => asked(bot.person('Helen Vaughan')))

    expect([sunita, grace].map((person) => person.chat().length)).to.deep.equal([1, 1])
  })

  it('is not sent a second time while one runs, also when two people ask', async () => {
    await olu.says('drill')
    await grace.says('drill')
    const [one, other] = await Promise.all([olu.presses('Run the drill'), grace.presses('Run the drill')])
    const stored = await bot.storedRecords((records) => records.list('open-alerts', "Women's Centre"))

    expect([one, other].filter((reads) => reads.includes('A drill runs already'))).to.have.length(1)
    expect(stored.map(({ drill }) => drill)).to.deep.equal([true])
  })

  it('makes the organisation ready once lead, deputy and head have each acknowledged one', async () => {
    const amara = bot.person('Amara Cole')
    for (const name of ['Sunita Rao', 'Grace Ofori', 'Helen Vaughan']) {
      expect(await amara.says('alert she rang crying')).to.contain('Not ready: ring')
      const person = bot.person(name)
      await drills(olu, person.id)
      await bot.teams.until(() => asked(person))
      await person.presses('Acknowledge')
    }

    expect(await amara.says('alert she rang crying')).not.to.contain('Not ready')
  })

  it('is needed again when somebody new is deputy', async () => {
    const amara = bot.person('Amara Cole')
    for (const name of ['Sunita Rao', 'Grace Ofori', 'Helen Vaughan']) {
      const person = bot.person(name)
      await drills(olu, person.id)
      await bot.teams.until(() => asked(person))
      await person.presses('Acknowledge')
    }
    await olu.says('colleagues')
    await olu.presses('Change', { colleague: bot.person('Dalia Haddad').id })
    await olu.presses('Save', { roles: 'deputy-safeguarding-lead' })

    expect(await amara.says('alert she rang crying')).to.contain('Not ready: ring Sunita Rao')
  })

  it('can be stopped, and then asks for nothing any more', async () => {
    await drills(olu)
    await bot.teams.until(() => asked(sunita))
    const stopped = await olu.presses('Stop the drill')
    bot.passMinutes(1)
    await bot.teams.until(() => sunita.reads().includes('Drill. It is over'))

    expect(stopped).to.contain('The drill is over.')
    expect(stopped).to.contain('Sunita Rao, safeguarding lead: not yet')
    expect(JSON.stringify(sunita.card())).not.to.contain('alert.acknowledge')
  })

  it('is not open to a keyworker, whatever her card says', async () => {
    const amara = bot.person('Amara Cole')
    await amara.says('help')
    const press = { press: 'drill.run', whom: 'whole-ladder' }
    const pressed = await amara.pressesOn({ id: amara.chat().at(-1)?.id ?? '' }, press)

    expect(pressed).to.contain('This is not open to you.')
    expect(await amara.says('drill')).to.contain('This is not open to you.')
  })

  it('leaves who started and who acknowledged it in the audit trail', async () => {
    await drills(olu)
    await bot.teams.until(() => asked(sunita))
    await sunita.presses('Acknowledge')
    const acts = await bot.storedRecords(async (records) => {
      const readiness = await records.find('readiness', "Women's Centre")
      return records.list('audit-about', readiness?.drill ?? '')
    })

    expect(acts.map(({ by, act }) => [by, act])).to.deep.include.members([
      [olu.id, 'drill.started'],
      [sunita.id, 'alert.acknowledged'],
    ])
  })

  it('is counted in nobody’s caseload', async () => {
    await drills(olu)
    await bot.teams.until(() => asked(sunita))

    expect(await bot.person('Ruth Bello').says('caseload')).not.to.contain('SG-')
  })
})
