import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'
const chloeId = '00000000-0000-4000-8000-000000000103'

describe('removing a colleague', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let chloe: Chatter
  let olu: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(changed)
    amara = bot.person('Amara Cole')
    chloe = bot.person('Chloe Nwosu')
    olu = bot.person('Olu Adebayo')
  })
  afterEach(() => bot.close())

  function changed(woman: Case): Case {
    return woman.givenName === 'Destiny' ? { ...woman, restrictedTo: [amaraId] } : woman
  }

  async function asksToRemove(id: string): Promise<string> {
    await olu.says('colleagues')
    return olu.pressesOn({ id: olu.chat().at(-1)?.id ?? '' }, { press: 'colleagues.ask-remove', id })
  }

  async function removesAmara(): Promise<string> {
    await asksToRemove(amaraId)
    return olu.presses('Yes, remove', { women: chloeId })
  }

  it('asks who takes what is hers, and names how much there is', async () => {
    await amara.says('remind me to ring housing for Jade Morgan on Friday')
    await amara.presses('Save')
    await amara.says('Saw Jade Murray 20 mins at the hub')

    expect(await asksToRemove(amaraId)).to.contain('Hers now: 6 women, 1 action to do, 1 note not saved')
  })

  it('passes her women, actions and reminders, and names what could not be passed', async () => {
    await amara.says('remind me to ring housing for Jade Morgan on Friday')
    await amara.presses('Save')
    const said = await removesAmara()

    expect(said).to.contain('5 women now with Chloe Nwosu.')
    expect(said).to.contain('Still to be settled: 1 woman.').and.not.contain('Destiny')
    expect(await chloe.says('caseload'))
      .to.contain('Jade Morgan')
      .and.not.contain('Destiny')
    expect(await chloe.says('actions')).to.contain('ring housing')
    await chloe.opens()
    bot.passMinutes(18 * 60)
    await bot.teams.until(() => chloe.reads().includes('You asked to be reminded'))
  })

  it('passes a note that was not saved, and keeps who wrote it', async () => {
    await chloe.opens()
    await amara.says('Saw Jade Murray 20 mins at the hub about her rent')
    await removesAmara()
    await bot.teams.until(() => chloe.reads().includes('1 of her notes are not saved'))
    await chloe.presses('Note 1')
    await chloe.presses('Save')

    expect(await chloe.says('find Jade Murray'))
      .to.contain('Amara Cole')
      .and.contain('about her rent')
  })

  it('tells the managers and the lead which woman is with nobody, each as far as she may know', async () => {
    const [ruth, sunita] = [bot.person('Ruth Bello'), bot.person('Sunita Rao')]
    await ruth.opens()
    await sunita.opens()
    await removesAmara()

    await bot.teams.until(() => sunita.reads().includes('Women: Destiny Grant'))
    await bot.teams.until(() => ruth.reads().includes('Amara Cole has left.'))
    expect(ruth.reads()).to.contain('1 woman more, not named here.').and.not.contain('Destiny')
  })

  it('writes into the audit trail only whom it has named to each', async () => {
    await bot.close()
    bot = await BotUnderTest.open((woman) =>
      woman.givenName === 'Destiny' ? { ...woman, restrictedTo: [amaraId, chloeId] } : woman,
    )
    ;[amara, chloe, olu] = [bot.person('Amara Cole'), bot.person('Chloe Nwosu'), bot.person('Olu Adebayo')]
    const manager = bot.person('Ruth Bello')
    await manager.opens()
    await chloe.opens()
    await removesAmara()
    await bot.teams.until(() => manager.reads().includes('Amara Cole has left.'))
    await bot.teams.until(() => chloe.reads().includes('What was hers is yours now.'))
    const shownTo = async (reference: string): Promise<readonly string[]> => {
      const trail = await bot.storedRecords((records) => records.list('audit-about', reference))
      return trail.filter(({ act }) => act === 'case.shown').map(({ by }) => by)
    }

    expect(manager.reads()).to.contain('and 1 more').and.not.contain('Destiny')
    expect(await shownTo('W-VV396G-C')).to.include.members([manager.id, chloeId])
    expect(await shownTo('W-H8G4JF-M'))
      .to.include(chloeId)
      .and.not.include(manager.id)
  })

  it('tells the leads at once of an alert that she has not sent', async () => {
    const sunita = bot.person('Sunita Rao')
    await sunita.opens()
    await amara.says('alert Jade Murray')
    await amara.presses('No')
    await removesAmara()

    await bot.teams.until(() =>
      sunita.chat().some(({ card }) => JSON.stringify(card).includes('started an alert and has not sent it')),
    )
  })

  it('asks another lead to take over the alerts that she holds', async () => {
    const [sunita, grace] = [bot.person('Sunita Rao'), bot.person('Grace Ofori')]
    await sunita.opens()
    await grace.opens()
    await amara.says('alert Jade Murray')
    await amara.presses('No')
    await amara.presses('Send alert', { whatHappened: 'She is afraid to go home.' })
    await bot.teams.until(() => sunita.reads().includes('SG-'))
    await sunita.presses('Acknowledge')
    expect(await asksToRemove(sunita.id)).to.contain('1 open alert held')
    expect(await olu.presses('Yes, remove', { alerts: grace.id })).to.contain('Somebody is asked now.')

    await bot.teams.until(() => /SG-\w{6}-\w/.test(grace.reads()))
    expect(await grace.presses('Take it over')).to.contain('Grace Ofori')
  })

  it('puts another person in the rota', async () => {
    const sunita = bot.person('Sunita Rao')
    await sunita.says('rota')
    await sunita.presses('Add cover or a change')
    await sunita.presses('Save', {
      ...{ duty: 'on-call', who: amaraId, fromDay: '2026-03-13', toDay: '2026-03-16' },
    })
    expect(await asksToRemove(amaraId)).to.contain('1 place in the rota')
    await olu.presses('Yes, remove', { women: 'nobody', rota: chloeId })

    expect(await sunita.says('rota'))
      .to.contain('Chloe Nwosu, from tomorrow')
      .and.not.contain('Amara Cole')
  })

  it('does not pass anything to somebody who is not in the list', async () => {
    await asksToRemove(amaraId)
    expect(await olu.presses('Yes, remove', { women: 'somebody' })).to.contain('Choose who takes the women')
    expect(await amara.says('caseload')).to.contain('6 women')
  })
})
