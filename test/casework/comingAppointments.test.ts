import { expect } from 'chai'
import {
  comingAppointments,
  nextAppointment,
  unrecordedAppointments,
} from '../../casework/comingAppointments.ts'
import type { Appointment, Contact } from '../../casework/records/contact.ts'
import { aCase, aContact } from '../support/records.ts'

describe('her next appointment', () => {
  const on = (id: string, appointmentDay: string): Appointment => ({
    ...{ id, day: appointmentDay, enforceable: 'no', arrangedIn: 'contact-1', by: 'keyworker-1' },
  })

  it('is the soonest from a day on', () => {
    const appointments = [on('a', '2026-03-26'), on('b', '2026-03-19'), on('c', '2026-03-12')]

    expect(nextAppointment(aCase({ appointments }), '2026-03-13')?.id).to.equal('b')
  })

  it('is none when all lie before her last contact', () => {
    const woman = aCase({ contacts: [aContact()], appointments: [on('a', '2026-03-05')] })

    expect(nextAppointment(woman, '2026-03-01')).to.equal(undefined)
  })
})

describe('an appointment of today', () => {
  const at = (changes: Partial<Appointment> = {}): Appointment => ({
    ...{
      id: 'a',
      day: '2026-03-12',
      time: '10:00',
      enforceable: 'no',
      arrangedIn: 'contact-0',
      by: 'keyworker-1',
    },
    ...changes,
  })
  const later: Appointment = { ...at({ id: 'b', day: '2026-03-18', time: '14:00' }), arrangedIn: 'contact-1' }
  const nextAfter = (contact: Partial<Contact>, today: Appointment = at()): string | undefined =>
    nextAppointment(aCase({ contacts: [aContact(contact)], appointments: [today, later] }), '2026-03-12')?.id

  it('is behind her once it is written that she came or missed it', () => {
    expect(nextAfter({ recordedAt: '2026-03-12T11:00:00.000Z' })).to.equal('b')
    expect(nextAfter({ attendance: 'missed', recordedAt: '2026-03-12T11:00:00.000Z' })).to.equal('b')
    expect(nextAfter({ time: '09:45', recordedAt: '2026-03-12T11:00:00.000Z' })).to.equal('b')
  })

  it('is behind her without a time once she was in the room, and not when she was rung', () => {
    const { time: _time, ...untimed } = at()

    expect(nextAfter({}, untimed)).to.equal('b')
    expect(nextAfter({ mode: 'phone' }, untimed)).to.equal('a')
    expect(nextAfter({ mode: 'phone' }, { ...untimed, mode: 'phone' })).to.equal('b')
  })

  it('is still to come after a contact before its time', () => {
    expect(nextAfter({ time: '08:30' })).to.equal('a')
    expect(nextAfter({ recordedAt: '2026-03-12T08:30:00.000Z' })).to.equal('a')
    expect(nextAfter({ attendance: 'missed', time: '09:30' })).to.equal('a')
  })

  it('is still to come after a call about a visit, a talk about her and no answer', () => {
    const late = { recordedAt: '2026-03-12T11:00:00.000Z' }

    expect(nextAfter({ ...late, mode: 'phone' }, at({ mode: 'in-person' }))).to.equal('a')
    expect(nextAfter({ ...late, with: 'about-her' })).to.equal('a')
    expect(nextAfter({ ...late, attendance: 'no-answer' })).to.equal('a')
  })

  it('is still to come after the contact in which it was arranged', () => {
    expect(nextAfter({ id: 'contact-0', recordedAt: '2026-03-12T11:00:00.000Z' })).to.equal('a')
  })
})

describe('an appointment on a day on which another organisation saw her', () => {
  const theirs = aContact({ organisation: 'probation', recordedAt: '2026-03-12T16:00:00.000Z' })
  const appointment: Appointment = {
    ...{ id: 'a', day: '2026-03-12', enforceable: 'no', arrangedIn: 'contact-0', by: 'keyworker-1' },
  }
  const woman = aCase({ contacts: [theirs], appointments: [appointment] })

  it('is still to come, and still to be written about', () => {
    expect(comingAppointments(woman)).to.have.length(1)
    expect(unrecordedAppointments(woman)).to.have.length(1)
  })
})

describe('an appointment that another organisation booked', () => {
  it('is none of this service', () => {
    const theirs = aContact({ organisation: 'probation' })
    const appointment: Appointment = {
      ...{ id: 'a', day: '2026-03-19', enforceable: 'no', arrangedIn: theirs.id, by: 'partner-1' },
    }
    const woman = aCase({ contacts: [theirs], appointments: [appointment] })

    expect(comingAppointments(woman)).to.deep.equal([])
    expect(unrecordedAppointments(woman)).to.deep.equal([])
  })
})

describe('an appointment that is told of twice', () => {
  const told = (id: string, changes: Partial<Appointment> = {}): Appointment => ({
    ...{ id, day: '2026-03-19', enforceable: 'not-known', arrangedIn: 'contact-1', by: 'keyworker-1' },
    ...changes,
  })
  const coming = (...appointments: Appointment[]): readonly Partial<Appointment>[] =>
    comingAppointments(aCase({ contacts: [aContact()], appointments }))

  it('is one', () => {
    expect(coming(told('a', { time: '14:00' }), told('b', { time: '14:00' }))).to.have.length(1)
  })

  it('is one where only one of the two has a time, which holds', () => {
    const timed = told('b', { time: '14:00' })

    expect(coming(told('a'), timed).map(({ time }) => time)).to.deep.equal(['14:00'])
    expect(coming(timed, told('a')).map(({ time }) => time)).to.deep.equal(['14:00'])
  })

  it('is two where the times differ', () => {
    expect(coming(told('a', { time: '14:00' }), told('b', { time: '10:00' }))).to.have.length(2)
  })

  it('is where and how it was said last, and keeps what was not said again', () => {
    const first = told('a', { time: '14:00', place: 'hub', mode: 'in-person', enforceable: 'yes' })
    const [one] = coming(first, told('b', { time: '14:00', mode: 'phone' }))

    expect(one).to.deep.equal({ ...first, mode: 'phone' })
  })
})
