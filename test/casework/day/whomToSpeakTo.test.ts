import { expect } from 'chai'
import { untaken } from '../../../casework/day/alertParts.ts'
import type { ColleagueEntry } from '../../../casework/indexes.ts'
import type { AlertEntry } from '../../../casework/alerts/alertEntry.ts'
import { aDayWorld } from '../../support/dayWorld.ts'

const asked = (speakTo: readonly string[]): AlertEntry => ({
  ...{ number: 'SG-22H8CP-2', organisation: "Women's Centre", reference: undefined, urgency: 'U1' },
  ...{
    raisedAt: '2026-03-11T09:00:00.000Z',
    raisedBy: 'amara',
    acknowledged: false,
    open: true,
    drill: false,
  },
  ...{ recipients: speakTo, sealed: false, aboutColleagues: [], speakTo },
})
const named = (id: string, name: string, organisation: string): ColleagueEntry => ({
  ...{ id, name, organisation, roles: [], state: 'active' },
})
const people = (world: Parameters<typeof aDayWorld>[0], speakTo: readonly string[]): unknown =>
  untaken(aDayWorld({ ...world, alerts: [asked(speakTo)] })).map(({ people: names, isReaders }) => ({
    names,
    isReaders,
  }))

describe('whom a day says to speak to about an alert', () => {
  it('is named where an alert has come to somebody of another organisation', () => {
    const elsewhere = [named('margaret', 'Margaret Lyle', 'Board of trustees')]

    expect(people({ elsewhere }, ['margaret'])).to.deep.equal([
      { names: ['Margaret Lyle'], isReaders: false },
    ])
  })

  it('is the reader herself where the alert is with her', () => {
    const colleagues = [named('sunita', 'Sunita Rao', "Women's Centre")]

    expect(people({ colleagues, reader: 'sunita' }, ['sunita'])).to.deep.equal([
      { names: ['Sunita Rao'], isReaders: true },
    ])
  })

  it('is a colleague who has left where that is so', () => {
    expect(people({}, ['nobody'])).to.deep.equal([{ names: ['a colleague who has left'], isReaders: false }])
  })
})
