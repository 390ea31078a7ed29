import { expect } from 'chai'
import type { Case } from '../../../casework/records/case.ts'
import { reviewReminders } from '../../../casework/reviews/reviewReminders.ts'
import { reviewReminderTime } from '../../../casework/reviews/reviewReminderTime.ts'
import type { Day } from '../../../casework/time.ts'
import { aCase, answersOf } from '../../support/records.ts'

const asked = [answersOf({}, { day: '2026-01-12', recordedAt: '2026-01-12T15:00:00.000Z' })]
const put = (measure: string, until: Day, at = '2026-03-01T10:00:00.000Z'): Case['askLater'] => [
  { measure, until, by: 'amara', at },
]
const reminders = (changes: Partial<Case>): unknown => reviewReminders(aCase(changes))

describe('the reminders that a record asks for', () => {
  it('are none while she was never asked and nothing was put off', () => {
    expect(reminders({})).to.deep.equal([])
  })

  it('are one on the day her review is due', () => {
    expect(reminders({ answers: asked })).to.deep.equal([{ measure: 'wsa5', due: '2026-04-06' }])
  })

  it('are on the day to which it was put off, unless the review is due later', () => {
    const until = (day: Day): unknown => reminders({ answers: asked, askLater: put('wsa5', day) })

    expect(until('2026-04-20')).to.deep.equal([{ measure: 'wsa5', due: '2026-04-20' }])
    expect(until('2026-03-15')).to.deep.equal([{ measure: 'wsa5', due: '2026-04-06' }])
  })

  it('are one more for each measure that was put off', () => {
    expect(reminders({ answers: asked, askLater: put('phq9', '2026-03-15') })).to.deep.equal([
      { measure: 'wsa5', due: '2026-04-06' },
      { measure: 'phq9', due: '2026-03-15' },
    ])
  })

  it('forget what was put off and answered all the same', () => {
    const phq9 = answersOf({}, { id: 'later', measure: 'phq9', recordedAt: '2026-03-02T10:00:00.000Z' })

    expect(reminders({ answers: [phq9], askLater: put('phq9', '2026-03-15') })).to.deep.equal([])
    expect(
      reminders({ answers: [phq9], askLater: put('phq9', '2026-03-16', '2026-03-02T10:00:00.001Z') }),
    ).to.deep.equal([{ measure: 'phq9', due: '2026-03-16' }])
  })

  it('forget what was put off before her newest referral', () => {
    const again = { id: 'r', day: '2026-03-02', statuses: [] }

    expect(reminders({ referrals: [again], askLater: put('phq9', '2026-03-15') })).to.deep.equal([])
  })

  it('are none while her support is paused, and none when it has ended', () => {
    for (const status of ['paused', 'closed'] as const) {
      const statuses = [{ status, from: '2026-02-01', by: 'amara' }]
      const referrals = [{ id: 'r', day: '2026-01-05', statuses }]

      expect(reminders({ answers: asked, referrals, askLater: put('phq9', '2026-03-15') })).to.deep.equal([])
    }
  })
})

describe('the moment of a reminder of a review', () => {
  const thursday = '2026-03-12T14:03:00.000Z'

  it('is nine in the morning of the day it is due', () => {
    expect(reviewReminderTime('2026-03-17', thursday, undefined)).to.equal('2026-03-17T09:00:00.000Z')
  })

  it('is nine on the Monday where that is a Saturday', () => {
    expect(reviewReminderTime('2026-03-14', thursday, undefined)).to.equal('2026-03-16T09:00:00.000Z')
  })

  it('is nine on the Tuesday after Easter where that is Good Friday', () => {
    expect(reviewReminderTime('2026-04-03', thursday, undefined)).to.equal('2026-04-07T08:00:00.000Z')
  })

  it('is nine on the next day on which she works', () => {
    const works = { days: [1, 2], from: '09:00', to: '17:00' }

    expect(reviewReminderTime('2026-03-18', thursday, works)).to.equal('2026-03-23T09:00:00.000Z')
  })

  it('is in an hour where its day has come, and the next working morning where work is over by then', () => {
    const works = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }

    expect(reviewReminderTime('2026-03-01', thursday, works)).to.equal('2026-03-12T15:03:00.000Z')
    expect(reviewReminderTime('2026-03-01', '2026-03-13T16:30:00.000Z', works)).to.equal(
      '2026-03-16T09:00:00.000Z',
    )
  })
})
