import { expect } from 'chai'
import { caseloadOf, figuresOf, womenBehind } from '../../../casework/caseload/caseload.ts'
import { teamLines } from '../../../casework/caseload/teamCaseload.ts'
import type { ColleagueEntry } from '../../../casework/indexes.ts'
import type { AlertEntry } from '../../../casework/alerts/alertEntry.ts'
import { daysAfter } from '../../../casework/time.ts'
import { aComingEntry, aWomanEntry } from '../../support/entries.ts'

const today = '2026-03-12'
const ago = (days: number): string => daysAfter(today, -days)

const alertAbout = (reference: string, changes: Partial<AlertEntry> = {}): AlertEntry => ({
  number: 'SG-22H8CP-2',
  organisation: 'South London Alliance',
  reference,
  urgency: 'U1',
  raisedAt: '2026-03-12T09:00:00.000Z',
  acknowledged: true,
  open: true,
  ...{
    drill: false,
    raisedBy: 'amara',
    recipients: ['lead-1'],
    sealed: false,
    aboutColleagues: [],
    speakTo: ['lead-1'],
  },
  ...changes,
})

const women = [
  aWomanEntry({ reference: 'seen-today', lastSeen: today, coming: [aComingEntry()] }),
  aWomanEntry({ reference: 'long-ago', risk: 'low', lastSeen: ago(40) }),
  aWomanEntry({ reference: 'longer-beyond', risk: 'high', lastSeen: ago(30) }),
  aWomanEntry({ reference: 'soon', risk: 'high', lastSeen: ago(9) }),
  aWomanEntry({ reference: 'taken', lastSeen: today }),
  aWomanEntry({ reference: 'untaken', lastSeen: today }),
  aWomanEntry({ reference: 'danger', lastSeen: today }),
  aWomanEntry({ reference: 'ended', status: 'closed', lastSeen: ago(90) }),
  aWomanEntry({ reference: 'referred', status: 'referred', lastSeen: undefined, since: today }),
]
const alerts = [
  alertAbout('taken'),
  alertAbout('untaken', { acknowledged: false }),
  alertAbout('danger', { urgency: 'U0' }),
]
const caseload = caseloadOf(women, alerts, today)
const references = (list: typeof caseload): readonly string[] => list.map(({ woman }) => woman.reference)

describe('a caseload', () => {
  it('puts alerts first, then who is longest beyond what is planned, and leaves out who has ended', () => {
    expect(references(caseload)).to.deep.equal([
      ...['danger', 'untaken', 'taken'],
      ...['longer-beyond', 'long-ago', 'soon'],
      ...['referred', 'seen-today'],
    ])
  })

  it('counts each figure as the women behind it', () => {
    const figures = figuresOf(caseload)
    const behind = (figure: keyof typeof figures): number => womenBehind(caseload, figure).length

    expect(figures).to.deep.equal({
      women: 8,
      alerts: 3,
      over: 2,
      nearly: 1,
      reviews: 7,
      'without-next': 6,
      'not-begun': 1,
    })
    expect(behind('over')).to.equal(figures.over)
  })

  it('knows the next appointment from today on', () => {
    const coming = [aComingEntry({ day: ago(1) }), aComingEntry({ day: today, time: '16:00' })]

    expect(caseloadOf([aWomanEntry({ coming })], [], today)[0]?.next).to.deep.equal(coming[1])
  })

  it('may hold nobody', () => {
    expect(figuresOf(caseloadOf([], [], today)).women).to.equal(0)
  })
})

describe('a team', () => {
  const colleague = (id: string, changes: Partial<ColleagueEntry> = {}): ColleagueEntry => ({
    ...{ id, name: id, organisation: 'South London Alliance', roles: ['keyworker'], state: 'active' },
    ...changes,
  })
  const busy = aWomanEntry({ reference: 'a', keyworker: 'Bea', risk: 'high', lastSeen: ago(30) })
  const calm = aWomanEntry({ reference: 'b', keyworker: 'Ann', lastSeen: today })
  const left = aWomanEntry({ reference: 'c', keyworker: 'somebody who left', lastSeen: today })
  const lines = teamLines(
    caseloadOf([calm, busy, left], [], today),
    [colleague('Ann'), colleague('Bea', { away: [{ from: ago(1), to: '2026-03-20' }] }), colleague('Cat')],
    today,
  )

  it('shows first the women whose keyworker is none any more, then who has most to be contacted', () => {
    expect(lines.map(({ keyworker, figures }) => [keyworker?.name, figures.women])).to.deep.equal([
      [undefined, 1],
      ['Bea', 1],
      ['Ann', 1],
      ['Cat', 0],
    ])
  })

  it('says until when a keyworker is away', () => {
    expect(lines.map(({ awayUntil }) => awayUntil)).to.deep.equal([
      undefined,
      '2026-03-20',
      undefined,
      undefined,
    ])
  })
})
