import { expect } from 'chai'
import { daysOff, readWorkingTime, workingTimeInWords } from '../../casework/workingTime.ts'

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

  describe('tell whether somebody is in', () => {
    const tanya = { works: { days: [2, 3, 4], from: '10:00', to: '18:00' } }
    const off = (from: string, to = from, more: Parameters<typeof daysOff>[0] = tanya) =>
      daysOff(more, { from, to })

    it('on a weekday that is none of hers, with the day she is next in', () => {
      expect(off('2026-11-23')).to.deep.equal({ weekday: 'Monday', next: '2026-11-24' })
      expect(off('2026-11-27')).to.deep.equal({ weekday: 'Friday', next: '2026-12-01' })
    })

    it('on a stretch of days of which none is hers', () => {
      expect(off('2026-11-27', '2026-11-30')).to.deep.equal({ weekday: undefined, next: '2026-12-01' })
    })

    it('and nothing where one of the days is hers, or hers are not known', () => {
      expect(off('2026-11-24')).to.equal(undefined)
      expect(off('2026-11-23', '2026-11-24')).to.equal(undefined)
      expect(off('2026-11-23', '2026-11-23', {})).to.equal(undefined)
    })

    it('next on no bank holiday and no day of leave', () => {
      const away = [{ from: '2026-11-24', to: '2026-11-25' }]

      expect(off('2026-11-23', '2026-11-23', { ...tanya, away })?.next).to.equal('2026-11-26')
      expect(off('2024-12-23', '2024-12-23', { works: { ...tanya.works, days: [3, 5] } })?.next).to.equal(
        '2024-12-27',
      )
    })
  })
})
