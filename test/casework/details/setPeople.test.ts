import { expect } from 'chai'
import { organisationChoice, setPeople } from '../../../casework/details/setPeople.ts'
import { aCase } from '../../support/records.ts'

const partners = ['Probation', 'Probation, Lambeth', 'Housing 100% advice']
const chosen = (...names: readonly string[]): { sharedWith: string } => ({
  sharedWith: names.map(organisationChoice).join(','),
})

describe('sharing a record', () => {
  for (const names of [['Probation, Lambeth'], ['Probation'], ['Probation', 'Housing 100% advice'], []]) {
    it(`is with exactly those chosen: ${names.join('; ') || 'nobody'}`, () => {
      const outcome = setPeople(aCase(), chosen(...names), { partners })

      expect(outcome.kind === 'set' && outcome.woman.sharedWith).to.deep.equal(names)
    })
  }

  it('stays as it is where this colleague may not set it', () => {
    const woman = aCase({ sharedWith: ['Probation, Lambeth'] })
    const outcome = setPeople(woman, chosen('Probation'), {})

    expect(outcome.kind === 'set' && outcome.woman.sharedWith).to.deep.equal(['Probation, Lambeth'])
  })
})
