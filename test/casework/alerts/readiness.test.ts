import { expect } from 'chai'
import { nextDigest } from '../../../casework/alerts/digestTime.ts'
import { isReady, newReadiness, withDrillTaken } from '../../../casework/alerts/drillsTaken.ts'
import {
  notReadyWords,
  peopleOnLadder,
  readinessView,
  wouldFail,
  type ReadinessFacts,
} from '../../../casework/alerts/readiness.ts'
import type { ColleagueEntry } from '../../../casework/indexes.ts'
import { thursday as now } from '../../support/thursday.ts'
import { aRota, anOverride, person } from '../rota/rotaParts.ts'

const organisation = 'Our centre'
const lead = person('lead', 'safeguarding-lead', { telephone: '020 7946 0108' })
const deputy = person('deputy', 'deputy-safeguarding-lead')
const head = person('head', 'head-of-service')
const outside = person('outside', 'outside-person', { organisation: 'Trustees' })
const team = [lead, deputy, head, outside]

/** Facts in which everything is in place, unless a test takes something away. */
function facts(
  colleagues: readonly ColleagueEntry[] = team,
  changes: Partial<ReadinessFacts> = {},
): ReadinessFacts {
  const readiness = colleagues.reduce(
    (taken, { id, roles }) => withDrillTaken(taken, roles, { by: id, now }),
    newReadiness(organisation),
  )
  const ways = new Map(colleagues.map(({ id }) => [id, 'open' as const]))
  return { organisation, colleagues, rota: aRota(), readiness, ways, ...changes }
}

const kinds = (given: ReadinessFacts): readonly string[] => wouldFail(given, now).map(({ kind }) => kind)

describe('what would fail tonight', () => {
  it('is nothing when everybody is there, reachable, with a number and a drill', () => {
    expect(wouldFail(facts(), now)).to.deep.equal([])
  })

  it('is everything when the rota is empty', () => {
    const { failing } = readinessView(facts([]), false, now)

    expect(failing.flatMap((one) => (one.kind === 'nobody-is' ? [one.role] : [one.kind]))).to.deep.equal([
      'safeguarding-lead',
      'deputy-safeguarding-lead',
      'head-of-service',
      'outside-person',
      'gap',
      'gap',
    ])
  })

  it('tells a person without a chat from one whose chat takes nothing', () => {
    const ways = new Map([
      ['lead', 'shut' as const],
      ['deputy', 'open' as const],
      ['head', 'open' as const],
    ])

    expect(wouldFail(facts(team, { ways }), now)).to.deep.equal([
      { kind: 'chat-shut', who: { id: 'lead', name: 'lead', telephone: '020 7946 0108' } },
      { kind: 'no-chat', who: { id: 'outside', name: 'outside', telephone: '020 7946 0100' } },
    ])
  })

  it('names a missing number once, however long somebody is on duty without it', () => {
    const silent = person('deputy', 'deputy-safeguarding-lead', { telephone: undefined })

    expect(kinds(facts([lead, silent, head, outside]))).to.deep.equal(['no-telephone'])
  })

  it('looks at whoever covers in the days ahead, not only at who is there now', () => {
    const rota = aRota({ overrides: [anOverride('lead', 'cover')] })
    const cover = person('cover', 'keyworker')
    const given = facts([...team, cover], { rota })

    expect(peopleOnLadder(given, now)).to.include('cover')
    expect(kinds({ ...given, ways: new Map([...given.ways, ['cover', 'none']]) })).to.deep.equal(['no-chat'])
  })

  it('is a night on which nobody is on call', () => {
    expect(kinds(facts(team, { rota: aRota({ onCall: { kind: 'nobody' } }) }))).to.deep.equal(['gap'])
  })

  it('shows the first twenty and counts all of them', () => {
    const leads = Array.from({ length: 15 }, (_, place) =>
      person(`lead-${place}`, 'safeguarding-lead', { telephone: undefined }),
    )
    const { failing, count } = readinessView(facts([...leads, ...team], { ways: new Map() }), true, now)

    expect([failing.length, count]).to.deep.equal([20, 34])
  })
})

