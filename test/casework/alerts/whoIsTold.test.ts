import { expect } from 'chai'
import { whoIsTold, type TellRequest } from '../../../casework/alerts/whoIsTold.ts'
import type { ColleagueEntry } from '../../../casework/indexes.ts'
import type { Role } from '../../../casework/records/colleague.ts'
import { anAlert } from '../../support/alerts.ts'
import { aCase, keyworker, organisation } from '../../support/records.ts'
import { thursday } from '../../support/thursday.ts'

function colleague(id: string, name: string, role: Role, more: Partial<ColleagueEntry> = {}): ColleagueEntry {
  return { id, name, organisation, roles: [role], state: 'active', ...more }
}

const aisha = colleague(keyworker, 'Aisha Price', 'keyworker')
const ruth = colleague('ruth', 'Ruth Bello', 'manager')
const others = [
  ruth,
  colleague('lead-1', 'Sunita Rao', 'safeguarding-lead'),
  colleague('elsewhere', 'Moira Quinn', 'manager', { organisation: 'Another service' }),
]
const away = { away: [{ from: '2026-03-10', to: '2026-03-13' }] }

function told(
  alert: Parameters<typeof anAlert>[0] = {},
  {
    her = {},
    keyworkers = [aisha],
  }: { her?: Parameters<typeof aCase>[0]; keyworkers?: ColleagueEntry[] } = {},
): readonly string[] {
  const request: TellRequest = {
    alert: anAlert({ raisedBy: 'somebody', ...alert }),
    woman: aCase(her),
    ...{ organisation, colleagues: [...keyworkers, ...others], now: thursday },
  }
  return whoIsTold(request)
}

describe('who is told of an alert', () => {
  it('is her keyworker', () => {
    expect(told()).to.deep.equal([keyworker])
  })

  it('is not whoever raised it', () => {
    expect(told({ raisedBy: keyworker })).to.deep.equal([])
  })

  it('is nobody who is asked to take it', () => {
    expect(told({ group: 'missing', recipients: ['ruth'] })).to.deep.equal([keyworker])
  })

  it('is also the managers who cover a keyworker who is away', () => {
    expect(told({}, { keyworkers: [{ ...aisha, ...away }] })).to.deep.equal([keyworker, 'ruth'])
  })

  it('is the managers where the keyworker has left', () => {
    expect(told({}, { keyworkers: [{ ...aisha, state: 'removed' }] })).to.deep.equal(['ruth'])
  })

  for (const group of ['suicide-or-self-harm', 'missing', 'staff-safety'] as const) {
    it(`is also the managers of her organisation where it is about ${group}`, () => {
      expect(told({ group })).to.deep.equal([keyworker, 'ruth'])
    })
  }

  it('is nobody where it is about a colleague or another professional', () => {
    expect(told({ aboutColleagues: [], group: 'missing' })).to.deep.equal([])
    expect(told({ aboutColleagues: [keyworker] })).to.deep.equal([])
    expect(told({ aboutProfessional: 'Dr Stone' })).to.deep.equal([])
  })

  for (const words of [
    'Never to AISHA PRICE.',
    'He is Aisha’s cousin',
    'Not to Aisha, they are cousins',
    'her sister-in-law A. Price',
  ]) {
    it(`is nobody whom her record keeps out: ${words}`, () => {
      expect(told({}, { her: { mustNotReceive: words } })).to.deep.equal([])
    })
  }

  it('is her keyworker where a name only looks like a word of that text', () => {
    expect(told({}, { her: { mustNotReceive: 'nobody who asks the price' } })).to.deep.equal([keyworker])
  })

  it('is nobody to whom a restricted record is closed', () => {
    expect(told({ group: 'missing' }, { her: { restrictedTo: ['ruth'] } })).to.deep.equal(['ruth'])
  })

  it('is the managers alone where a woman has no record', () => {
    const alert = anAlert({ raisedBy: 'somebody', group: 'missing', subject: { kind: 'not-on-system' } })
    const request = { alert, woman: undefined, organisation, colleagues: [aisha, ...others], now: thursday }

    expect(whoIsTold(request)).to.deep.equal(['ruth'])
  })
})
