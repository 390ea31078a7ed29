import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import type { DayLine } from '../../casework/day/dayLine.ts'
import { DayPart } from '../../casework/day/dayPart.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { listDayPart, showDay } from '../../services/day/showDay.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'
import { expected } from './dayCounted.ts'
import { cases, colleagues, now, ruth, sets } from './dayRecords.ts'
import { standing } from './womanCounted.ts'

function keyOf(line: DayLine): string {
  if ('name' in line) return line.name
  switch (line.kind) {
    case 'alert':
      return line.alert.number
    case 'cue':
      return line.cue.id
    case 'draft':
      return line.draft
    case 'woman':
    case 'appointment':
    case 'date':
    case 'missed':
    case 'action':
      return line.woman.reference
  }
}

/** What a keyworker means to do and has not saved is read from the record of each woman, and is counted by its own test. */
const counted = DayPart.options.filter((part) => !/actions|drafts/.test(part))

describe('the figures of a day with 140 women', () => {
  let store: RecordStore
  let ports: Ports

  before(async () => {
    store = openLmdbRecordStore(temporaryFolder())
    for (const set of sets) await store.commit(set)
    let ids = 0
    ports = {
      ...{ records: store, now: () => now, clocks: usualClocks, measures: new Map() },
      ...{ random: () => 0.5, newId: () => `id-${ids++}` },
    }
  })
  after(() => store.close())

  /** The figure on the card, and what stands on every page behind it. */
  async function shown(reader: Colleague, part: DayPart): Promise<readonly [number, readonly string[]]> {
    const found: string[] = []
    for (let page = 1; ; page += 1) {
      const outcome = await listDayPart(ports, reader, part, page)
      if (outcome.kind !== 'list') throw new Error('This day is closed')
      found.push(...outcome.view.lines.map(keyOf))
      if (page >= outcome.view.pages) return [outcome.view.count, found.sort()]
    }
  }

  function women(reader: Colleague, part: DayPart): readonly Case[] {
    const isHers = part.startsWith('own-') || part.startsWith('week-')
    return cases.filter(
      (woman) =>
        standing(woman) &&
        (isHers ? woman.keyworker === reader.id : woman.organisation === reader.organisation) &&
        (woman.restrictedTo?.includes(reader.id) ?? true),
    )
  }

  const keyworkers = colleagues.filter(({ roles }) => roles.includes('keyworker'))
  for (const part of counted) {
    const readers = part.startsWith('own-') || part.startsWith('week-') ? keyworkers : [ruth]
    for (const reader of readers)
      it(`are for ${reader.name} and "${part}" those counted from the full records, and so is what stands behind`, async () => {
        const keys = [...expected[part](women(reader, part))].sort()

        expect(await shown(reader, part)).to.deep.equal([keys.length, keys])
      })
  }

  for (const kind of ['manager', 'further', 'own', 'week'] as const)
    it(`are on the card those of the lists: ${kind}`, async () => {
      const reader = kind === 'manager' || kind === 'further' ? ruth : (keyworkers[0] ?? ruth)
      const outcome = await showDay(ports, reader, kind)
      const parts = outcome.kind === 'day' ? outcome.view.parts : []
      const lists = await Promise.all(parts.map(async ({ part }) => (await shown(reader, part))[0]))

      expect(parts.map(({ count }) => count)).to.deep.equal(lists)
    })

  it('count somebody in every part, so that these comparisons can fail', () => {
    const empty = counted.filter((part) =>
      [ruth, ...keyworkers].every((reader) => expected[part](women(reader, part)).length === 0),
    )

    expect(empty).to.deep.equal([])
  })
})
