import { expect } from 'chai'
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
    expect(card).to.contain('Workload: 6 women open, 6 weighted by complexity')
    expect(card).to.match(/Not seen or spoken to in time, \d+: .*Ayesha Khan \(58 days\)/)
    expect(card).to.match(/Without a plan, 6: /)
    expect(card).to.contain('New, 1: Joy Price')
  })

  it('tells what changed since the supervision that was noted last', async () => {
    await ruth.says('supervision Amara')
    expect(await ruth.presses('Note that it took place')).to.contain('Last supervision: today')
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
})
