import { expect } from 'chai'
import { whoToRing } from '../../../casework/alerts/whoToRing.ts'
import type { ColleagueEntry } from '../../../casework/indexes.ts'
import type { Role } from '../../../casework/records/colleague.ts'
import { organisation } from '../../support/records.ts'

function colleague(id: string, role: Role, more: Partial<ColleagueEntry> = {}): ColleagueEntry {
  const telephone = '020 7946 0100'
  return { id, name: id, organisation, roles: [role], state: 'active', telephone, ...more }
}

const ring = (colleagues: readonly ColleagueEntry[], about: readonly string[] = []): readonly string[] =>
  whoToRing(colleagues, { raisedBy: 'amara', organisation, about }).map(({ id }) => id)

describe('whom to ring when nobody can be told', () => {
  it('is her own manager before anybody of another organisation', () => {
    const elsewhere = colleague('elsewhere', 'safeguarding-lead', { organisation: 'Another service' })

    expect(ring([elsewhere, colleague('ruth', 'manager')])).to.deep.equal(['ruth', 'elsewhere'])
  })

  it('is those who come nearest to leading first, and at most three', () => {
    const people = [
      colleague('olu', 'administrator'),
      colleague('ruth', 'manager'),
      colleague('helen', 'head-of-service'),
      colleague('moira', 'manager'),
    ]

    expect(ring(people)).to.deep.equal(['helen', 'ruth', 'moira'])
  })

  it('is nobody it is about, who has left, who has no number, who does not lead, and never herself', () => {
    const people = [
      colleague('subject', 'manager'),
      colleague('gone', 'manager', { state: 'removed' }),
      colleague('silent', 'manager', { telephone: undefined }),
      colleague('bronwen', 'keyworker'),
      colleague('amara', 'manager'),
    ]

    expect(ring(people, ['subject'])).to.deep.equal([])
  })
})
