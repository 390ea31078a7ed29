import { expect } from 'chai'
import { readAdditions, withAdditions } from '../../../casework/alerts/adding.ts'
import { anAlert } from '../../support/alerts.ts'

const now = '2026-03-12T16:00:00.000Z'
const act = { by: 'amara', now }
const more = { field: 'more', text: 'He has a key.' } as const

describe('what is added to an alert after it was sent', () => {
  it('is every field that was filled in, and those that are not known yet', () => {
    const inputs = { more: ' He has a key. ', view: '', children: '', notKnown: 'children,staff-safety' }

    expect(readAdditions(inputs)).to.deep.equal([
      more,
      { field: 'children', text: 'Not known yet' },
      { field: 'staff-safety', text: 'Not known yet' },
    ])
  })

  it('is what was written where a field is also said to be not known', () => {
    expect(readAdditions({ more: 'He has a key.', notKnown: 'more' })).to.deep.equal([more])
  })

  it('is nothing where the form names no such field', () => {
    expect(readAdditions({ whatHappened: 'x', notKnown: 'nonsense', more: 7 })).to.deep.equal([])
  })

  it('stands in the timeline with its author and time, and changes nothing else', () => {
    const alert = anAlert()
    const { timeline, ...rest } = withAdditions(alert, act, [more])?.alert ?? alert

    expect(timeline.at(-1)).to.deep.equal({ what: 'added', at: now, by: 'amara', ...more })
    expect(rest).to.deep.equal((({ timeline: _before, ...before }) => before)(alert))
  })

  it('is told to those who are asked', () => {
    expect(withAdditions(anAlert(), act, [more])?.told).to.deep.equal([{ to: 'lead-1', as: 'added' }])
  })

  it('is told to whoever holds it, and not to her who added it', () => {
    const { climb: _climb, ...held } = anAlert({ owner: 'deputy-1' })

    expect(withAdditions(held, act, [more])?.told).to.deep.equal([{ to: 'deputy-1', as: 'added' }])
    expect(withAdditions(held, { by: 'deputy-1', now }, [more])?.told).to.deep.equal([])
  })

  it('reaches somebody also once the alert is closed', () => {
    const { climb: _climb, ...alert } = anAlert({ closed: { how: 'NFA', at: now, by: 'lead-1' } })

    expect(withAdditions(alert, act, [more])?.told).to.deep.equal([{ to: 'lead-1', as: 'added' }])
  })

  it('is not added by the same person in the same words a second time', () => {
    const once = withAdditions(anAlert(), act, [more])?.alert ?? anAlert()

    expect(withAdditions(once, act, [more])).to.equal(undefined)
    expect(withAdditions(once, { by: 'bronwen', now }, [more])).to.not.equal(undefined)
  })
})
