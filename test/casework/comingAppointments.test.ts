import { expect } from 'chai'
import { comingAppointments, nextAppointment } from '../../casework/comingAppointments.ts'
import type { Appointment } from '../../casework/records/contact.ts'
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
