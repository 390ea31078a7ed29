import { expect } from 'chai'
import type { Case } from '../../casework/records/case.ts'
import { womanEntry } from '../../casework/womanEntry.ts'
import { aCase, aContact, answersOf } from '../support/records.ts'

describe('what lists know of a woman', () => {
  it('has the needs that are neither met nor ended, each once', () => {
    const needs: Case['needs'] = [
      { need: 'housing', status: 'met', from: '2026-01-05', to: '2026-02-01' },
      { need: 'housing', status: 'worked-on', from: '2026-03-01' },
      { need: 'finance', status: 'ended', from: '2026-01-05' },
      { need: 'abuse', status: 'identified', from: '2026-01-05' },
    ]

    expect(womanEntry(aCase({ needs })).needs).to.deep.equal(['housing', 'abuse'])
  })

  it('has the first and the last day each measure was answered since her referral', () => {
    const referrals: Case['referrals'] = [{ id: 'referral-1', day: '2026-01-05', statuses: [] }]
    const days = ['2025-11-03', '2026-04-20', '2026-01-19']
    const answers = days.map((day) => answersOf({}, { id: day, day }))

    expect(womanEntry(aCase({ referrals, answers })).measured).to.deep.equal([
      { measure: 'wsa5', first: '2026-01-19', last: '2026-04-20' },
    ])
  })

  it('counts no day on which she answered nothing with a number', () => {
    const answers = [answersOf({}, { items: [{ item: 'safety', answer: 'prefer-not-to-say' }] })]

    expect(womanEntry(aCase({ answers })).measured).to.deep.equal([])
  })

  it('has the appointments of whose day no contact with her is on record', () => {
    const on = (day: string): Case['appointments'][number] => ({
      ...{ id: day, day, place: 'home', enforceable: 'yes', arrangedIn: 'contact-1', by: 'amara' },
    })
    const contacts = [
      aContact({ id: 'one', day: '2026-03-02' }),
      aContact({ id: 'two', day: '2026-03-03', with: 'about-her' }),
      aContact({
        id: 'three',
        day: '2026-03-04',
        takenBack: { by: 'amara', at: '2026-03-04T10:00:00.000Z' },
      }),
      aContact({ id: 'four', day: '2026-03-06' }),
    ]
    const appointments = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-10'].map(on)
    const { unrecorded, coming } = womanEntry(aCase({ contacts, appointments }))

    expect(unrecorded.map(({ day }) => day)).to.deep.equal([
      '2026-03-03',
      '2026-03-04',
      '2026-03-05',
      '2026-03-10',
    ])
    expect(coming.map(({ day, place }) => [day, place])).to.deep.equal([['2026-03-10', 'home']])
  })

  it('leaves out a key date that was taken back', () => {
    const set = { setBy: 'amara', setAt: '2026-03-01T10:00:00.000Z' }
    const keyDates: Case['keyDates'] = [
      { id: 'date-1', kind: 'court', day: '2026-04-02', ...set },
      { id: 'date-2', kind: 'eviction', day: '2026-03-20', ...set },
      {
        ...{ id: 'date-3', kind: 'release', day: '2026-03-25', ...set },
        takenBack: { by: 'amara', at: '2026-03-02T10:00:00.000Z' },
      },
    ]

    expect(womanEntry(aCase({ keyDates })).keyDates.map(({ kind }) => kind)).to.deep.equal([
      'eviction',
      'court',
    ])
  })
})
