import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const reason = 'Her housing officer rang the office and nobody else is here.'

describe('opening a safe card on duty', () => {
  let bot: BotUnderTest
  let olu: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(changed)
    olu = bot.person('Olu Adebayo')
  })
  afterEach(() => bot.close())

  function changed(woman: Case): Case {
    if (woman.givenName === 'Destiny') return { ...woman, restrictedTo: [woman.keyworker] }
    return woman.givenName === 'Ayesha' ? { ...woman, safeContact: 'Text first.', risk: 'high' } : woman
  }

  async function opens(name: string): Promise<string> {
    await olu.says('I’m on duty')
    return olu.presses('Open', { name, reason })
  }

  it('shows how to reach her safely, her risk and her keyworker, and nothing else', async () => {
    const card = await opens('Ayesha Khan')

    expect(card).to.contain('Safe contact: Text first.').and.contain('Risk: high')
    expect(card).to.contain('Keyworker: Amara Cole, 020 7946 0100').and.contain('tomorrow, Friday 13 March')
    expect(card).to.not.contain('Last contacts')
  })

  it('says first that an alert is open, and whom to speak to', async () => {
    const amara = bot.person('Amara Cole')
    await amara.says('alert Ayesha Khan')
    await amara.presses('No')
    await amara.presses('Send alert', { whatHappened: 'She is afraid to go home.' })

    expect(await opens('Ayesha Khan')).to.match(/Open alert SG-\w{6}-\w: speak to .+ before you contact her/)
  })

  it('names who covers while her keyworker is away', async () => {
    const amara = bot.person('Amara Cole')
    await amara.says('off sick today, Chloe covers')
    await amara.presses('Save')

    expect(await opens('Ayesha Khan')).to.contain(
      'Amara Cole, who is away; Chloe Nwosu, 020 7946 0102 covers',
    )
  })

  it('tells her keyworker and the managers who opened it and why', async () => {
    const [amara, ruth] = [bot.person('Amara Cole'), bot.person('Ruth Bello')]
    await amara.opens()
    await ruth.opens()
    await opens('Ayesha Khan')

    for (const reader of [amara, ruth]) {
      await bot.teams.until(() => reader.reads().includes(`Why: ${reason}`))
      expect(reader.reads()).to.contain('By: Olu Adebayo').and.contain('Ayesha Khan')
    }
  })

  it('closes after 24 hours, and asks for permission at each press', async () => {
    await opens('Ayesha Khan')
    expect(await olu.presses('Bring up to date')).to.contain('Risk: high')
    bot.passMinutes(24 * 60)
    expect(await olu.presses('Bring up to date')).to.contain('It is not open any more.')
  })

  it('opens to nobody else by a changed press', async () => {
    await opens('Ayesha Khan')
    const duty = /"duty":"([^"]+)"/.exec(JSON.stringify(olu.card()))?.[1]
    const margaret = bot.person('Margaret Lyle')
    await margaret.says('help')
    const press = { press: 'duty.show', duty }

    expect(await margaret.pressesOn({ id: margaret.chat().at(-1)?.id ?? '' }, press)).to.contain(
      'It is not open any more.',
    )
    expect(await bot.person('Paul Marsh').says('I’m on duty')).to.contain('This is not open to you.')
  })

  it('stands in the audit trail', async () => {
    await opens('Ayesha Khan')
    const reference = /W-\w{6}-\w/.exec(olu.reads())?.[0] ?? ''
    const acts = await bot.storedRecords((records) => records.list('audit-about', reference))

    expect(acts.map(({ act, by }) => [act, by])).to.deep.include(['duty.opened', olu.id])
  })

  for (const name of ['Destiny Grant', 'Ayesha', 'Nobody Known', 'W-22H8CP-2'])
    it(`opens nothing for a restricted woman, a first name alone, or nobody: ${name}`, async () => {
      expect(await opens(name))
        .to.contain('Nothing was opened.')
        .and.not.contain(name)
    })

  it('asks for a reason', async () => {
    await olu.says('I’m on duty')
    expect(await olu.presses('Open', { name: 'Ayesha Khan', reason: 'x' })).to.contain(
      'Say in a few words why you open it.',
    )
  })
})
