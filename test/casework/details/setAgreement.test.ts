import { expect } from 'chai'
import { agreedWith, agreementOn } from '../../../casework/agreements.ts'
import { setAgreement } from '../../../casework/details/setAgreement.ts'
import { organisationChoice } from '../../../casework/details/setPeople.ts'
import type { Case } from '../../../casework/records/case.ts'
import { aCase } from '../../support/records.ts'

const today = '2026-03-12'
const probation = 'Probation, Lambeth'
const context = {
  ...{ today, now: '2026-03-12T15:00:00.000Z', by: 'amara', newId: 'id', openAlerts: [] },
  mayEndAsUnsafe: false,
}

function sets(woman: Case, inputs: Readonly<Record<string, string>>): Case | readonly string[] {
  const outcome = setAgreement(woman, { organisation: organisationChoice(probation), ...inputs }, context)
  return outcome.kind === 'set' ? outcome.woman : outcome.sentences
}
const agreementsOf = (outcome: Case | readonly string[]): Case['agreements'] =>
  'agreements' in outcome ? outcome.agreements : undefined

const shared = aCase({ sharedWith: [probation] })
const since = (from: string, to?: string): Case => ({
  ...shared,
  agreements: [
    {
      ...{
        organisation: probation,
        what: 'measures',
        from,
        setBy: 'bron',
        setAt: '2026-02-03T15:00:00.000Z',
      },
      ...(to === undefined ? {} : { to }),
    },
  ],
})

describe('her agreement that a partner sees the totals of her measures', () => {
  it('begins on the day she gave it, today where none is said, and says who set it', () => {
    expect(agreementsOf(sets(shared, { agrees: 'yes' }))).to.deep.equal([
      { organisation: probation, what: 'measures', from: today, setBy: 'amara', setAt: context.now },
    ])
    expect(agreementsOf(sets(shared, { agrees: 'yes', day: '2026-03-01' }))?.[0]).to.include({
      from: '2026-03-01',
    })
  })

  it('is put right by another day, and stays as it is without one', () => {
    const woman = since('2026-02-03')

    expect(
      agreementsOf(sets(woman, { agrees: 'yes', day: '2026-02-01' }))?.map(({ from }) => from),
    ).to.deep.equal(['2026-02-01'])
    expect(sets(woman, { agrees: 'yes' })).to.equal(woman)
  })

  it('ends on the day she takes it back, stays on record, and can be given again', () => {
    const ended = since('2026-02-03', '2026-03-01')

    expect(agreementsOf(sets(since('2026-02-03'), { agrees: 'no' }))).to.deep.include.members([
      { ...since('2026-02-03').agreements?.[0], to: today },
    ])
    expect(agreementsOf(sets(ended, { agrees: 'yes' }))?.map(({ from, to }) => [from, to])).to.deep.equal([
      ['2026-02-03', '2026-03-01'],
      [today, undefined],
    ])
  })

  it('holds from its first day, and on the day it ends no longer', () => {
    const woman = since('2026-02-03', '2026-03-01')
    const holds = ['2026-02-02', '2026-02-03', '2026-02-28', '2026-03-01'].map(
      (day) => agreementOn(woman, probation, day) !== undefined,
    )

    expect(holds).to.deep.equal([false, true, true, false])
    expect([agreedWith(woman, '2026-02-28'), agreedWith(woman, today)]).to.deep.equal([[probation], []])
    expect(agreementOn(woman, 'Another partner', '2026-02-28')).to.equal(undefined)
  })

  const refused: readonly [string, Case, Readonly<Record<string, string>>, string][] = [
    [
      'a day to come',
      shared,
      { agrees: 'yes', day: '2026-03-13' },
      'The day on which she said so is still to come: please change it.',
    ],
    [
      'an end of nothing',
      shared,
      { agrees: 'no' },
      'No agreement with this partner is on record, so there is none to end.',
    ],
    [
      'an end before it began',
      since('2026-02-03'),
      { agrees: 'no', day: '2026-02-02' },
      'She agreed on a later day: please change the day.',
    ],
    [
      'a new one before the last ended',
      since('2026-02-03', '2026-03-01'),
      { agrees: 'yes', day: '2026-02-28' },
      'Her agreement before that ended on a later day: please change the day.',
    ],
    [
      'a partner her record is not shared with',
      aCase(),
      { agrees: 'yes' },
      'Choose the partner from the list.',
    ],
    ['an answer that is none', shared, {}, 'Say whether she agrees.'],
  ]
  for (const [what, woman, inputs, sentence] of refused) {
    it(`is not set with ${what}`, () => {
      expect(sets(woman, inputs)).to.deep.equal([sentence])
    })
  }
})
