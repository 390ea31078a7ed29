import { expect } from 'chai'
import { emptyReport } from '../../../casework/outcomesReport/outcomesReport.ts'
import type { WomanInReport } from '../../../casework/outcomesReport/womanInReport.ts'
import { reportFile } from '../../../services/outcomesReport/reportFile.ts'
import { rowsOfFile } from '../../support/fileRows.ts'
import { publishedYear } from '../../support/publishedYear.ts'

const view = {
  ...{ asked: publishedYear, report: emptyReport, notOpen: 0, unreadable: [], today: '2021-04-12' },
}
const woman = (reference: string): WomanInReport => ({
  ...{ reference, engaged: true, centre: false, peerMentor: false },
  outcomes: [
    {
      outcome: 'housing',
      standing: {
        ...{ kind: 'improved', baseline: { day: '2020-06-01', score: 3 } },
        review: { day: '2020-12-01', score: 6 },
      },
    },
    {
      outcome: 'finance',
      standing: { kind: 'not-asked-again', baseline: { day: '2020-06-01', score: 0 } },
    },
    { outcome: 'safety', standing: { kind: 'no-need' } },
  ],
})

describe('the file of the outcomes report', () => {
  it('has a line for each woman and outcome, with both days and scores, a nought as a nought', () => {
    const rows = rowsOfFile(reportFile(view, [woman('W-VV396G-C')]))
    const [housing, finance, safety] = rows.filter(({ line }) => line === 'woman-engaged')

    expect(housing).to.include({ reference: 'W-VV396G-C', outcome: 'housing', need: 'yes' })
    expect(housing).to.include({ first_day: '2020-06-01', first_score: '3', later_score: '6' })
    expect(finance).to.include({ first_score: '0', later_score: '', result: 'not-asked-again' })
    expect(safety).to.include({ need: 'no', first_day: '', result: '' })
  })

  for (const begun of ['=', '+', '-', '@', '\t', '\r']) {
    it(`lets no spreadsheet run what begins with ${JSON.stringify(begun)}`, () => {
      const text = reportFile(view, [woman(`${begun}1+1`)])

      expect(text).to.contain(`'${begun}1+1`)
      expect(text).to.not.match(new RegExp(`(?:^|,|")\\${begun}1\\+1`))
    })
  }

  it('says on every line of which days it is, of which borough and by which method', () => {
    const rows = rowsOfFile(reportFile({ ...view, asked: { ...publishedYear, borough: 'Lambeth' } }, []))

    expect(rows).to.have.length(8)
    for (const row of rows) {
      expect(row).to.include({ from: '2020-04-01', to: '2021-03-31', borough: 'Lambeth', method: 'PAIRED' })
    }
  })
})
