import { expect } from 'chai'
import { alertRecipients, urgencyOf } from '../../casework/alertRules.ts'
import type { ColleagueEntry } from '../../casework/indexes.ts'
import type { Role } from '../../casework/records/colleague.ts'

const person = (id: string, role: Role, changes: Partial<ColleagueEntry> = {}): ColleagueEntry => ({
  id,
  name: id,
  organisation: 'Our centre',
  roles: [role],
  state: 'active',
  ...changes,
})
const lead = person('lead', 'safeguarding-lead')
const deputy = person('deputy', 'deputy-safeguarding-lead')
const head = person('head', 'head-of-service')
const trustee = person('trustee', 'outside-person', { organisation: 'Board' })

describe('who gets an alert', () => {
  it('is the safeguarding lead of the organisation', () => {
    expect(alertRecipients([lead, deputy, head], 'Our centre', 'keyworker', 'U1')).to.deep.equal(['lead'])
  })

  it('is lead and deputy at once when there is danger now', () => {
    expect(alertRecipients([lead, deputy, head], 'Our centre', 'keyworker', 'U0')).to.deep.equal([
      'lead',
      'deputy',
    ])
  })

  it('is never only the one who raises it', () => {
    expect(alertRecipients([lead, deputy, head], 'Our centre', 'lead', 'U1')).to.deep.equal([
      'lead',
      'deputy',
    ])
  })

  it('passes over a lead who was removed', () => {
    const removed = { ...lead, state: 'removed' as const }

    expect(alertRecipients([removed, deputy, head], 'Our centre', 'keyworker', 'U1')).to.deep.equal([
      'deputy',
    ])
  })

  it('is the lead of the women’s service when the raiser’s own organisation has none', () => {
    expect(alertRecipients([lead, deputy], 'Probation', 'partner', 'U1')).to.deep.equal(['lead'])
  })

  it('is the outside person when nobody else is left', () => {
    expect(alertRecipients([trustee], 'Our centre', 'keyworker', 'U1')).to.deep.equal(['trustee'])
  })

  it('is the deputy of the women’s service too when a partner says there is danger now', () => {
    expect(alertRecipients([lead, deputy], 'Probation', 'partner', 'U0')).to.deep.equal(['lead', 'deputy'])
  })

  it('is nobody rather than only the raiser herself', () => {
    expect(alertRecipients([deputy], 'Our centre', 'deputy', 'U0')).to.deep.equal([])
  })

  it('is the lead of another organisation when the only lead of hers raises it herself', () => {
    const theirs = person('theirs', 'safeguarding-lead', { organisation: 'Their centre' })

    expect(alertRecipients([lead, theirs, trustee], 'Our centre', 'lead', 'U1')).to.deep.equal(['theirs'])
  })

  it('goes on to the outside person when the only lead raises it herself', () => {
    expect(alertRecipients([lead, trustee], 'Our centre', 'lead', 'U1')).to.deep.equal(['lead', 'trustee'])
  })

  it('is nobody when nobody is set up', () => {
    expect(
      alertRecipients([person('keyworker', 'keyworker')], 'Our centre', 'keyworker', 'U1'),
    ).to.deep.equal([])
  })
})

describe('the urgency of a new alert', () => {
  it('is U0 with danger now and U1 without', () => {
    expect([urgencyOf(true), urgencyOf(false)]).to.deep.equal(['U0', 'U1'])
  })
})
