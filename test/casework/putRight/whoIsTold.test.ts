import { expect } from 'chai'
import { whoIsTold } from '../../../casework/putRight/whoIsTold.ts'
import type { Colleague } from '../../../casework/records/colleague.ts'
import { aColleague } from '../../support/records.ts'

const ours = 'South London Alliance'
const of = { organisation: ours, keyworker: 'aisha', words: ours }
const colleague = (id: string, roles: Colleague['roles'], changes: Partial<Colleague> = {}): Colleague =>
  aColleague({ id, roles, ...changes })

const aisha = colleague('aisha', ['keyworker'], { team: 'North' })
const ruth = colleague('ruth', ['manager'], { team: 'North' })
const moira = colleague('moira', ['manager'], { team: 'South' })
const helen = colleague('helen', ['head-of-service'])
const olu = colleague('olu', ['administrator'])
const dora = colleague('dora', ['data-protection-contact'])
const elsewhere = { organisation: 'Probation, Lambeth' }

describe('who is told of a move', () => {
  const cases: readonly (readonly [string, readonly Colleague[], readonly string[], boolean])[] = [
    ['the manager of her keyworker’s team', [aisha, ruth, moira, helen, dora], ['ruth', 'dora'], true],
    ['every manager where the team has none', [aisha, moira, helen, dora], ['moira', 'dora'], true],
    ['the head of service where there is no manager', [aisha, helen, dora], ['helen', 'dora'], true],
    [
      'the administrators while nobody looks after data protection',
      [aisha, ruth, olu],
      ['ruth', 'olu'],
      false,
    ],
    ['nobody who was removed', [aisha, { ...ruth, state: 'removed' }, moira, dora], ['moira', 'dora'], true],
    ['nobody where nobody is set up', [aisha], [], false],
    ['each person once', [aisha, { ...ruth, roles: ['manager', 'data-protection-contact'] }], ['ruth'], true],
  ]
  for (const [whom, colleagues, told, dataProtectionContact] of cases) {
    it(`is ${whom}`, () => {
      expect(whoIsTold(colleagues, of)).to.deep.equal({ told, dataProtectionContact })
    })
  }

  it('is the partner’s own manager besides, where the words are a partner’s', () => {
    const theirs = colleague('pat', ['manager'], elsewhere)
    const stranger = colleague('sue', ['manager'], { organisation: 'Housing' })
    const { told } = whoIsTold([aisha, ruth, dora, theirs, stranger], {
      ...of,
      words: elsewhere.organisation,
    })

    expect(told).to.deep.equal(['ruth', 'dora', 'pat'])
  })
})
