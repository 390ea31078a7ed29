import { expect } from 'chai'
import { attendanceInWords } from '../../cards/contacts/contactLines.ts'

describe('whether she came, in words', () => {
  it('says that she missed it, and why only where somebody said so', () => {
    expect(attendanceInWords({ attendance: 'missed', mode: 'in-person' })).to.equal('She missed it')
    expect(attendanceInWords({ attendance: 'missed', reasonMissed: 'not-known' })).to.equal('She missed it')
    expect(attendanceInWords({ attendance: 'missed', reasonMissed: 'family' })).to.equal(
      'She missed it (children or family)',
    )
  })

  it('says of a call that she missed the call, or that there was no answer', () => {
    expect(attendanceInWords({ attendance: 'missed', mode: 'phone' })).to.equal('She missed the call')
    expect(attendanceInWords({ attendance: 'no-answer', mode: 'phone' })).to.equal('No answer')
  })

  it('says of a call that she answered, and of a meeting that she came', () => {
    expect(attendanceInWords({ attendance: 'came', mode: 'phone' })).to.equal('She answered')
    expect(attendanceInWords({ attendance: 'came', mode: 'group' })).to.equal('She came')
  })
})
