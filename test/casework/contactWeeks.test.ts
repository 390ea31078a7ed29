import { expect } from 'chai'
import { contactsByWeek } from '../../casework/caseload/contactsByWeek.ts'
import { contactsInWeek, contactWeeks, mondayOf } from '../../casework/contactWeeks.ts'
import { aWomanEntry } from '../support/entries.ts'
import { aCase, aContact } from '../support/records.ts'

const seen = (...days: readonly string[]) =>
  aCase({ contacts: days.map((day) => aContact({ id: day, day })) })

describe('the contacts with a woman by week', () => {
  it('begin on a Monday and end on a Sunday', () => {
    expect(['2026-03-08', '2026-03-09', '2026-03-15', '2026-03-16'].map(mondayOf)).to.deep.equal([
      '2026-03-02',
      '2026-03-09',
      '2026-03-09',
      '2026-03-16',
    ])
  })

  it('are kept for twelve weeks up to the last, whatever came long before', () => {
    const weeks = contactWeeks(seen('2025-01-06', '2025-12-22', '2026-03-09', '2026-03-10'))

    expect(weeks?.last).to.equal('2026-03-09')
    expect(weeks?.counts).to.deep.equal([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    expect(contactsInWeek(weeks, '2026-03-09')).to.equal(2)
    expect(contactsInWeek(weeks, '2026-03-16')).to.equal(0)
    expect(contactsInWeek(undefined, '2026-03-09')).to.equal(0)
  })

  it('count no attempt, no message, nothing about her and nothing of another organisation', () => {
    const day = '2026-03-10'
    const contacts = [
      aContact({ id: 'a', day, attendance: 'missed' }),
      aContact({ id: 'b', day, attendance: 'no-answer', mode: 'phone' }),
      aContact({ id: 'c', day, mode: 'text', sentBy: 'her' }),
      aContact({ id: 'd', day, with: 'about-her' }),
      aContact({ id: 'e', day, organisation: 'Probation, Lambeth' }),
      aContact({ id: 'f', day, takenBack: { by: 'amara', at: '2026-03-10T12:00:00.000Z' } }),
    ]

    expect(contactWeeks(aCase({ contacts }))).to.equal(undefined)
    expect(
      contactWeeks(aCase({ contacts: [...contacts, aContact({ id: 'g', day })] }))?.counts,
    ).to.deep.equal([1])
  })

  it('are counted in all, and by team where there are several', () => {
    const women = ['one', 'two', 'one'].map((keyworker) =>
      aWomanEntry({ keyworker, weeks: { last: '2026-03-09', counts: [1, 22] } }),
    )
    const picture = contactsByWeek(women, '2026-03-12', ({ keyworker }) => keyworker)

    expect(picture.weeks.slice(-2)).to.deep.equal(['2026-03-02', '2026-03-09'])
    expect(picture.counts.slice(-3)).to.deep.equal([0, 66, 3])
    expect(picture).to.include({ thisWeek: 3, average: 6 })
    expect(picture.teams.map(({ name, thisWeek, average }) => [name, thisWeek, average])).to.deep.equal([
      ['one', 2, 4],
      ['two', 1, 2],
    ])
    expect(contactsByWeek(women, '2026-03-12').teams).to.deep.equal([])
  })
})
