import { expect } from 'chai'
import { usualClocks } from '../../../casework/alerts/clocks.ts'
import { policyFor, type PolicyRequest } from '../../../casework/alerts/policy.ts'
import { minutesAfter } from '../../../casework/time.ts'

// A Thursday in winter, half past four in the afternoon.
const at = '2026-03-12T16:30:00.000Z'
const night = '2026-03-12T23:30:00.000Z'
const duty = { lead: ['lead'], deputy: ['deputy'], head: ['head'], onCall: 'head', outside: ['trustee'] }

const request = (changes: Partial<PolicyRequest> = {}): PolicyRequest => ({
  ...{ urgency: 'U1', group: 'not-sure', at, duty, hours: undefined, clocks: usualClocks },
  ...{ raisedBy: 'keyworker', aboutProfessional: false, aboutColleagues: [], leadIsBusy: false },
  ...changes,
})
const people = (changes: Partial<PolicyRequest> = {}): readonly (readonly string[])[] | undefined =>
  policyFor(request(changes))?.steps.map((step) => step.people)
const minutes = (changes: Partial<PolicyRequest> = {}): readonly number[] | undefined =>
  policyFor(request(changes))?.steps.map(({ until }) => (Date.parse(until) - Date.parse(at)) / 60_000)

describe('whom an alert is asked of', () => {
  it('is the lead, two hours later the deputy, then the head of service and the outside person', () => {
    expect(people()).to.deep.equal([['lead'], ['deputy'], ['head'], ['trustee']])
    expect(minutes()).to.deep.equal([120, 240, 360, 480])
  })

  it('is lead, deputy and who is on call at the same moment with danger now, and the next one every fifteen minutes', () => {
    expect(people({ urgency: 'U0', duty: { ...duty, onCall: 'on-call' } })).to.deep.equal([
      ['lead', 'deputy', 'on-call'],
      ['head'],
      ['trustee'],
    ])
    expect(minutes({ urgency: 'U0' })).to.deep.equal([15, 30])
  })

  it('is the person on call too, at once, out of service hours', () => {
    expect(people({ at: night })?.[0]).to.deep.equal(['head', 'lead'])
  })

  it('waits for the morning when nobody is on call, and says until when', () => {
    const policy = policyFor(request({ at: night, duty: { ...duty, onCall: undefined } }))

    expect(policy?.nobodyUntil).to.equal('2026-03-13T09:00:00.000Z')
    expect(policy?.steps[0]?.until).to.equal('2026-03-13T11:00:00.000Z')
  })

  it('never waits for the morning with danger now', () => {
    const policy = policyFor(request({ urgency: 'U0', at: night, duty: { ...duty, onCall: undefined } }))

    expect([policy?.nobodyUntil, policy?.steps[0]?.until]).to.deep.equal([undefined, minutesAfter(night, 15)])
  })

  it('is never only the one who raises it', () => {
    expect(people({ raisedBy: 'lead' })).to.deep.equal([['deputy'], ['head'], ['trustee']])
  })

  it('is the head of service as well when a woman has died', () => {
    expect(people({ group: 'death' })?.[0]).to.deep.equal(['lead', 'head'])
  })

  it('is the deputy as well while the lead has danger now in hand', () => {
    expect(people({ leadIsBusy: true })?.[0]).to.deep.equal(['lead', 'deputy'])
  })

  it('is lead and head of service about a professional, and never the deputy', () => {
    expect(people({ aboutProfessional: true })).to.deep.equal([['lead', 'head'], ['trustee']])
  })

  it('is the outside person at once when the lead is the one it is about', () => {
    expect(people({ aboutProfessional: true, aboutColleagues: ['lead'] })).to.deep.equal([
      ['head', 'trustee'],
    ])
  })

  it('is nobody when nobody else is left', () => {
    expect(people({ raisedBy: 'lead', duty: { ...duty, deputy: [], head: [], outside: [] } })).to.equal(
      undefined,
    )
  })

  it('has until noon of the next working day for what can wait a day', () => {
    // Good Friday and Easter Monday of 2026 lie between.
    const policy = policyFor(request({ urgency: 'U2', at: '2026-04-02T15:00:00.000Z' }))

    expect([policy?.steps[0]?.until, policy?.decideBy]).to.deep.equal([
      '2026-04-07T11:00:00.000Z',
      '2026-04-07T16:30:00.000Z',
    ])
  })

  it('comes sooner in a demonstration by its scale alone', () => {
    expect(minutes({ clocks: { ...usualClocks, scale: 0.0005 } })).to.deep.equal([0.06, 0.12, 0.18, 0.24])
  })
})
