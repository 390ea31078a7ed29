import { expect } from 'chai'
import { setNeeds } from '../../../casework/details/setNeeds.ts'
import type { SetOutcome } from '../../../casework/details/setPart.ts'
import type { CaseNeed } from '../../../casework/records/support.ts'
import { aCase } from '../../support/records.ts'

const context = {
  today: '2026-03-12',
  now: '2026-03-12T15:00:00.000Z',
  by: 'keyworker-1',
  newId: 'n',
  openAlerts: [],
  mayEndAsUnsafe: false,
}
const health: CaseNeed = { need: 'health', status: 'worked-on', from: '2026-01-05' }
const over: CaseNeed = { need: 'health', status: 'met', from: '2026-01-05', to: '2026-02-01' }

const set = (needs: CaseNeed[], inputs: Record<string, string>): SetOutcome =>
  setNeeds(aCase({ needs }), { need: 'health', ...inputs }, context)

function needsAfter(needs: CaseNeed[], inputs: Record<string, string>): readonly CaseNeed[] {
  const outcome = set(needs, inputs)
  return outcome.kind === 'set' ? outcome.woman.needs : []
}

describe('setting a need', () => {
  it('begins it today where no day is given', () => {
    expect(needsAfter([], { status: 'identified' })).to.deep.equal([
      { need: 'health', status: 'identified', from: '2026-03-12', to: undefined },
    ])
  })

  it('keeps the day it began when only its status changes', () => {
    expect(needsAfter([health], { status: 'met' })).to.deep.equal([
      { need: 'health', status: 'met', from: '2026-01-05', to: '2026-03-12' },
    ])
  })

  it('adds a new time of a need that had ended', () => {
    expect(needsAfter([over], { status: 'identified', from: '2026-03-01' })).to.deep.equal([
      over,
      { need: 'health', status: 'identified', from: '2026-03-01', to: undefined },
    ])
  })

  it('may end on the day it began, and not a day earlier', () => {
    const ends = (to: string): string => set([], { status: 'ended', from: '2026-03-10', to }).kind

    expect([ends('2026-03-10'), ends('2026-03-09')]).to.deep.equal(['set', 'refused'])
  })

  it('is refused for days that are still to come', () => {
    expect(set([], { status: 'identified', from: '2026-03-13' })).to.deep.equal({
      kind: 'refused',
      sentences: ['health: the day on which it was identified is still to come.'],
    })
  })

  it('is refused when an end is given of a need that goes on', () => {
    expect(set([], { status: 'identified', to: '2026-03-12' })).to.deep.equal({
      kind: 'refused',
      sentences: ['health: say that it is met or ended, or take its end away.'],
    })
  })
})
