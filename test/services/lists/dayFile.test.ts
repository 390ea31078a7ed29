import { expect } from 'chai'
import { usualClocks } from '../../../casework/alerts/clocks.ts'
import { DayPart, isOwnPart } from '../../../casework/day/dayPart.ts'
import type { ListAsked } from '../../../casework/lists/listAsked.ts'
import type { Ports } from '../../../casework/ports/ports.ts'
import type { RecordStore } from '../../../casework/ports/recordStore.ts'
import type { Colleague } from '../../../casework/records/colleague.ts'
import { listDayPart } from '../../../services/day/showDay.ts'
import { exportList, previewList } from '../../../services/lists/exportList.ts'
import { openLmdbRecordStore } from '../../../stores/lmdbRecordStore.ts'
import { temporaryFolder } from '../../stores/temporaryFolder.ts'
import { colleagues, now, ruth, sets } from '../dayRecords.ts'

const amara = colleagues.find(({ roles }) => roles.includes('keyworker')) ?? ruth

describe('the file of each list of a day with 140 women', () => {
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

  async function linesOfFile(reader: Colleague, part: DayPart): Promise<readonly string[]> {
    const outcome = await exportList(ports, reader, { list: 'day', part })
    if (outcome.kind !== 'file') throw new Error('This list is closed')
    return outcome.file.text.trimEnd().split('\r\n').slice(1)
  }

  for (const part of DayPart.options)
    it(`has a line for each that the figure counts: ${part}`, async () => {
      const reader = isOwnPart(part) ? amara : ruth
      const outcome = await listDayPart(ports, reader, part, 1)
      const lines = await linesOfFile(reader, part)

      expect(lines).to.have.length(outcome.kind === 'list' ? outcome.view.count : -1)
      expect(lines.join()).to.not.match(/undefined|\[object/)
    })

  it('is closed to a keyworker where it is a manager’s', async () => {
    expect(await exportList(ports, amara, { list: 'day', part: 'unseen' })).to.deep.equal({
      kind: 'not-allowed',
    })
  })

  for (const asked of [
    { list: 'day', part: 'unseen' },
    { list: 'caseload', of: 'everybody', figure: 'over' },
    { list: 'answer', question: { asks: 'women', form: 'list', standing: 'over' } },
    { list: 'answer', question: { asks: 'contacts', form: 'list' } },
    { list: 'answer', question: { asks: 'alerts', form: 'list' } },
  ] as const satisfies readonly ListAsked[])
    it(`is in the audit trail once it was given out, and not while it is only offered: ${JSON.stringify(asked)}`, async () => {
      const offered = await previewList(ports, ruth, asked)
      const text = offered.kind === 'file' ? offered.file.text : ''
      const about = [...new Set(text.match(/(?:W|SG)-\w{6}-\w/g))]
      const entries = async (): Promise<number> =>
        (await Promise.all(about.map((each) => store.list('audit-about', each)))).flat().length
      const before = await entries()
      await previewList(ports, ruth, asked)
      const between = await entries()
      await exportList(ports, ruth, asked)

      expect(about).to.have.length.greaterThan(0)
      expect([between, await entries()]).to.deep.equal([before, before + about.length])
    })
})
