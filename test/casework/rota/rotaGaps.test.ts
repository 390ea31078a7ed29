import { expect } from 'chai'
import type { ColleagueEntry } from '../../../casework/indexes.ts'
import type { Rota } from '../../../casework/records/rota.ts'
import { rotaGaps, type RotaGap } from '../../../casework/rota/rotaGaps.ts'
import { aRota, anOverride, person } from './rotaParts.ts'

const lead = person('lead', 'safeguarding-lead')
const deputy = person('deputy', 'deputy-safeguarding-lead')
const head = person('head', 'head-of-service')
const thursday = '2026-03-12T12:00:00.000Z'
const weekAway = { away: [{ from: '2026-03-13', to: '2026-03-15' }] }

const gaps = (colleagues: readonly ColleagueEntry[], rota: Partial<Rota> = {}): readonly RotaGap[] =>
  rotaGaps(aRota(rota), colleagues, 'Our centre', { from: thursday, days: 7 })

describe('the gaps of a rota', () => {
  it('are none when somebody leads, somebody is on call and everybody has a number', () => {
    expect(gaps([lead, deputy, head])).to.deep.equal([])
  })

  it('are none while the deputy is there for a lead who is away', () => {
    expect(gaps([{ ...lead, ...weekAway }, deputy, head])).to.deep.equal([])
  })

  it('are one stretch of days on which lead and deputy are both away', () => {
    expect(gaps([{ ...lead, ...weekAway }, { ...deputy, ...weekAway }, head])).to.deep.equal([
      { kind: 'nobody-leads', from: '2026-03-13T00:00:00.000Z', to: '2026-03-16T00:00:00.000Z' },
    ])
  })

  it('are cut by cover for part of that time', () => {
    const cover = anOverride('lead', 'head', {
      ...{ from: '2026-03-14T10:00:00.000Z', to: '2026-03-16T10:00:00.000Z' },
    })

    expect(gaps([{ ...lead, ...weekAway }, head], { overrides: [cover] })).to.deep.equal([
      { kind: 'nobody-leads', from: '2026-03-13T00:00:00.000Z', to: '2026-03-14T10:00:00.000Z' },
    ])
  })

  it('say once that nobody is on call, from the first closing to the last opening', () => {
    expect(gaps([lead, head], { onCall: { kind: 'nobody' } })).to.deep.equal([
      { kind: 'nobody-on-call', from: '2026-03-12T17:30:00.000Z', to: '2026-03-19T00:00:00.000Z' },
    ])
  })

  it('do not hold service hours in which nobody is on call', () => {
    const override = anOverride('on-call', 'nobody', { to: '2026-03-12T17:00:00.000Z' })

    expect(gaps([lead, head], { overrides: [override] })).to.deep.equal([])
  })

  it('say who is on duty without a telephone number, and when', () => {
    const cover = anOverride('deputy', 'keyworker')
    const silent = person('keyworker', 'keyworker', { telephone: undefined })

    expect(gaps([lead, head, silent], { overrides: [cover] })).to.deep.equal([
      { kind: 'no-telephone', who: 'keyworker', from: thursday, to: '2026-03-13T09:00:00.000Z' },
    ])
  })

  it('do not speak of a number that nobody on duty needs', () => {
    expect(gaps([lead, head, person('keyworker', 'keyworker', { telephone: undefined })])).to.deep.equal([])
  })

  it('follow London’s midnight through the change to summer time', () => {
    const colleagues = [{ ...lead, away: [{ from: '2026-03-29', to: '2026-03-29' }] }, head]
    const found = rotaGaps(undefined, colleagues, 'Our centre', {
      ...{ from: '2026-03-27T12:00:00.000Z', days: 7 },
    })

    expect(found).to.deep.equal([
      { kind: 'nobody-leads', from: '2026-03-29T00:00:00.000Z', to: '2026-03-29T23:00:00.000Z' },
    ])
  })
})
