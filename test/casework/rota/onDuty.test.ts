import { expect } from 'chai'
import { onDuty } from '../../../casework/rota/onDuty.ts'
import { aRota, anOverride, person } from './rotaParts.ts'

const lead = person('lead', 'safeguarding-lead')
const deputy = person('deputy', 'deputy-safeguarding-lead')
const head = person('head', 'head-of-service')
const keyworker = person('keyworker', 'keyworker')
const trustee = person('trustee', 'outside-person', { organisation: 'Board' })
const everybody = [lead, deputy, head, keyworker, trustee]
const away = { away: [{ from: '2026-03-12', to: '2026-03-13' }] }
const noon = '2026-03-12T12:00:00.000Z'

describe('who is on duty', () => {
  it('is whoever has the roles, with the head of service on call, as long as nothing is set', () => {
    expect(onDuty(undefined, everybody, 'Our centre', noon)).to.deep.equal({
      ...{ lead: ['lead'], deputy: ['deputy'], head: ['head'], onCall: 'head', outside: ['trustee'] },
    })
  })

  it('is never somebody who was removed', () => {
    const removed = everybody.map((colleague) => ({ ...colleague, state: 'removed' as const }))

    expect(onDuty(undefined, removed, 'Our centre', noon)).to.deep.equal({
      ...{ lead: [], deputy: [], head: [], onCall: undefined, outside: [] },
    })
  })

  it('leaves out a lead who is away that day, even when nobody else leads', () => {
    const colleagues = [{ ...lead, ...away }, deputy, head]

    expect(onDuty(undefined, colleagues, 'Our centre', noon).lead).to.deep.equal([])
    expect(onDuty(undefined, colleagues, 'Our centre', '2026-03-14T12:00:00.000Z').lead).to.deep.equal([
      'lead',
    ])
  })

  it('counts a day away in London, not in Greenwich', () => {
    const colleagues = [
      person('lead', 'safeguarding-lead', { away: [{ from: '2026-07-02', to: '2026-07-02' }] }),
    ]

    expect(onDuty(undefined, colleagues, 'Our centre', '2026-07-01T23:30:00.000Z').lead).to.deep.equal([])
  })

  it('is whom an override names, from its first moment and not at its last', () => {
    const rota = aRota({ overrides: [anOverride('lead', 'keyworker')] })
    const leads = ['2026-03-12T08:59:59.999Z', '2026-03-12T09:00:00.000Z', '2026-03-13T09:00:00.000Z'].map(
      (at) => onDuty(rota, everybody, 'Our centre', at).lead,
    )

    expect(leads).to.deep.equal([['lead'], ['keyworker'], ['lead']])
  })

  it('is not whom an override names that was taken back', () => {
    const takenBack = { by: 'head', at: '2026-03-12T10:00:00.000Z' }
    const rota = aRota({ overrides: [anOverride('lead', 'keyworker', { takenBack })] })

    expect(onDuty(rota, everybody, 'Our centre', noon).lead).to.deep.equal(['lead'])
  })

  it('changes only the duty that an override is for', () => {
    const rota = aRota({ overrides: [anOverride('deputy', 'keyworker')] })
    const { lead: leads, deputy: deputies } = onDuty(rota, everybody, 'Our centre', noon)

    expect([leads, deputies]).to.deep.equal([['lead'], ['keyworker']])
  })

  it('passes over an override for somebody who is away or was removed', () => {
    const rota = aRota({ overrides: [anOverride('lead', 'keyworker')] })
    const without = (gone: object): readonly string[] =>
      onDuty(rota, [lead, { ...keyworker, ...gone }], 'Our centre', noon).lead

    expect([without(away), without({ state: 'removed' })]).to.deep.equal([['lead'], ['lead']])
  })

  it('is, for an organisation without lead, deputy or head, the people of one that has a lead', () => {
    const colleagues = [...everybody, person('partner', 'partner', { organisation: 'Probation' })]
    const { lead: leads, head: heads, onCall } = onDuty(undefined, colleagues, 'Probation', noon)

    expect([leads, heads, onCall]).to.deep.equal([['lead'], ['head'], 'head'])
  })

  it('stays with the organisation’s own people when its only lead is away', () => {
    const theirs = person('theirs', 'safeguarding-lead', { organisation: 'Their centre' })

    expect(onDuty(undefined, [{ ...lead, ...away }, theirs], 'Our centre', noon).lead).to.deep.equal([])
  })
})

describe('who is on call', () => {
  const onCall = (rota: Parameters<typeof aRota>[0], colleagues = everybody): string | undefined =>
    onDuty(aRota(rota), colleagues, 'Our centre', noon).onCall

  it('is the person whom the rota names', () => {
    expect(onCall({ onCall: { kind: 'person', who: 'deputy' } })).to.equal('deputy')
  })

  it('is nobody when the rota says so', () => {
    expect(onCall({ onCall: { kind: 'nobody' } })).to.equal(undefined)
  })

  it('is the head of service when the person named is away or was removed', () => {
    const named = { onCall: { kind: 'person' as const, who: 'deputy' } }

    expect(onCall(named, [head, { ...deputy, ...away }])).to.equal('head')
    expect(onCall(named, [head, { ...deputy, state: 'removed' }])).to.equal('head')
  })

  it('is nobody when only a head of service who is away is left', () => {
    expect(onCall({}, [{ ...head, ...away }])).to.equal(undefined)
  })

  it('is whom an override names, though nobody is on call otherwise', () => {
    expect(onCall({ onCall: { kind: 'nobody' }, overrides: [anOverride('on-call', 'lead')] })).to.equal(
      'lead',
    )
  })

  it('is nobody while an override says nobody', () => {
    expect(onCall({ overrides: [anOverride('on-call', 'nobody')] })).to.equal(undefined)
  })

  it('is whoever was set last when two overrides cover the moment', () => {
    const overrides = [anOverride('on-call', 'nobody'), anOverride('on-call', 'lead')]

    expect(onCall({ overrides })).to.equal('lead')
  })
})
