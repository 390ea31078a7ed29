import { expect } from 'chai'
import { daysUnseen, standingOf, type ContactLevel } from '../../../casework/caseload/contactLevel.ts'
import type { WomanEntry } from '../../../casework/womanEntry.ts'
import { daysAfter } from '../../../casework/time.ts'
import { aWomanEntry } from '../../support/entries.ts'

const today = '2026-03-12'
const ago = (days: number): string => daysAfter(today, -days)
const levelOf = (changes: Partial<WomanEntry>): ContactLevel => standingOf(aWomanEntry(changes), today).level

describe('the time since a woman was seen or spoken to', () => {
  const edges: readonly (readonly [WomanEntry['risk'], number, ContactLevel])[] = [
    ['high', 7, 'fine'],
    ['high', 8, 'nearly'],
    ['high', 10, 'nearly'],
    ['high', 11, 'over'],
    ['medium', 14, 'fine'],
    ['medium', 15, 'nearly'],
    ['medium', 21, 'nearly'],
    ['medium', 22, 'over'],
    ['low', 28, 'fine'],
    ['low', 29, 'nearly'],
    ['low', 35, 'nearly'],
    ['low', 36, 'over'],
    [undefined, 14, 'fine'],
    [undefined, 22, 'over'],
  ]
  for (const [risk, days, level] of edges) {
    it(`of ${days} days is ${level} at ${risk ?? 'unknown'} risk`, () => {
      expect(levelOf({ risk, lastSeen: ago(days) })).to.equal(level)
    })
  }

  it('is not shortened by an attempt or a message', () => {
    const silent = { risk: 'high', lastSeen: ago(12), lastTried: ago(1), lastHeardFrom: ago(1) } as const

    expect(levelOf(silent)).to.equal('over')
  })

  it('counts from her referral when she was never seen', () => {
    expect(daysUnseen(aWomanEntry({ since: ago(30), lastSeen: undefined }), today)).to.equal(30)
  })

  it('is asked of the first attempt, in working days, before support has begun', () => {
    const referred = { status: 'referred', lastSeen: undefined } as const
    const levels = ['2026-03-10', '2026-03-09', '2026-03-06'].map((since) => levelOf({ ...referred, since }))

    expect(levels).to.deep.equal(['fine', 'nearly', 'over'])
  })

  it('is asked of the assessment once somebody has tried to reach a woman who was referred', () => {
    const tried = { status: 'contacting', lastSeen: undefined, lastTried: today } as const
    const levels = ['2026-03-02', '2026-02-27', '2026-02-25'].map((since) => levelOf({ ...tried, since }))

    expect(levels).to.deep.equal(['fine', 'nearly', 'over'])
  })

  it('begins anew with a new referral, whenever she was seen before it', () => {
    const again = { status: 'referred', since: today, lastSeen: ago(700), lastTried: ago(690) } as const

    expect(levelOf(again)).to.equal('fine')
  })

  it('is not asked while she is on the waiting list', () => {
    expect(levelOf({ status: 'waiting', since: ago(90), lastSeen: undefined })).to.equal('fine')
  })

  it('waits during a pause for the day on which it is looked at again', () => {
    const reviews = ['2026-03-13', '2026-03-12', '2026-03-11']

    expect(reviews.map((review) => levelOf({ status: 'paused', review, lastSeen: ago(90) }))).to.deep.equal([
      'fine',
      'nearly',
      'over',
    ])
  })
})
