import { expect } from 'chai'
import { usualClocks } from '../../../casework/alerts/clocks.ts'
import type { ReportView } from '../../../casework/outcomesReport/reportView.ts'
import { shownCounts } from '../../../casework/outcomesReport/smallNumbers.ts'
import type { Ports } from '../../../casework/ports/ports.ts'
import type { Case } from '../../../casework/records/case.ts'
import { exportReport } from '../../../services/outcomesReport/exportReport.ts'
import { runReport } from '../../../services/outcomesReport/runReport.ts'
import { openMemoryRecordStore } from '../../../stores/memoryRecordStore.ts'
import { publishedCounts, publishedYear, publishedYearRecords } from '../../support/publishedYear.ts'
import { aColleague } from '../../support/records.ts'
import { rowsOfFile, type FileRow } from '../../support/fileRows.ts'

const manager = aColleague({ id: 'manager-1', roles: ['manager'] })
const lead = aColleague({ id: 'lead-1', roles: ['safeguarding-lead'] })

describe('the outcomes report over the year whose figures were published', () => {
  let ports: Ports
  let count = 0

  const portsWith = async (women: readonly Case[]): Promise<Ports> => {
    const records = openMemoryRecordStore()
    await records.commit(women)
    const now = (): string => '2021-04-12T09:00:00.000Z'
    const measures = new Map()
    return { records, now, clocks: usualClocks, measures, random: () => 0.5, newId: () => `id-${count++}` }
  }
  const reportFor = async (colleague = manager, borough?: 'Lambeth' | 'Southwark'): Promise<ReportView> => {
    const outcome = await runReport(ports, colleague, { ...publishedYear, ...(borough && { borough }) })
    if (outcome.kind !== 'report') throw new Error(outcome.kind)
    return outcome.view
  }
  const fileFor = async (): Promise<readonly FileRow[]> => {
    const outcome = await exportReport(ports, manager, publishedYear)
    if (outcome.kind !== 'file') throw new Error(outcome.kind)
    return rowsOfFile(outcome.file.text)
  }

  beforeEach(async () => {
    ports = await portsWith(publishedYearRecords())
  })

  it('counts 277 women engaged, 549 at the centre and 21 peer mentors', async () => {
    const { report } = await reportFor()

    expect([report.engaged, report.centre, report.peerMentors]).to.deep.equal([277, 549, 21])
  })

  it('counts need, those asked twice and those who improved as the table of the catalogue has them', async () => {
    const { report } = await reportFor()
    const counted = report.outcomes.map(({ outcome, need, paired, improved, worse }) => ({
      ...{ outcome, need, paired, improved, worse },
    }))

    expect(counted).to.deep.equal(publishedCounts)
  })

  it('gives the published 75, 68, 66, 59 and 55 per cent', async () => {
    const { report } = await reportFor()

    expect(shownCounts(report.outcomes).map(({ improvedOfPaired }) => improvedOfPaired)).to.deep.equal([
      ...['75%', '68%', '66%', '59%', '55%'],
    ])
  })

  it('splits into boroughs that add up to the whole', async () => {
    const [all, lambeth, southwark] = [
      await reportFor(),
      await reportFor(manager, 'Lambeth'),
      await reportFor(manager, 'Southwark'),
    ]

    expect(lambeth.report.engaged).to.be.greaterThan(southwark.report.engaged)
    expect(lambeth.report.engaged + southwark.report.engaged).to.equal(all.report.engaged)
    expect(lambeth.report.outcomes.map(({ need }, place) => need + needAt(southwark, place))).to.deep.equal(
      publishedCounts.map(({ need }) => need),
    )
  })

  it('can be checked by hand, figure by figure, from the lines of its file', async () => {
    const rows = await fileFor()
    const women = rows.filter(({ line }) => line === 'woman-engaged')
    const totals = rows.filter(({ line }) => line === 'outcome')
    const byHand = publishedCounts.map(({ outcome }) => {
      const own = women.filter((row) => row['outcome'] === outcome && row['need'] === 'yes')
      const twice = own.filter(({ later_score }) => later_score !== '')
      const by = (holds: (change: number) => boolean): string =>
        String(
          twice.filter(({ first_score, later_score }) => holds(Number(later_score) - Number(first_score)))
            .length,
        )
      return {
        ...{ outcome, need: String(own.length), twice: String(twice.length) },
        ...{
          improved: by((change) => change >= 1),
          same: by((change) => change === 0),
          worse: by((change) => change < 0),
        },
      }
    })

    expect(new Set(women.map(({ reference }) => reference)).size).to.equal(277)
    expect(rows.filter(({ line }) => line === 'woman-at-centre')).to.have.length(549)
    expect(rows.filter(({ line }) => line === 'woman-peer-mentor')).to.have.length(21)
    expect(byHand).to.deep.equal(
      totals.map(({ outcome, women_with_need, asked_twice, improved, same, worse }) => ({
        ...{ outcome, need: women_with_need, twice: asked_twice, improved, same, worse },
      })),
    )
  })

  it('leaves out a woman whose record is not open to the reader, and says so', async () => {
    const restricted = { restrictedTo: ['keyworker-1'] }
    ports = await portsWith(
      publishedYearRecords().map((woman, place) => (place === 0 ? { ...woman, ...restricted } : woman)),
    )
    const [seen, whole] = [await reportFor(manager), await reportFor(lead)]

    expect([seen.report.engaged, seen.notOpen]).to.deep.equal([276, 1])
    expect([whole.report.engaged, whole.notOpen]).to.deep.equal([277, 0])
  })

  it('is for managers and leads, not for keyworkers', async () => {
    const refused = [
      aColleague(),
      aColleague({ roles: ['partner'] }),
      aColleague({ roles: ['administrator'] }),
    ]
    const outcomes = await Promise.all(refused.map((one) => runReport(ports, one, publishedYear)))
    const files = await Promise.all(refused.map((one) => exportReport(ports, one, publishedYear)))

    expect([...outcomes, ...files].map(({ kind }) => kind)).to.deep.equal(Array(6).fill('not-allowed'))
  })

  it('stands in the audit trail, and its file with every woman it names', async () => {
    await reportFor()
    await fileFor()
    const name = 'outcomes-2020-04-01-to-2021-03-31'
    const [woman] = publishedYearRecords()

    expect((await ports.records.list('audit-about', name)).map(({ act }) => act)).to.have.members([
      ...['report.run', 'report.exported'],
    ])
    expect((await ports.records.list('audit-about', woman?.id ?? '')).map(({ act }) => act)).to.deep.equal([
      'report.exported',
    ])
  })
})

function needAt({ report }: ReportView, place: number): number {
  return report.outcomes[place]?.need ?? 0
}
