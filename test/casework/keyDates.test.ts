import { expect } from 'chai'
import { comingKeyDates, keyDatesEndedBy, tellingsOf } from '../../casework/keyDates.ts'
import type { KeyDate } from '../../casework/records/action.ts'
import { aCase } from '../support/records.ts'

const today = '2026-03-12'

/** Told of one minute after the other on 12 March. */
const told = (...dates: Partial<KeyDate>[]): ReturnType<typeof aCase> =>
  aCase({
    keyDates: dates.map((date, at) => ({
      ...{ id: `date-${at}`, kind: 'court', day: '2026-03-19', what: 'court', setBy: 'keyworker-1' },
      setAt: `2026-03-12T10:0${at}:00.000Z`,
      ...date,
    })),
  })
const coming = (...dates: Partial<KeyDate>[]): readonly string[] =>
  comingKeyDates(told(...dates), today).map(({ day, time, what }) =>
    [day, time, what].filter(Boolean).join(' '),
  )

describe('a date that others have booked and that is told of again', () => {
  it('is one, in the latest words and with the time that they leave out', () => {
    expect(coming({ time: '10:00' }, { what: 'court, magistrates' })).to.deep.equal([
      '2026-03-19 10:00 court, magistrates',
    ])
  })

  it('is two where the times or the days differ', () => {
    expect(coming({ time: '10:00' }, { time: '14:00' })).to.have.length(2)
    expect(coming({}, { day: '2026-03-20' })).to.have.length(2)
  })

  it('is two where they are of different things', () => {
    const kind = 'health'

    expect(coming({ kind, what: 'gp appt' }, { kind, what: 'dentist' })).to.have.length(2)
    expect(coming({ kind, what: 'gp appt' }, { kind, what: 'appt with GP' })).to.have.length(1)
    expect(coming({ kind: 'eviction' }, { kind: 'court' })).to.have.length(2)
  })

  it('is taken back whole', () => {
    expect(tellingsOf(told({}, {}), 'date-1')).to.deep.equal(['date-0', 'date-1'])
    expect(tellingsOf(told({}, {}), 'date-0')).to.equal(undefined)
  })
})

describe('a date that is moved', () => {
  for (const what of ['eviction put back', 'eviction now', 'eviction has been postponed', 'Eviction moved'])
    it(`takes the place of the one before: "${what}"`, () => {
      const kind = 'eviction'

      expect(coming({ kind, what: 'eviction' }, { kind, what, day: '2026-03-27' })).to.deep.equal([
        `2026-03-27 ${what}`,
      ])
    })

  it('leaves the others of its kind where two may be meant', () => {
    const moved = { day: '2026-04-02', what: 'court adjourned' }

    expect(coming({}, { day: '2026-03-25' }, moved)).to.have.length(3)
  })

  it('takes the place of the one whose day is named', () => {
    const [kind, what] = ['health' as const, 'gp appt']
    const moved = { kind, day: '2026-03-23', what: 'gp appt on the 20th is changed' }

    expect(coming({ kind, what, day: '2026-03-20' }, { kind, what, day: '2026-03-30' }, moved)).to.deep.equal(
      ['2026-03-23 gp appt on the 20th is changed', '2026-03-30 gp appt'],
    )
  })

  it('leaves what has passed', () => {
    const woman = told({ day: '2026-03-10' }, { day: '2026-03-24', what: 'court adjourned' })

    expect(comingKeyDates(woman, '2026-03-01')).to.have.length(2)
  })

  it('is where it was once the contact that moved it is taken back', () => {
    const takenBack = { by: 'keyworker-1', at: '2026-03-12T10:10:00.000Z' }

    expect(coming({}, { day: '2026-03-26', what: 'court moved', takenBack })).to.deep.equal([
      '2026-03-19 court',
    ])
  })
})

describe('a date that is called off', () => {
  it('is no longer to come', () => {
    expect(coming({}, { what: 'court now cancelled by the court' })).to.deep.equal([])
  })

  it('is said as it was told where none was on record', () => {
    expect(coming({ what: 'court cancelled' })).to.deep.equal(['2026-03-19 court cancelled'])
  })
})

describe('what a contact would end of her key dates', () => {
  const planned = (date: Partial<KeyDate>): KeyDate => ({
    ...{ id: 'planned', kind: 'court', day: '2026-03-26', setBy: 'keyworker-1', ...date },
    setAt: '2026-03-12T11:00:00.000Z',
  })

  it('is what it tells is moved, and nothing that it tells again', () => {
    const again = planned({ day: '2026-03-19', what: 'court' })

    expect(
      keyDatesEndedBy(told({}), [planned({ what: 'court put back' })]).map(({ id }) => id),
    ).to.deep.equal(['date-0'])
    expect(keyDatesEndedBy(told({}), [again])).to.deep.equal([])
  })
})
