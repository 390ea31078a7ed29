import { expect } from 'chai'
import { eligible, rotaView } from '../../../casework/rota/rotaView.ts'
import { aRota, anOverride, person } from './rotaParts.ts'

const now = '2026-03-12T12:00:00.000Z'
const colleagues = [
  person('lead', 'safeguarding-lead'),
  person('left', 'keyworker', { state: 'removed' }),
  person('partner', 'partner', { organisation: 'Probation' }),
]
const facts = { organisation: 'Our centre', rota: undefined, colleagues }

describe('what the rota shows', () => {
  it('is the fifteen changes that begin first, and how many more there are', () => {
    const overrides = Array.from({ length: 20 }, (_, number) =>
      anOverride('lead', 'lead', {
        id: `${number}`,
        from: `2026-04-${30 - number}T09:00:00.000Z`,
        to: '2026-05-30T09:00:00.000Z',
      }),
    )
    const view = rotaView({ ...facts, rota: aRota({ overrides }) }, true, now)

    expect(view.overrides.map(({ id }) => id)).to.deep.equal(
      Array.from({ length: 15 }, (_, number) => `${19 - number}`),
    )
    expect(view.more).to.equal(5)
  })

  it('names somebody of whom nothing is known any more as one who has left', () => {
    const rota = aRota({ overrides: [anOverride('on-call', 'unknown')] })

    expect(rotaView({ ...facts, rota }, true, now).overrides.map(({ who }) => who?.name)).to.deep.equal([
      'a colleague who has left',
    ])
  })

  it('offers the active colleagues of its organisation for cover', () => {
    expect(eligible(facts).map(({ id }) => id)).to.deep.equal(['lead'])
  })
})
