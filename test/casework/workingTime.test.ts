import { expect } from 'chai'
import { readWorkingTime, workingTimeInWords } from '../../casework/workingTime.ts'

describe('working days and hours', () => {
  it('are read as they are written', () => {
    expect(readWorkingTime('Tuesday to Thursday, 10:00 to 18:00')).to.deep.equal({
      days: [2, 3, 4],
      from: '10:00',
      to: '18:00',
    })
  })

  it('come back in the same words', () => {
    const words = 'Monday to Friday, 09:00 to 17:30'
    const works = readWorkingTime(words)

    expect(works === undefined ? '' : workingTimeInWords(works)).to.equal(words)
  })

  for (const wrong of [
    'whenever',
    'Friday to Monday, 09:00 to 17:00',
    'Monday to Friday, 17:00 to 09:00',
    'Monday, 25:00 to 26:00',
  ]) {
    it(`are refused as "${wrong}"`, () => {
      expect(readWorkingTime(wrong)).to.equal(undefined)
    })
  }
})
