import { expect } from 'chai'
import { people } from '../../demo/invented.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { aContact, answersOf } from '../support/records.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'

describe('what is read before an appointment', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let ruth: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(changed)
    amara = bot.person('Amara Cole')
    ruth = bot.person('Ruth Bello')
  })
  afterEach(() => bot.close())

  function changed(woman: Case): Case {
    if (woman.givenName === 'Ayesha') {
      const contacts = [10, 11, 12, 13].map((day) =>
        aContact({
          id: `c-${day}`,
          day: `2026-01-${day}`,
          words: `Visit of the ${day}th.`,
          organisation: woman.organisation,
          author: amaraId,
        }),
      )
      const answers = [answersOf({ safety: 3 }, { id: 'a-1', day: '2026-01-12' })]
      return { ...woman, contacts, answers, safeContact: 'Text first.', risk: 'high' }
    }
    if (woman.givenName !== 'Joy') return woman
    const statuses = [{ status: 'engaged', from: '2026-03-01', by: amaraId }] as const
    return { ...woman, referrals: [{ id: 'r', day: '2026-03-01', statuses: [...statuses] }] }
  }

  it('shows her safe-contact rule first, then what is due, to do and answered, and three contacts', async () => {
    await amara.says('remind me to ring housing for Ayesha Khan tomorrow')
    await amara.presses('Save')
    const card = await amara.says('brief Ayesha Khan')
    const lines = card.split('\n')

    expect(lines.slice(0, 3)).to.deep.equal([
      'Before you see her',
      'Before you contact her',
      'Safe contact: Text first.',
    ])
    expect(card).to.contain('Next appointment: none').and.contain('Due: to be seen or spoken to (late)')
    expect(card).to.contain('By tomorrow, Friday 13 March: ring housing')
    expect(card).to.match(/Measures: .*safety 3/)
    expect(card)
      .to.contain('Visit of the 13th.')
      .and.contain('Visit of the 11th.')
      .and.not.contain('Visit of the 10th.')
  })

  it('shows it of whoever is chosen where several fit, and says when nobody does', async () => {
    expect(await amara.says('brief Jade')).to.contain('Several fit')
    await amara.presses('Jade Murray, W-937GG3-M')
    expect(amara.reads()).to.contain('Who: Jade Murray')
    expect(await amara.says('brief Zelda Nobody')).to.not.contain('Next appointment')
    expect(await amara.says('brief')).to.contain('Whom are you going to see?')
  })

  it('shows a manager a keyworker’s women and work', async () => {
    const card = await ruth.says('supervision Amara')

    expect(card).to.contain('Keyworker: Amara Cole').and.contain('Last supervision: none noted here yet')
    expect(card).to.contain('Workload: 6 women in one-to-one support, 6 weighted by complexity')
    expect(card).to.match(/Not seen or spoken to in time, \d+: .*Ayesha Khan \(58 days\)/)
    expect(card).to.match(/Without a plan, 6: /)
    expect(card).to.contain('New, 1: Joy Price')
  })

  it('tells what changed since the supervision that was noted last', async () => {
    await ruth.says('supervision Amara')
    expect(await ruth.presses('Held today')).to.contain('Last supervision: today')
    expect(ruth.reads()).to.contain('Contacts she recorded: 0').and.not.contain('New, 1')
    await amara.says('Saw Jade Murray 20 mins at the hub')
    await amara.presses('Save')
    bot.passMinutes(40 * 24 * 60)
    const card = await ruth.says('supervision Amara')

    expect(card).to.contain('40 days ago: due every 28').and.contain('Contacts she recorded: 1')
    expect(await ruth.presses('Her caseload')).to.contain('Jade Murray')
  })

  it('is open to nobody else, and asks whose it is', async () => {
    expect(await amara.says('supervision Bronwen')).to.contain('This is not open to you.')
    expect(await ruth.says('supervision Zelda')).to.contain('Whose supervision is it?')
    expect(await bot.person('Olu Adebayo').says('brief Ayesha Khan')).to.not.contain('Text first')
  })

  it('notes a supervision of another day, not to come, and takes one back that was not held', async () => {
    await ruth.says('supervision Amara')
    expect(await ruth.presses('Held on that day', { held: '2026-03-13' })).to.contain('still to come')
    expect(await ruth.presses('Held on that day', { held: '' })).to.contain('Not noted yet. Give the day.')
    expect(await ruth.presses('Held on that day', { held: '2026-01-20' })).to.contain(
      'Last supervision: Tuesday 20 January, 51 days ago: due every 28',
    )
    expect(ruth.reads()).to.contain('Changes since last time, Tuesday 20 January')
    await ruth.presses('Held today')
    expect(await ruth.presses('Not held today')).to.contain('Last supervision: Tuesday 20 January')
    const id = amaraId
    const [acts, stored] = await bot.storedRecords((records) =>
      Promise.all([records.list('audit-about', id), records.find('colleague', id)]),
    )

    expect(acts.map(({ act }) => act).filter((act) => act.startsWith('supervision'))).to.deep.equal([
      'supervision.held',
      'supervision.held',
      'supervision.taken-back',
    ])
    expect(stored?.supervisions?.map(({ day, by }) => [day, by])).to.deep.equal([
      ['2026-01-20', ruth.id],
      ['2026-03-12', ruth.id],
    ])
  })

  it('keeps what was noted when an administrator changes her entry, and knows since when somebody new is here', async () => {
    await ruth.says('supervision Amara')
    await ruth.presses('Held today')
    const olu = bot.person('Olu Adebayo')
    await olu.says('colleagues')
    await olu.presses('Change', { colleague: amaraId })
    await olu.presses('Save', { telephone: '020 7946 0199' })
    await olu.presses('Add a colleague')
    const objectId = '00000000-0000-4000-8000-000000000777'
    const place = `${people.tenantId}/Women's Centre`
    await olu.presses('Save', { objectId, name: 'Nadia Osei', place, roles: 'keyworker' })
    const [changed, added] = await bot.storedRecords((records) =>
      Promise.all([records.find('colleague', amaraId), records.find('colleague', objectId)]),
    )

    expect([changed?.telephone, changed?.supervisions?.length]).to.deep.equal(['020 7946 0199', 1])
    expect(added?.joined).to.equal('2026-03-12')
  })

  it('tells a manager whose supervision is due, and from the line opens it', async () => {
    await ruth.says('supervision Amara')
    await ruth.presses('Held on that day', { held: '2026-01-20' })
    await ruth.says('today')
    await ruth.presses('What else')
    const list = await ruth.presses('Show the list', { part: 'supervision' })

    expect(list).to.contain('Supervision with Amara Cole: last held 20 Jan, 51 days ago')
    expect(await ruth.presses('Open', { opens: `supervision ${amaraId}` })).to.contain(
      'Keyworker: Amara Cole',
    )
  })

  it('keeps it from everybody but her managers and herself', async () => {
    expect(await amara.says('supervision'))
      .to.contain('Keyworker: Amara Cole')
      .and.not.contain('Held today')
    expect(await bot.person('Chloe Nwosu').says('supervision Amara')).to.contain('This is not open to you.')
    const sunita = bot.person('Sunita Rao')
    expect(await sunita.says('supervision Amara')).to.contain('This is not open to you.')
    await sunita.says('today')
    expect(await sunita.presses('What else')).to.not.contain('supervision')
    for (const data of [
      { press: 'brief.held', of: amaraId },
      { press: 'brief.not-held', of: amaraId, day: '2026-03-12' },
      { press: 'day.list', part: 'supervision', page: 1 },
    ])
      for (const chatter of [amara, sunita]) {
        const id = chatter.chat().at(-1)?.id ?? ''
        expect(await chatter.pressesOn({ id }, data)).to.contain('This is not open to you.')
      }
  })
})
