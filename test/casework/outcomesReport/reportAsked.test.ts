import { expect } from 'chai'
import { readReportAsked } from '../../../casework/outcomesReport/reportAsked.ts'

const today = '2026-03-12'

describe('the period of an outcomes report', () => {
  for (const [words, from, to] of [
    ['2020-04-01 to 2021-03-31', '2020-04-01', '2021-03-31'],
    ['2020/21', '2020-04-01', '2021-03-31'],
    ['2020-21', '2020-04-01', '2021-03-31'],
    ['1999/2000', '1999-04-01', '2000-03-31'],
    ['1 April 2020 to 31st March 2021', '2020-04-01', '2021-03-31'],
    ['1/4/2020 - 31/3/2021', '2020-04-01', '2021-03-31'],
    ['between 1 April 2020 and 30 June 2020', '2020-04-01', '2020-06-30'],
    ['', '2025-10-01', '2025-12-31'],
    ['last quarter', '2025-10-01', '2025-12-31'],
    ['this quarter', '2026-01-01', '2026-03-31'],
    ['last month', '2026-02-01', '2026-02-28'],
    ['this month', '2026-03-01', '2026-03-31'],
    ['last year', '2024-04-01', '2025-03-31'],
    ['this year', '2025-04-01', '2026-03-31'],
    ['April to June', '2025-04-01', '2025-06-30'],
    ['January to March', '2026-01-01', '2026-03-31'],
    ['October to February', '2025-10-01', '2026-02-28'],
    ['Oct to Feb 2024', '2023-10-01', '2024-02-29'],
    ['November 2024 to January', '2024-11-01', '2025-01-31'],
    ['in March', '2026-03-01', '2026-03-31'],
    ['June 2024', '2024-06-01', '2024-06-30'],
  ] as const) {
    it(`"${words}" is from ${from} to ${to}`, () => {
      expect(readReportAsked(words, today)).to.deep.equal({ kind: 'asked', asked: { from, to } })
    })
  }

  it('is the last quarter of the year before when the first one has begun', () => {
    expect(readReportAsked('', '2026-01-01')).to.deep.equal({
      ...{ kind: 'asked', asked: { from: '2025-10-01', to: '2025-12-31' } },
    })
  })

  for (const [words, kind] of [
    ['2021-03-31 to 2020-04-01', 'ends-before-it-begins'],
    ['2021-02-30 to 2021-03-31', 'no-such-day'],
    ['1 April 2020 to 31 June 2020', 'no-such-day'],
    ['2020-13-01 to 2021-03-31', 'no-such-day'],
    ['2027-01-01 to 2027-03-31', 'not-begun'],
    ['2026/27', 'not-begun'],
    ['2020/22', 'not-understood'],
    ['2020-04-01', 'not-understood'],
    ['2020-04-01 to 2020-05-01 to 2020-06-01', 'not-understood'],
    ['last harvest', 'not-understood'],
  ] as const) {
    it(`"${words}" is ${kind}`, () => {
      expect(readReportAsked(words, today).kind).to.equal(kind)
    })
  }
})

describe('the borough of an outcomes report', () => {
  for (const words of ['2020/21 in Lambeth', 'Lambeth 2020/21', 'for lambeth 2020/21']) {
    it(`is read wherever it stands: ${words}`, () => {
      expect(readReportAsked(words, today)).to.deep.equal({
        ...{ kind: 'asked', asked: { from: '2020-04-01', to: '2021-03-31', borough: 'Lambeth' } },
      })
    })
  }

  it('can stand alone', () => {
    expect(readReportAsked('in Sutton', today)).to.deep.include({ kind: 'asked' })
  })

  it('must be one that there is', () => {
    expect(readReportAsked('2020/21 in Narnia', today)).to.deep.equal({
      ...{ kind: 'no-such-borough', words: 'Narnia' },
    })
  })
})
