import { expect } from 'chai'
import { whetherSeen } from '../../cards/contacts/attendedQuestion.ts'
import { aContactDraft } from '../support/records.ts'

const asked = (reading: Partial<ReturnType<typeof aContactDraft>['reading']>): string =>
  JSON.stringify(
    whetherSeen(
      aContactDraft({ reading: { with: 'her', day: '2026-03-12', dayGiven: true, topics: [], ...reading } }),
    ),
  )

describe('the question whether she was seen', () => {
  it('says that a call counts as tried without an answer', () => {
    expect(asked({ mode: 'phone' })).to.contain('this counts as tried, not as seen')
  })

  it('does not say that a meeting away from her home was tried', () => {
    expect(asked({ mode: 'in-person', place: 'hub' })).to.contain('this does not count as seen')
  })

  it('is not asked where she came', () => {
    expect(asked({ mode: 'in-person', attendance: 'came' })).to.equal('[]')
  })
})
