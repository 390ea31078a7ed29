import { expect } from 'chai'
import { isStillToCome, wasOn } from '../../casework/calledOff.ts'
import { contactClocks } from '../../casework/contactClocks.ts'
import { refusedForContact } from '../../casework/putRight/correctSaved.ts'
import type { Appointment, Contact } from '../../casework/records/contact.ts'
import { womanEntry, type ComingEntry } from '../../casework/womanEntry.ts'
import { aCase, aContact } from '../support/records.ts'

const thursdayNoon = '2026-03-12T12:00:00.000Z'
const friday = '2026-03-13'

const calledOff = (changes: Partial<Contact> = {}): Contact =>
  aContact({
    ...{ id: 'off', day: friday, time: '14:00', minutes: undefined, recordedAt: thursdayNoon },
    ...{ attendance: 'cancelled-by-her', ...changes },
  })

describe('a contact that is dated in the future', () => {
  for (const attendance of ['cancelled-by-her', 'cancelled-by-us'] as const)
    it(`may be one with the attendance ${attendance}`, () => {
      expect(isStillToCome({ day: friday, attendance }, thursdayNoon)).to.equal(false)
    })

  for (const attendance of ['came', 'missed', 'no-answer', undefined] as const)
    it(`may be none with the attendance ${attendance ?? 'not given'}`, () => {
      expect(isStillToCome({ day: friday, attendance }, thursdayNoon)).to.equal(true)
      expect(isStillToCome({ day: '2026-03-12', time: '12:01', attendance }, thursdayNoon)).to.equal(true)
      expect(isStillToCome({ day: '2026-03-12', time: '12:00', attendance }, thursdayNoon)).to.equal(false)
    })
})

describe('an appointment called off ahead', () => {
  const appointment = (id: string, day: string, time?: string): Appointment => ({
    ...{ id, day, enforceable: 'no', arrangedIn: 'contact-1', by: 'keyworker-1' },
    ...(time === undefined ? {} : { time }),
  })
  const days = (entries: readonly ComingEntry[]): readonly string[] =>
    entries.map(({ day, time }) => (time === undefined ? day : `${day} ${time}`))

  it('counts as a contact of the day on which it was recorded', () => {
    expect(wasOn(calledOff())).to.equal('2026-03-12')
    expect(wasOn(calledOff({ recordedAt: '2026-03-14T09:00:00.000Z' }))).to.equal(friday)
  })

  it('says when she was heard from, and nothing of being seen', () => {
    const contacts = [calledOff({ mode: 'text', sentBy: 'her' })]

    expect(contactClocks(aCase({ contacts }))).to.deep.equal({
      ...{ lastSeen: undefined, lastHeardFrom: '2026-03-12', lastTried: undefined },
    })
  })

  it('is no longer to come, and nobody is asked to write it up', () => {
    const appointments = [appointment('a', friday, '14:00'), appointment('b', '2026-03-20', '11:00')]
    const { coming, unrecorded } = womanEntry(aCase({ contacts: [calledOff()], appointments }))

    expect(days(coming)).to.deep.equal(['2026-03-20 11:00'])
    expect(days(unrecorded)).to.deep.equal(['2026-03-20 11:00'])
  })

  it('leaves what comes before it, and another of the same day', () => {
    const appointments = [
      appointment('a', friday, '14:00'),
      appointment('b', friday, '10:00'),
      appointment('c', '2026-03-12', '16:00'),
    ]
    const { coming, unrecorded } = womanEntry(aCase({ contacts: [calledOff()], appointments }))

    expect(days(coming)).to.deep.equal(['2026-03-12 16:00', '2026-03-13 10:00'])
    expect(days(unrecorded)).to.deep.equal(['2026-03-12 16:00', '2026-03-13 10:00'])
  })

  it('leaves the new one where it was moved to another hour of the same day', () => {
    const moved = { ...appointment('off-next', friday, '16:00'), arrangedIn: 'off' }
    const appointments = [appointment('a', friday, '14:00'), moved]

    expect(days(womanEntry(aCase({ contacts: [calledOff()], appointments })).coming)).to.deep.equal([
      '2026-03-13 16:00',
    ])
  })

  it('is called off however often it was told of', () => {
    const appointments = [
      appointment('a', friday, '14:00'),
      appointment('b', friday),
      appointment('c', friday, '14:00'),
    ]

    expect(days(womanEntry(aCase({ contacts: [calledOff()], appointments })).coming)).to.deep.equal([])
  })

  it('is one of them where no time was said', () => {
    const off = calledOff({ time: undefined })
    const appointments = [
      appointment('a', friday),
      appointment('b', friday, '14:00'),
      appointment('c', friday, '10:00'),
    ]

    expect(days(womanEntry(aCase({ contacts: [off], appointments })).coming)).to.deep.equal([
      '2026-03-13 14:00',
    ])
  })

  it('is to come where it was settled again later', () => {
    const later = aContact({ id: 'later', day: '2026-03-12', recordedAt: '2026-03-12T15:00:00.000Z' })
    const again = { ...appointment('later-next', friday, '14:00'), arrangedIn: 'later' }
    const appointments = [appointment('a', friday, '14:00'), again]

    expect(days(womanEntry(aCase({ contacts: [calledOff(), later], appointments })).coming)).to.deep.equal([
      '2026-03-13 14:00',
    ])
  })

  it('is to come again once the contact is taken back', () => {
    const taken = calledOff({ takenBack: { by: 'keyworker-1', at: thursdayNoon } })
    const appointments = [appointment('a', friday, '14:00')]

    expect(days(womanEntry(aCase({ contacts: [taken], appointments })).coming)).to.deep.equal([
      '2026-03-13 14:00',
    ])
  })

  it('may be put right with an earlier day instead, and not into a meeting that has not been yet', () => {
    const reading = { ...calledOff(), dayGiven: true, next: { day: '2026-03-12', time: '16:00' } }

    expect(refusedForContact({ reading, words: 'x' }, thursdayNoon)).to.deep.equal([])
    const came = { ...reading, attendance: 'came' as const, next: undefined }
    expect(refusedForContact({ reading: came, words: 'x' }, thursdayNoon).join()).to.contain('still to come')
  })
})
