import { expect } from 'chai'
import { likelyPoint, wrongWithPoint } from '../../../casework/measures/answersPoint.ts'
import type { AnswersAbout } from '../../../casework/measures/answersForm.ts'
import { wsa5 } from '../../../casework/measures/wsa5.ts'
import type { Case } from '../../../casework/records/case.ts'
import { aCase, answersOf } from '../../support/records.ts'

const referrals: Case['referrals'] = [{ id: 'referral-1', day: '2026-01-05', statuses: [] }]
const asked = aCase({ referrals, answers: [answersOf({}, { day: '2026-01-19', point: 'baseline' })] })
const wrong = (about: AnswersAbout, except?: string): readonly string[] =>
  wrongWithPoint(asked, wsa5, about, except)

describe('the day and the point of answers', () => {
  it('may be any day from her referral on', () => {
    expect(wrong({ day: '2026-01-05' })).to.deep.equal([])
    expect(wrong({ day: '2026-01-04' })).to.deep.equal([
      'She was referred on 5 January 2026: please give that day or a later one.',
    ])
  })

  it('have one baseline', () => {
    expect(wrong({ day: '2026-03-12', point: 'baseline' })).to.deep.equal([
      'Her baseline is on record already, from 19 January 2026. Choose review, or put that one right with Correct.',
    ])
    expect(wrong({ day: '2026-03-12', point: 'review' })).to.deep.equal([])
  })

  it('have no review before the baseline', () => {
    expect(wrong({ day: '2026-01-18', point: 'review' })).to.deep.equal([
      'A review comes after her baseline of 19 January 2026: please change the day.',
    ])
  })

  it('do not stand in their own way when they are put right', () => {
    expect(wrong({ day: '2026-01-20', point: 'baseline' }, 'answers-1')).to.deep.equal([])
  })

  it('are put right also after she was referred again, as long as their day stays', () => {
    const again = {
      ...asked,
      referrals: [...referrals, { id: 'referral-2', day: '2026-03-01', statuses: [] }],
    }
    const id = asked.answers[0]?.id

    expect(wrongWithPoint(again, wsa5, { day: '2026-01-19', point: 'baseline' }, id)).to.deep.equal([])
    expect(wrongWithPoint(again, wsa5, { day: '2026-01-20' }, id)).to.have.length(1)
  })

  it('are likely a baseline first, then a review, and a closing while support closes', () => {
    const by = { from: '2026-03-01', by: 'amara' }
    const closing: Case['referrals'] = [
      { id: 'referral-1', day: '2026-01-05', statuses: [{ status: 'closing', ...by }] },
    ]

    expect(likelyPoint(aCase({ referrals }), wsa5)).to.equal('baseline')
    expect(likelyPoint(asked, wsa5)).to.equal('review')
    expect(likelyPoint({ ...asked, referrals: closing }, wsa5)).to.equal('closing')
  })

  it('are a baseline again after a new referral', () => {
    const again: Case['referrals'] = [...referrals, { id: 'referral-2', day: '2026-03-01', statuses: [] }]

    expect(likelyPoint({ ...asked, referrals: again }, wsa5)).to.equal('baseline')
  })
})