describe('an organisation', () => {
  it('is ready once lead, deputy and head have each acknowledged a drill', () => {
    expect(isReady(facts())).to.equal(true)
    expect(isReady(facts(team, { readiness: undefined }))).to.equal(false)
  })

  it('is not ready again when somebody new has one of the roles, or the same person another one', () => {
    const second = person('second', 'head-of-service')
    const moved = person('deputy', 'safeguarding-lead')

    expect(isReady({ ...facts(), colleagues: [...team, second] })).to.equal(false)
    expect(isReady({ ...facts(), colleagues: [...team, moved] })).to.equal(false)
  })

  it('stays ready when somebody who has not acknowledged one is removed', () => {
    const second = person('second', 'head-of-service', { state: 'removed' })

    expect(isReady({ ...facts(), colleagues: [...team, second] })).to.equal(true)
  })

  it('is not ready while nobody has one of the roles', () => {
    expect(isReady(facts([lead, deputy, outside]))).to.equal(false)
  })

  it('keeps the first drill that a person acknowledged in a role', () => {
    const once = withDrillTaken(newReadiness(organisation), lead.roles, { by: 'lead', now })
    const twice = withDrillTaken(once, lead.roles, { by: 'lead', now: '2026-04-01T09:00:00.000Z' })

    expect(twice.taken).to.deep.equal([{ person: 'lead', role: 'safeguarding-lead', at: now }])
  })
})

describe('whom to ring while not ready', () => {
  const none = { readiness: undefined }

  it('is the lead, with her number', () => {
    expect(notReadyWords(facts(team, none), 'amara', now)).to.equal('Not ready: ring lead, 020 7946 0108.')
  })

  it('is whoever can be reached before somebody who cannot', () => {
    const ways = new Map([['head', 'open' as const]])

    expect(notReadyWords(facts(team, { ...none, ways }), 'amara', now)).to.contain('ring head')
  })

  it('is nobody without a number, and never the reader', () => {
    const silent = person('deputy', 'deputy-safeguarding-lead', { telephone: undefined })

    expect(notReadyWords(facts([lead, silent, head], none), 'lead', now)).to.contain('ring head')
  })

  it('is her manager where nobody is known', () => {
    expect(notReadyWords(facts([], none), 'amara', now)).to.equal('Not ready: ring your manager.')
  })

  it('is not said once the organisation is ready', () => {
    expect(notReadyWords(facts(), 'amara', now)).to.equal(undefined)
  })
})

describe('the weekly look', () => {
  const next: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'is on the coming Monday at nine': ['2026-03-12T15:10:00.000Z', '2026-03-16T09:00:00.000Z'],
    'is the same morning before nine': ['2026-03-16T08:59:00.000Z', '2026-03-16T09:00:00.000Z'],
    'is a week later at nine itself': ['2026-03-16T09:00:00.000Z', '2026-03-23T09:00:00.000Z'],
    'is at nine by the clock in summer': ['2026-03-27T12:00:00.000Z', '2026-03-30T08:00:00.000Z'],
    'moves to Tuesday from Easter Monday': ['2026-04-03T12:00:00.000Z', '2026-04-07T08:00:00.000Z'],
    'is still to come on the morning of Easter Monday': [
      '2026-04-06T12:00:00.000Z',
      '2026-04-07T08:00:00.000Z',
    ],
    'is a week after Easter Tuesday’s Monday': ['2026-04-07T08:00:00.000Z', '2026-04-13T08:00:00.000Z'],
  }
  for (const [sentence, [from, to]] of Object.entries(next)) {
    it(sentence, () => {
      expect(nextDigest(from)).to.equal(to)
    })
  }
})
