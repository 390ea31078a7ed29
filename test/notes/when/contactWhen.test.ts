import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { colleagueContactNotes } from './colleagueContactNotes.ts'
import { contactNotes } from './contactNotes.ts'
import { furtherContactNotes } from './furtherContactNotes.ts'
import { hastyContactNotes } from './hastyContactNotes.ts'
import { barelyLedContactNotes, dueContactNotes } from './dueContactNotes.ts'
import { moreContactNotes } from './moreContactNotes.ts'
import { ordinaryContactNotes } from './ordinaryContactNotes.ts'
import { plainerContactNotes } from './plainerContactNotes.ts'
import { putOffContactNotes } from './putOffContactNotes.ts'
import { toldContactNotes } from './toldContactNotes.ts'
import { now, women } from '../women.ts'

const today = '2026-03-12'

describe('when a contact was and how long it took', () => {
  for (const [text, ...expected] of [
    ...contactNotes,
    ...moreContactNotes,
    ...furtherContactNotes,
    ...hastyContactNotes,
    ...ordinaryContactNotes,
    ...plainerContactNotes,
    ...putOffContactNotes,
    ...toldContactNotes,
    ...barelyLedContactNotes,
    ...dueContactNotes,
    ...colleagueContactNotes,
  ]) {
    it(`is read in “${text}”`, () => {
      const [{ contact }] = readNote(text, { now, women }).contacts

      const [day, ...rest] = expected
      expect([contact.day, contact.time ?? null, contact.minutes ?? null]).to.deep.equal([
        day ?? today,
        ...rest,
      ])
    })
  }

  it('is of the night in which it is written where a bare time has just been', () => {
    const night = '2026-03-12T02:55:00.000Z'
    const [{ contact }] = readNote('Kasia rang 2.15, 20 min. Panic', { now: night, women }).contacts

    expect([contact.day, contact.time]).to.deep.equal(['2026-03-12', '02:15'])
  })

  for (const text of [
    'Just to let you know I met Kasia today, about 40 mins',
    "Phoned Kasia's probation officer this morning as she asked me to, 15 mins",
    'Court today with Kasia (shoplifting x2), she was calm',
    'A letter went out to Kasia today, the second one',
  ])
    it(`is given as today in “${text}”`, () => {
      expect(readNote(text, { now, women }).contacts[0].contact.dayGiven).to.equal(true)
    })

  for (const text of [
    'Kasia rang, landlord changed her locks this morning',
    'Kasia rang crying. She has picked the day, letters are written',
  ])
    it(`is not given in “${text}”`, () => {
      expect(readNote(text, { now, women }).contacts[0].contact.dayGiven).to.equal(false)
    })

  for (const text of [
    'Recovery group at the centre on Tuesday at 10, one hour. Kasia and Liz came.',
    'Tenancy workshop at the centre on Tuesday, 10 to 11: Kasia and Liz came',
    'Job skills workshop at the hub on Tuesday morning (10 to 11). Present: Kasia and Liz.',
    'Overdose awareness in the probation office of all places, tues 10-11. Kasia & Liz stayed to the end',
  ])
    it(`is that of the group for each of “${text}”`, () => {
      const read = readNote(text, { now, women }).contacts.map(({ contact }) => contact)

      expect(read.map(({ day, time, minutes }) => [day, time, minutes])).to.deep.equal([
        ['2026-03-10', '10:00', 60],
        ['2026-03-10', '10:00', 60],
      ])
    })

  describe('on a weekday that is told on that weekday', () => {
    const evening = { now: '2026-03-09T18:10:00.000Z', women }
    const dayOfFirst = (text: string): string => readNote(text, evening).contacts[0].contact.day

    for (const text of ['Kasia hub mon 2ish, 40 mins', 'Saw Kasia mon 2pm', 'Mon - 2pm - Kasia at hub'])
      it(`is today in “${text}”`, () => {
        expect(dayOfFirst(text)).to.equal('2026-03-09')
      })

    for (const text of ['Saw Kasia last mon 2pm', 'Saw Kasia mon 7pm', 'Saw Kasia mon'])
      it(`is a week ago in “${text}”`, () => {
        expect(dayOfFirst(text)).to.equal('2026-03-02')
      })
  })

  it('is marked as given where the note names the day', () => {
    expect(readNote('Late entry for Tues: saw Kasia', { now, women }).contacts[0].contact.dayGiven).to.equal(
      true,
    )
    expect(readNote('Saw Kasia. Court is on the 24th', { now, women }).contacts[0].contact.dayGiven).to.equal(
      false,
    )
  })

  describe('in a note that names no day', () => {
    const smallHours = { now: '2026-03-13T00:58:00.000Z', women }
    const firstOf = (text: string, at = smallHours): readonly unknown[] => {
      const { day, time, dayGiven } = readNote(text, at).contacts[0].contact
      return [day, time, dayGiven]
    }

    it('is the day before where it is written in the small hours of a time still to come', () => {
      expect(firstOf('Saw Kasia at the hub 2pm to 3.30')).to.deep.equal([today, '14:00', false])
    })

    it('is the day before for every line of a workshop, and for whoever is told of next', () => {
      const { contacts } = readNote(
        'CV workshop at hub 2pm to 3.30, Kasia Nowak, Tracy Hope came',
        smallHours,
      )
      const { contacts: several } = readNote('Saw Kasia 20 mins then saw Tracy Hope 2pm at hub', smallHours)

      expect(contacts.map(({ contact }) => contact.day)).to.deep.equal([today, today])
      expect(several.map(({ contact }) => contact.day)).to.deep.equal(['2026-03-13', today])
    })

    it('is the day itself for a time that has been, or of the night', () => {
      expect(firstOf('Kasia rang at 00:15')).to.deep.equal(['2026-03-13', '00:15', false])
      expect(firstOf('Kasia rang at 03:15')).to.deep.equal(['2026-03-13', '03:15', false])
    })

    it('is the day itself once the night is over, so that it is asked about', () => {
      const morning = { now: '2026-03-13T05:00:00.000Z', women }

      expect(firstOf('Saw Kasia at the hub 2pm', morning)).to.deep.equal(['2026-03-13', '14:00', false])
    })

    it('is the day that is named, whenever it is written', () => {
      expect(firstOf('Saw Kasia today at 2pm')).to.deep.equal(['2026-03-13', '14:00', true])
    })
  })

  it('is read on the London day when the clocks have gone forward', () => {
    const late = { now: '2026-03-29T23:30:00.000Z', women }

    expect(readNote('Rang Kasia yesterday at 2', late).contacts[0].contact).to.include({
      day: '2026-03-29',
      time: '14:00',
    })
  })
})
