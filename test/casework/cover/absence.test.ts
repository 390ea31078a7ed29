import { expect } from 'chai'
import { backOn, coverOn, withAway } from '../../../casework/cover/absence.ts'
import { passingTo } from '../../../casework/cover/passing.ts'
import { aWomanEntry } from '../../support/entries.ts'

const august = { from: '2026-08-03', to: '2026-08-14', coveredBy: 'chloe' }

describe('days away', () => {
  it('keep who covered until another period begins', () => {
    const later = { from: '2026-08-10', to: '2026-08-21', coveredBy: 'bronwen' }

    expect(withAway([august], later)).to.deep.equal([{ ...august, to: '2026-08-09' }, later])
  })

  it('are replaced by a period that begins with them or before', () => {
    expect(withAway([august], { from: '2026-08-01', to: '2026-08-04' })).to.deep.equal([
      { from: '2026-08-01', to: '2026-08-04' },
    ])
  })

  it('end the day before she is back, and leave what has not begun', () => {
    const september = { from: '2026-09-01', to: '2026-09-02' }

    expect(backOn([august, september], '2026-08-10')).to.deep.equal([
      { ...august, to: '2026-08-09' },
      september,
    ])
    expect(backOn([august], '2026-08-03')).to.deep.equal([])
  })

  it('are covered by nobody where the cover has left or is away herself', () => {
    const amara = { away: [august] }
    const chloe = { id: 'chloe', state: 'active' as const }
    const away = [{ from: '2026-08-05', to: '2026-08-05' }]

    expect(coverOn(amara, [chloe], '2026-08-05')).to.equal(chloe)
    expect(coverOn(amara, [{ ...chloe, away }], '2026-08-05')).to.equal(undefined)
    expect(coverOn(amara, [{ ...chloe, state: 'removed' }], '2026-08-05')).to.equal(undefined)
    expect(coverOn(amara, [chloe], '2026-08-15')).to.equal(undefined)
  })
})

describe('the women who pass to a cover', () => {
  const open = aWomanEntry({ reference: 'W-VV396G-C' })
  const restricted = aWomanEntry({ reference: 'W-937GG3-M', restrictedTo: ['amara'] })
  const ended = aWomanEntry({ reference: 'W-22H8CP-2', status: 'closed' })

  it('are those whose record is open to her and whom she does not know outside work', () => {
    const { passing, staying } = passingTo([open, restricted, ended], { id: 'chloe' })

    expect(passing).to.deep.equal([open])
    expect(staying).to.deep.equal([{ woman: restricted, because: 'restricted' }])
    expect(passingTo([open], { id: 'chloe', knowsPrivately: ['W-VV396G-C'] }).staying).to.deep.equal([
      { woman: open, because: 'known-privately' },
    ])
    expect(passingTo([restricted], { id: 'amara' }).passing).to.deep.equal([restricted])
  })
})
