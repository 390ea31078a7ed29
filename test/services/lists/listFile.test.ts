import { expect } from 'chai'
import { listFile, listOf } from '../../../services/lists/listFile.ts'
import { womanRow } from '../../../services/lists/womanRow.ts'
import { aComingEntry, aWomanEntry } from '../../support/entries.ts'
import { aColleague } from '../../support/records.ts'
import { thursday as now } from '../../support/thursday.ts'

const keyworker = aColleague()

describe('the file of a list', () => {
  it('begins with the mark of UTF-8, so that a spreadsheet reads names as they are written', () => {
    const text = listFile({ rows: [{ 'First name': 'Żaneta' }], about: [] })

    expect(text).to.equal('\uFEFFFirst name\r\nŻaneta\r\n')
  })

  for (const name of ['=HYPERLINK("http://example.org")', '+1', '-1', '@SUM(A1)', '\tJade'])
    it(`takes nothing for a formula: ${name}`, () => {
      const [, cell = ''] = listFile({ rows: [{ 'First name': name }], about: [] }).split('\r\n')

      expect(cell.replace(/^"/, '')).to.match(/^'/)
    })

  it('keeps a name with commas and quotes in one cell', () => {
    const text = listFile({ rows: [{ 'First name': 'Jade "JJ", Jo' }], about: [] })

    expect(text).to.contain('"Jade ""JJ"", Jo"')
  })

  it('says so when the list is empty by now', () => {
    expect(listFile(listOf([]))).to.equal('\uFEFFNobody\r\n')
  })

  it('has every heading that some line has, also where others leave it empty', () => {
    const text = listFile({ rows: [{ Alert: 'SG-1' }, { Alert: 'SG-2', Reference: 'W-1' }], about: [] })

    expect(text).to.equal('\uFEFFAlert,Reference\r\nSG-1,\r\nSG-2,W-1\r\n')
  })
})

describe('a woman as a line of a file', () => {
  const woman = aWomanEntry({
    ...{ organisation: keyworker.organisation, keyworker: keyworker.id, status: 'engaged', risk: 'high' },
    ...{ lastSeen: '2026-02-01', lastTried: '2026-03-01', lastHeardFrom: '2026-03-02' },
    coming: [aComingEntry({ day: '2026-03-01' }), aComingEntry({ day: '2026-03-19', time: '14:00' })],
    ...{ careful: true, notVisitedAlone: true },
  })
  const colleagues = [{ ...keyworker, name: 'Amara Cole' }]

  it('says how she stands, when she comes next, and what must be known before contact', () => {
    const row = womanRow(woman, { reader: keyworker, now, colleagues })

    expect(row).to.include({
      ...{ Keyworker: 'Amara Cole', Status: 'in one-to-one support', Risk: 'high' },
      ...{ 'Last seen': '2026-02-01', 'Last tried': '2026-03-01', 'Last heard from': '2026-03-02' },
      ...{ 'Next appointment': '2026-03-19 14:00' },
      'Before contact': 'read her safe-contact rule first; not visited alone',
    })
  })

  it('says nothing of her support to a partner, who may know only who she is', () => {
    const partner = aColleague({ id: 'partner-1', organisation: 'Refuge', roles: ['partner'] })
    const row = womanRow({ ...woman, sharedWith: ['Refuge'] }, { reader: partner, now, colleagues })

    expect(Object.keys(row)).to.deep.equal([
      ...['Reference', 'First name', 'Family name', 'Borough', 'Before contact'],
    ])
  })
})
