import { expect } from 'chai'
import { usualClocks } from '../../../casework/alerts/clocks.ts'
import { newReference } from '../../../casework/identifiers.ts'
import type { Ports } from '../../../casework/ports/ports.ts'
import type { Case } from '../../../casework/records/case.ts'
import { ask } from '../../../services/questions/ask.ts'
import { openMemoryRecordStore } from '../../../stores/memoryRecordStore.ts'
import { aCase, aColleague } from '../../support/records.ts'

const organisation = "Women's Centre"
const dora = aColleague({ id: 'dora', organisation, roles: ['data-protection-contact'] })
const sunita = aColleague({ id: 'sunita', organisation, roles: ['safeguarding-lead'] })

describe('a number for whoever may not see the women', () => {
  let ports: Ports
  let now: string
  let made: number

  beforeEach(async () => {
    now = '2026-03-10T10:00:00.000Z'
    made = 0
    let ids = 0
    ports = {
      ...{ records: openMemoryRecordStore(), clocks: usualClocks, measures: new Map(), now: () => now },
      ...{ random: Math.random, newId: () => `id-${(ids += 1)}` },
    }
    await ports.records.commit([dora, sunita])
    await women(9, { risk: 'high' })
    await women(11, { risk: 'low' })
  })

  /** Opens the records of so many women more. */
  async function women(count: number, more: Partial<Case>): Promise<void> {
    const set = Array.from({ length: count }, () => {
      made += 1
      return aCase({
        id: newReference('W', () => ports.random()),
        organisation,
        givenName: `Woman ${'abcdefghij'.charAt(made % 10)}`,
        ...more,
      })
    })
    await ports.records.commit(set)
  }
  const asks = (text: string, asker = dora) => ask(ports, asker, text)

  it('is shown with its day while it moved by fewer than five', async () => {
    expect(await asks('how many women are high risk?')).to.deep.include({ figure: 9 })
    await women(2, { risk: 'high' })
    now = '2026-03-12T10:00:00.000Z'

    expect(await asks('how many women are high risk?')).to.deep.include({ figure: 9, asOf: '2026-03-10' })
  })

  it('is given anew once it moved by five', async () => {
    await asks('how many women are high risk?')
    await women(5, { risk: 'high' })
    now = '2026-03-12T10:00:00.000Z'

    const answer = await asks('how many women are high risk?')
    expect(answer).to.deep.include({ figure: 14 }).and.not.have.property('asOf')
  })

  it('is withheld where the women it leaves out of one given lately are few', async () => {
    const croydon = { boroughs: [{ borough: 'Croydon', from: '2026-01-01' }] } satisfies Partial<Case>
    await women(7, { risk: 'medium', ...croydon })
    await women(2, { risk: 'medium' })

    expect(await asks('how many women are medium risk?')).to.deep.include({ figure: 9 })
    expect(await asks('how many women in Croydon are medium risk?')).to.deep.include({
      ...{ figure: 'not-shown', besideOther: true },
    })
    now = '2026-03-11T10:00:00.000Z'
    expect(await asks('how many women in Croydon are medium risk?')).to.deep.include({ figure: 'not-shown' })
    now = '2026-04-07T10:00:00.000Z'
    expect(await asks('how many women in Croydon are medium risk?')).to.deep.include({ figure: 7 })
  })

  it('is withheld from one of two who ask at the same moment', async () => {
    await women(7, { risk: 'medium', boroughs: [{ borough: 'Croydon', from: '2026-01-01' }] })
    await women(2, { risk: 'medium' })
    const answers = await Promise.all([
      asks('how many women are medium risk?'),
      asks('how many women in Croydon are medium risk?'),
    ])

    expect(answers.filter((answer) => 'figure' in answer && answer.figure === 'not-shown')).to.have.length(1)
  })

  it('is tested against what another of the same organisation was given', async () => {
    await asks('how many women are high risk?')
    await women(2, { risk: 'high' })
    const other = { ...dora, id: 'dilys' }
    await ports.records.commit([other])
    now = '2026-03-12T10:00:00.000Z'

    expect(await asks('how many women are high risk?', other)).to.deep.include({ asOf: '2026-03-10' })
  })

  it('is kept with the day, what it counts and how it was shown, and no name', async () => {
    await asks('how many women are high risk?')
    const log = await ports.records.find('release-log', `numbers alone, ${organisation}`)

    expect(log?.released).to.deep.include({
      ...{ on: '2026-03-10', asOf: '2026-03-10', figure: 9 },
      counts: [
        { key: 'women', value: 'supported' },
        { key: 'risk', value: 'high' },
      ],
    })
    expect(JSON.stringify(log)).to.not.contain('Woman')
  })

  it('is as it stands for whoever may see the women, and is kept in no log', async () => {
    await asks('how many women are high risk?', sunita)
    await women(1, { risk: 'high' })

    expect(await asks('how many women are high risk?', sunita)).to.deep.include({ figure: 10 })
    expect(await ports.records.find('release-log', `numbers alone, ${organisation}`)).to.equal(undefined)
  })
})
