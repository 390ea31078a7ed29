import { expect } from 'chai'
import { dayIn, nextMoment, worksOn } from '../../../casework/morning/morningTime.ts'
import { momentIn } from '../../../casework/time.ts'

const london = 'Europe/London'

describe('the moment of a morning message', () => {
  it('is half past eight by the clock on the wall, in winter and in summer', () => {
    expect(momentIn('2026-03-27', '08:30', london)).to.equal('2026-03-27T08:30:00.000Z')
    expect(momentIn('2026-03-30', '08:30', london)).to.equal('2026-03-30T07:30:00.000Z')
  })

  it('is the next day once it has passed', () => {
    expect(nextMoment('08:30', london, '2026-03-12T08:29:59.999Z')).to.equal('2026-03-12T08:30:00.000Z')
    expect(nextMoment('08:30', london, '2026-03-12T08:30:00.000Z')).to.equal('2026-03-13T08:30:00.000Z')
  })

  it('is an hour later in the night that skips it, and comes once', () => {
    const skipped = nextMoment('01:30', london, '2026-03-28T12:00:00.000Z')

    expect(skipped).to.equal('2026-03-29T01:30:00.000Z')
    expect(nextMoment('01:30', london, skipped)).to.equal('2026-03-30T00:30:00.000Z')
  })

  it('comes once in the night that has it twice', () => {
    const first = nextMoment('01:30', london, '2026-10-24T12:00:00.000Z')

    expect(first).to.equal('2026-10-25T00:30:00.000Z')
    expect(nextMoment('01:30', london, first)).to.equal('2026-10-26T01:30:00.000Z')
  })

  it('comes every day of a year exactly once, in zones east and west', () => {
    for (const zone of [london, 'Asia/Kolkata', 'America/New_York', 'Pacific/Auckland']) {
      let now = '2026-01-01T00:00:00.000Z'
      const days = new Set<string>()
      for (let count = 0; count < 365; count += 1) {
        now = nextMoment('08:30', zone, now)
        days.add(dayIn(now, zone))
      }
      expect(days.size, zone).to.equal(365)
    }
  })

  it('is of the day where she is', () => {
    expect(dayIn('2026-03-12T22:30:00.000Z', 'Asia/Kolkata')).to.equal('2026-03-13')
    expect(dayIn('2026-03-12T22:30:00.000Z', london)).to.equal('2026-03-12')
  })
})

describe('a day on which a colleague works', () => {
  it('is from Monday to Friday, and no bank holiday', () => {
    expect(worksOn({}, '2026-03-13')).to.equal(true)
    expect(worksOn({}, '2026-03-14')).to.equal(false)
    expect(worksOn({}, '2026-04-03')).to.equal(false)
  })

  it('is one of her own days where they are known', () => {
    const works = { days: [2, 6], from: '09:00', to: '17:00' }

    expect([worksOn({ works }, '2026-03-13'), worksOn({ works }, '2026-03-14')]).to.deep.equal([false, true])
  })

  it('is none while she is away, the first and the last day among them', () => {
    const away = [{ from: '2026-03-12', to: '2026-03-13' }]

    expect(
      ['2026-03-11', '2026-03-12', '2026-03-13', '2026-03-16'].map((day) => worksOn({ away }, day)),
    ).to.deep.equal([true, false, false, true])
  })
})
