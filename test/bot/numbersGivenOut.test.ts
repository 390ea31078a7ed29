import { expect } from 'chai'
import { people } from '../../demo/invented.ts'
import { changeRecords } from '../support/changeRecords.ts'
import { aCase, aColleague } from '../support/records.ts'
import { newReference } from '../../casework/identifiers.ts'
import { BotUnderTest } from '../support/runningBot.ts'

const organisation = "Women's Centre"
const id = '00000000-0000-4000-8000-000000000999'
const amara = '00000000-0000-4000-8000-000000000101'

describe('numbers for a data-protection contact', () => {
  let bot: BotUnderTest

  const opened = (count: number, borough: 'Bexley' | 'Greenwich') =>
    Array.from({ length: count }, () =>
      aCase({
        ...{ id: newReference('W', Math.random), organisation, keyworker: amara, risk: 'high' },
        boroughs: [{ borough, from: '2026-01-05' }],
      }),
    )
  const dora = aColleague({
    ...{ id, name: 'Dora Fenn', organisation, tenantId: people.tenantId },
    roles: ['data-protection-contact'],
  })

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    await changeRecords(bot, (records) =>
      records.commit([dora, ...opened(7, 'Bexley'), ...opened(2, 'Greenwich')]),
    )
  })
  afterEach(() => bot.close())

  it('are given with their day while they moved by fewer than five', async () => {
    expect(await bot.person(id).says('how many women are high risk?')).to.contain('9 of 25')
    await changeRecords(bot, (records) => records.commit(opened(2, 'Bexley')))
    bot.passMinutes(24 * 60)
    const card = await bot.person(id).says('how many women are high risk?')

    expect(card).to.contain('\n9\n').and.contain('As it was on ').and.contain('Thursday 12 March')
    expect(card).to.not.contain('11')
  })

  it('are withheld beside another of the day that would leave few, and say why', async () => {
    await bot.person(id).says('how many women are high risk?')
    const card = await bot.person(id).says('how many high risk women in Bexley?')

    expect(card).to.contain('Not shown').and.contain('would point at fewer than five women')
    expect(card).to.not.contain('7')
  })
})
