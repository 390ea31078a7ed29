import { expect } from 'chai'
import { changeRecords } from '../support/changeRecords.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { seenAndAsked } from '../support/seenAndAsked.ts'

const asked = 'outcomes report 2025-10-01 to 2026-03-31'

describe('asking for the outcomes report', () => {
  let bot: BotUnderTest
  let ruth: Chatter
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open(seenAndAsked)
    ruth = bot.person('Ruth Bello')
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  it('shows a manager the figures of the period, the method, and no name', async () => {
    const card = await ruth.says(asked)

    expect(card).to.contain('1 October 2025 to 31 March 2026').and.contain('Method: PAIRED')
    expect(card).to.match(/Housing: improved, of those asked twice 100% \((\d+) of \1\)/)
    expect(card).to.contain('The period has not ended yet.').and.not.contain('Jade')
  })

  it('draws a chart on a press, and shows the table again on another', async () => {
    await ruth.says(asked)

    expect(await ruth.presses('As a chart')).to.contain('Housing: improved 100%')
    expect(await ruth.presses('As a table')).to.contain('Method: PAIRED')
  })

  it('says which earlier report it cannot be passed on beside', async () => {
    const first = await ruth.says(asked)
    const again = await ruth.says(asked)
    await changeRecords(bot, async (records) => {
      const woman = await records.find('case', 'W-VV396G-C')
      if (woman !== undefined) await records.commit([{ ...woman, contacts: [] }])
    })
    bot.passMinutes(24 * 60)
    const later = await bot.person('Ruth Bello').says(asked)

    expect(first + again).to.not.contain('Before you pass it on')
    expect(later)
      .to.contain('Women seen one to one: 15')
      .and.contain('Before you pass it on: beside the report of yesterday, Thursday 12 March')
  })

  it('takes the last quarter where no period is given', async () => {
    expect(await ruth.says('outcomes report')).to.contain('1 October 2025 to 31 December 2025, all boroughs')
  })

  it('counts one borough only where it is named', async () => {
    expect(await ruth.says(asked)).to.contain('Women seen one to one: 16')
    expect(await ruth.says(`${asked} in Lambeth`)).to.contain('Women seen one to one: 6')
    expect(await ruth.says(`${asked} in Bexley`)).to.contain('Women seen one to one: 0')
  })

  it('is not open to a keyworker', async () => {
    expect(await amara.says(asked)).to.contain('This is not open to you.')
  })

  for (const [words, says] of [
    ['outcomes report 2026-03-31 to 2025-10-01', 'The period ends before it begins.'],
    ['outcomes report 2026-02-30 to 2026-03-31', 'There is no such day:\n2026-02-30'],
    ['outcomes report 2025/26 in Narnia', 'That is no borough I know:\nNarnia'],
    ['outcomes report 2026-10-01 to 2027-03-31', 'The period has not begun yet.'],
    ['outcomes report 2025/27', 'I could not read the period.'],
  ] as const) {
    it(`says what would be right: ${words}`, async () => {
      const card = await ruth.says(words)

      expect(card).to.contain('No report was made.').and.contain(says)
      expect(card).to.contain('For example:')
    })
  }

  it('keeps a sentence that only begins alike as a note', async () => {
    const card = await amara.says('outcomes report sent to probation for Jade Morgan, rang her 10 mins')

    expect(card).to.contain('Jade Morgan').and.not.contain('No report was made.')
  })
})
