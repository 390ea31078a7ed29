import { expect } from 'chai'
import { countsAsOpen, isEnded } from '../../../casework/caseState.ts'
import type { SetContext } from '../../../casework/details/setPart.ts'
import { setSupport } from '../../../casework/details/setSupport.ts'
import type { Case } from '../../../casework/records/case.ts'
import { SupportStatus } from '../../../casework/supportWords.ts'
import { aCase } from '../../support/records.ts'

const context: SetContext = {
  today: '2026-03-12',
  now: '2026-03-12T15:00:00.000Z',
  by: 'keyworker-1',
  newId: 'new-1',
  openAlerts: [],
  mayEndAsUnsafe: false,
}

const referred = (...statuses: readonly [SupportStatus, string][]): Case =>
  aCase({
    referrals: [
      {
        id: 'first',
        day: '2026-01-05',
        statuses: statuses.map(([status, from]) => ({ status, from, by: 'keyworker-1' })),
      },
    ],
  })

function set(woman: Case, inputs: Record<string, string>): Case {
  const outcome = setSupport(woman, { borough: 'Lambeth', ...inputs }, context)
  if (outcome.kind === 'refused') throw new Error(outcome.sentences.join(' '))
  return outcome.woman
}

describe('setting how her support stands', () => {
  it('begins a referral where none is on record', () => {
    const woman = aCase({ openedAt: '2026-03-12T09:00:00.000Z' })

    expect(set(woman, { status: 'engaged' }).referrals).to.deep.equal([
      {
        id: 'new-1',
        day: '2026-03-12',
        statuses: [
          { status: 'engaged', from: '2026-03-12', review: undefined, reason: undefined, by: 'keyworker-1' },
        ],
      },
    ])
  })

  it('begins the first referral when her record was opened, where that was before', () => {
    const woman = aCase({ openedAt: '2025-03-03T10:00:00.000Z' })

    expect(set(woman, { status: 'engaged' }).referrals[0]?.day).to.equal('2025-03-03')
  })

  it('begins another referral when support begins again after an end', () => {
    const { referrals } = set(referred(['closed', '2026-02-01']), { status: 'referred' })

    expect(referrals.map(({ id, statuses }) => [id, statuses.map(({ status }) => status)])).to.deep.equal([
      ['first', ['closed']],
      ['new-1', ['referred']],
    ])
  })

  it('puts the day of a status right without adding another', () => {
    const { referrals } = set(referred(['engaged', '2026-02-01']), { status: 'engaged', from: '2026-02-03' })

    expect(referrals[0]?.statuses.map(({ from }) => from)).to.deep.equal(['2026-02-03'])
  })

  it('changes nothing when the form is sent as it was', () => {
    const woman = referred(['engaged', '2026-02-01'])

    expect(set(woman, { status: 'engaged' }).referrals).to.deep.equal(woman.referrals)
  })

  it('forgets the reason of an end when support goes on', () => {
    const { referrals } = set(referred(['closed', '2026-02-01']), { status: 'engaged', reason: 'her-choice' })

    expect(referrals.at(-1)?.statuses.at(-1)?.reason).to.equal(undefined)
  })

  it('lets nothing begin before what it follows', () => {
    const woman = referred(['engaged', '2026-02-01'])
    const inputs = { borough: 'Lambeth', status: 'closing', from: '2026-01-31' }

    expect(setSupport(woman, inputs, context)).to.deep.equal({
      kind: 'refused',
      sentences: ['The status before it began on a later day: please change the day.'],
    })
  })
})

describe('a status', () => {
  it('counts as open from the assessment to the end', () => {
    expect(SupportStatus.options.filter(countsAsOpen)).to.deep.equal([
      'assessed',
      'engaged',
      'centre-only',
      'paused',
      'lost-contact',
      'closing',
    ])
  })

  it('is an end when she is in nobody’s caseload any more', () => {
    expect(SupportStatus.options.filter(isEnded)).to.deep.equal(['closed', 'declined'])
  })
})
