import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { everybody, mine } from '../../casework/caseload/caseloadView.ts'
import type { WeeksView } from '../../casework/caseload/contactsByWeek.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { showWeeks } from '../../services/caseload/showWeeks.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'
import { cases, colleagues, named, now, ruth, sets } from './dayRecords.ts'

// Counted here from the full records in other words than the rules use, so that a slip in either shows.
const talk = ['in-person', 'phone', 'video', 'group']
const dayMilliseconds = 86_400_000
/** Monday 9 March 2026, the week of that Friday. */
const thisMonday = Date.parse('2026-03-09')

function talks(woman: Case, weeksBack: number): number {
  const from = thisMonday - weeksBack * 7 * dayMilliseconds
  return woman.contacts.filter(
    ({ takenBack, organisation, with: who, mode = '', attendance, minutes, day }) =>
      takenBack === undefined &&
      organisation === woman.organisation &&
      who === 'her' &&
      talk.includes(mode) &&
      (attendance === undefined ? minutes !== undefined : attendance === 'came') &&
      Date.parse(day) >= from &&
      Date.parse(day) < from + 7 * dayMilliseconds,
  ).length
}

const sum = (women: readonly Case[], weeksBack: number): number =>
  women.reduce((total, woman) => total + talks(woman, weeksBack), 0)
const back = Array.from({ length: 12 }, (_, place) => 11 - place)
const seenBy = (reader: Colleague): readonly Case[] =>
  cases.filter(
    ({ organisation, restrictedTo }) =>
      organisation === reader.organisation && (restrictedTo?.includes(reader.id) ?? true),
  )
const teamOf = ({ keyworker }: Case): string =>
  colleagues.find(({ id }) => id === keyworker)?.team ?? 'No team'

describe('the contacts by week of 140 women', () => {
  let store: RecordStore
  let ports: Ports

  before(async () => {
    store = openLmdbRecordStore(temporaryFolder())
    for (const set of sets) await store.commit(set)
    ports = {
      ...{ records: store, now: () => now, clocks: usualClocks, measures: new Map() },
      ...{ random: () => 0.5, newId: () => 'id' },
    }
  })
  after(() => store.close())

  async function shown(reader: Colleague, of: string): Promise<WeeksView> {
    const view = await showWeeks(ports, reader, of)
    if (view === undefined) throw new Error('This picture is closed')
    return view
  }

  it('are in all, and by team, those counted from the full records', async () => {
    const women = seenBy(ruth)
    const teams = [...new Set(women.map(teamOf))].sort()
    const picture = await shown(ruth, everybody)
    const expected = (some: readonly Case[]): object => {
      const counts = back.map((week) => sum(some, week))
      const before = counts.slice(0, -1).reduce((total, count) => total + count, 0)
      return { counts, thisWeek: sum(some, 0), average: Math.round(before / 11) }
    }

    expect(picture).to.deep.include(expected(women))
    expect(picture.teams).to.deep.equal(
      teams.map((name) => ({ name, ...expected(women.filter((woman) => teamOf(woman) === name)) })),
    )
    expect(teams).to.have.length.above(1)
    expect(picture.average).to.be.above(20)
  })

  for (const keyworker of colleagues.filter(({ roles }) => roles.includes('keyworker')))
    it(`are for ${keyworker.name} those of her own women, also for her manager`, async () => {
      const hers = (reader: Colleague): readonly Case[] =>
        seenBy(reader).filter((woman) => woman.keyworker === keyworker.id)
      expect((await shown(keyworker, mine)).counts).to.deep.equal(
        back.map((week) => sum(hers(keyworker), week)),
      )
      expect((await shown(ruth, keyworker.id)).counts).to.deep.equal(
        back.map((week) => sum(hers(ruth), week)),
      )
    })

  it('are closed to another keyworker', async () => {
    expect(await showWeeks(ports, named('Chloe Nwosu'), named('Amara Cole').id)).to.equal(undefined)
    expect(await showWeeks(ports, named('Chloe Nwosu'), everybody)).to.equal(undefined)
  })
})
