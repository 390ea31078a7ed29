import { expect } from 'chai'
import {
  lastSupervision,
  refusedSupervision,
  withoutSupervision,
  withSupervision,
} from '../../../casework/brief/supervisions.ts'
import { supervisionsDue } from '../../../casework/day/supervisionPart.ts'
import type { ColleagueEntry } from '../../../casework/indexes.ts'
import { indexLinesOf } from '../../../casework/indexLines.ts'
import { aDayWorld } from '../../support/dayWorld.ts'
import { aColleague } from '../../support/records.ts'
import { thursday as now } from '../../support/thursday.ts'

const amara = aColleague({ joined: '2026-01-05' })
const by = { by: 'ruth', at: now }

describe('the supervision of a keyworker', () => {
  it('is not noted of a day to come, nor of one before she joined', () => {
    expect(refusedSupervision(amara, '2026-03-13', '2026-03-12')).to.contain('still to come')
    expect(refusedSupervision(amara, '2026-01-04', '2026-03-12')).to.contain('Monday 5 January')
    expect(refusedSupervision(amara, '2026-01-05', '2026-03-12')).to.equal(undefined)
    expect(refusedSupervision(aColleague(), '2020-01-05', '2026-03-12')).to.equal(undefined)
  })

  it('was held last on the latest day on record, whichever was noted last', () => {
    const twice = withSupervision(withSupervision(amara, '2026-03-02', by), '2026-02-02', by)

    expect(lastSupervision(twice)?.day).to.equal('2026-03-02')
    expect(withSupervision(twice, '2026-02-02', by)).to.equal(twice)
    expect(lastSupervision(withoutSupervision(twice, '2026-03-02', by))?.day).to.equal('2026-02-02')
    expect(withoutSupervision(twice, '2026-02-20', by)).to.equal(twice)
    expect(indexLinesOf(twice)[0]?.entry).to.include({ supervised: '2026-03-02', joined: '2026-01-05' })
  })

  it('is due after four weeks, the longest ago first, and who has had none before all', () => {
    const keyworker = (name: string, more: Partial<ColleagueEntry>): ColleagueEntry => ({
      ...{ id: name, name, organisation: "Women's Centre", roles: ['keyworker'], state: 'active', ...more },
    })
    const colleagues = [
      keyworker('Fine', { supervised: '2026-02-12' }),
      keyworker('Amber', { supervised: '2026-02-11' }),
      keyworker('Red', { supervised: '2026-01-20' }),
      keyworker('None', {}),
      keyworker('New', { joined: '2026-03-02' }),
      keyworker('Since', { joined: '2026-01-05' }),
      { ...keyworker('Manager', {}), roles: ['manager' as const] },
    ]
    const due = supervisionsDue(aDayWorld({ now, colleagues }))

    expect(due.map(({ name, days, level }) => [name, days, level])).to.deep.equal([
      ['None', undefined, 'nearly'],
      ['Since', 66, 'over'],
      ['Red', 51, 'over'],
      ['Amber', 29, 'nearly'],
    ])
  })
})
