import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import type { Chatter } from '../support/chatter.ts'
import { aContact } from '../support/records.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const amaraId = '00000000-0000-4000-8000-000000000101'
const jade = 'W-VV396G-C'

describe('the day of whoever covers, and of her manager', () => {
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

  /** Jade Morgan has an appointment today and one after the weekend; Destiny Grant’s record is open to Amara Cole and Ruth Bello only. */
  function changed(woman: Case): Case {
    const seen = { ...woman, contacts: [aContact({ day: '2026-03-10', organisation: woman.organisation })] }
    const named = [amaraId, '00000000-0000-4000-8000-000000000201']
    if (woman.givenName === 'Destiny') return { ...seen, restrictedTo: named }
    if (woman.id !== jade) return seen
    const arranged = {
      arrangedIn: 'contact-1',
      by: amaraId,
      mode: 'in-person' as const,
      enforceable: 'no' as const,
    }
    const setAt = '2026-03-01T09:00:00.000Z'
    return {
      ...seen,
      safeContact: 'Text first, never ring.',
      appointments: [
        { id: 'a', day: '2026-03-12', time: '14:00', ...arranged },
        { id: 'b', day: '2026-03-16', time: '10:00', ...arranged },
      ],
      keyDates: [
        { id: 'k', kind: 'court', day: '2026-03-13', setBy: amaraId, setAt },
        { id: 'l', kind: 'eviction', day: '2026-03-17', setBy: amaraId, setAt },
      ],
    }
  }

  async function covered(): Promise<void> {
    await amara.says('remind me to ring housing for Jade Morgan today')
    await amara.presses('Save')
    await amara.says('away until Friday, Chloe covers')
    await amara.presses('Save')
  }

  it('shows whoever covers the appointments, dates and actions of the women who pass, and whose they are', async () => {
    expect(await chloe.says('my day')).to.not.contain('Jade')
    await covered()
    const card = await chloe.says('my day')

    expect(card).to.contain(
      '2 pm, in person: Jade Morgan (for Amara Cole). Safe contact: Text first, never ring.',
    )
    expect(card).to.contain('Jade Morgan (for Amara Cole): ring housing')
    expect(card).to.contain('court: Jade Morgan (for Amara Cole)')
    expect(card).to.not.contain('Destiny')
  })

  it('shows her nothing of theirs that comes once their keyworker is back', async () => {
    await covered()
    const card = await chloe.says('my week')

    expect(card).to.contain('1 appointment in seven days').and.not.contain('eviction')
    bot.passMinutes(2 * 24 * 60)
    expect(await chloe.says('my day')).to.not.contain('Jade')
  })

  it('sends whoever covers a morning with them', async () => {
    await bot.close()
    bot = await BotUnderTest.open(changed, true, true)
    ;[amara, chloe] = [bot.person('Amara Cole'), bot.person('Chloe Nwosu')]
    await chloe.opens()
    await covered()
    bot.now = new Date('2026-03-13T08:30:00.000Z')

    await bot.teams.until(() => chloe.reads().includes('Your day'))
    expect(chloe.reads()).to.contain('court: Jade Morgan (for Amara Cole)')
  })

  it('counts for a manager as covered by nobody a woman who does not pass', async () => {
    await covered()
    const card = await ruth.says('today')

    expect(card).to.contain('Amara Cole, until 13 Mar: 6 women, Chloe Nwosu covers')
    expect(card).to.contain('1 woman nobody covers today')
    expect(await ruth.presses('Show the list', { part: 'uncovered' })).to.contain(
      'Destiny Grant (Amara Cole)',
    )
  })

  it('names no cover to a manager who is away herself', async () => {
    await covered()
    await chloe.says('I am off sick')
    await chloe.presses('Save')
    const card = await ruth.says('today')

    expect(card).to.contain('Amara Cole, until 13 Mar: 6 women, nobody covers')
  })

  it('tells a lead of a restricted woman whom the cover knows outside work as well', async () => {
    await bot.close()
    bot = await BotUnderTest.open((woman) =>
      woman.givenName === 'Destiny' ? { ...woman, restrictedTo: [amaraId, chloe.id] } : woman,
    )
    ;[amara, chloe] = [bot.person('Amara Cole'), bot.person('Chloe Nwosu')]
    const sunita = bot.person('Sunita Rao')
    await sunita.opens()
    await chloe.says('I know Destiny Grant privately')
    await chloe.presses('Save')
    await amara.says('away until Friday, Chloe covers')
    await amara.presses('Save')

    await bot.teams.until(() => sunita.reads().includes('Destiny Grant: Chloe Nwosu knows her outside work'))
  })
})
