import { expect } from 'chai'
import { caseloadOf } from '../../../casework/caseload/caseload.ts'
import { datesAhead } from '../../../casework/day/dateParts.ts'
import type { ActionLine } from '../../../casework/day/dayLine.ts'
import { ownWeek } from '../../../casework/day/ownDay.ts'
import { aDayWorld } from '../../support/dayWorld.ts'
import { aComingEntry, aWomanEntry } from '../../support/entries.ts'

const days = ['2026-03-12', '2026-03-18', '2026-03-19']

describe('the next seven days', () => {
  const woman = aWomanEntry({
    coming: days.map((day) => aComingEntry({ day })),
    keyDates: days.map((day) => ({ kind: 'court', day })),
  })
  const world = aDayWorld({ women: caseloadOf([woman], [], '2026-03-12') })

  it('are today and the six after, for appointments as for the dates that others booked', () => {
    const actions: readonly ActionLine[] = []
    const parts = ownWeek({ ...world, actions, drafts: [], safeContact: new Map() })
    const found = parts.flatMap(({ lines }) => lines)

    expect(
      found.flatMap((line) => (line.kind === 'appointment' ? [line.appointment.day] : [])),
    ).to.deep.equal(days.slice(0, 2))
    expect(found.flatMap((line) => (line.kind === 'date' ? [line.date.day] : []))).to.deep.equal(
      days.slice(0, 2),
    )
    expect(datesAhead(world)).to.have.length(2)
  })
})
