import { expect } from 'chai'
import { contactClocks, countingContacts } from '../../casework/contactClocks.ts'
import type { Contact } from '../../casework/records/contact.ts'
import { aCase, aContact } from '../support/records.ts'

const clocksOf = (...contacts: Contact[]): ReturnType<typeof contactClocks> =>
  contactClocks(aCase({ contacts }))
const day = '2026-03-12'

describe('when a woman was last seen, heard from and tried', () => {
  const seen = { lastSeen: day, lastHeardFrom: undefined, lastTried: undefined }
  const heard = { lastSeen: undefined, lastHeardFrom: day, lastTried: undefined }
  const tried = { lastSeen: undefined, lastHeardFrom: undefined, lastTried: day }
  const none = { lastSeen: undefined, lastHeardFrom: undefined, lastTried: undefined }
  const unsaid = { attendance: undefined, minutes: undefined }
  const cases: readonly [
    string,
    Partial<Contact>,
    typeof seen | typeof heard | typeof tried | typeof none,
  ][] = [
    ['a meeting she came to', {}, seen],
    ['a call she answered', { mode: 'phone', minutes: undefined }, seen],
    ['a talk with her of which nobody said how', { mode: undefined, minutes: undefined }, seen],
    ['a talk of ten minutes on the phone', { ...unsaid, mode: 'phone', minutes: 10 }, seen],
    ['a group of an hour', { ...unsaid, mode: 'group', minutes: 60 }, seen],
    ['a call of which nothing more is said', { ...unsaid, mode: 'phone' }, tried],
    ['a video call of which nothing more is said', { ...unsaid, mode: 'video' }, tried],
    ['a home visit of which nothing more is said', { ...unsaid, place: 'home' }, tried],
    ['a meeting at the hub of which nothing more is said', { ...unsaid, place: 'hub' }, none],
    ['a group of which nothing more is said', { ...unsaid, mode: 'group', place: 'centre' }, none],
    ['ten minutes of ringing in vain', { mode: 'phone', minutes: 10, attendance: 'no-answer' }, tried],
    ['minutes of which nobody said how they were spent', { ...unsaid, mode: undefined, minutes: 10 }, none],
    ['a letter of which it says that she came', { mode: 'letter', sentBy: 'us' }, tried],
    ['a call about her of which nothing more is said', { ...unsaid, mode: 'phone', with: 'about-her' }, none],
    ['a call she did not answer', { mode: 'phone', attendance: 'no-answer' }, tried],
    ['a meeting she was not able to come to', { attendance: 'missed' }, tried],
    ['a text from her', { mode: 'text', sentBy: 'her', attendance: undefined }, heard],
    ['a text to her', { mode: 'text', sentBy: 'us', attendance: undefined }, tried],
    ['a text of which nobody said who wrote it', { mode: 'text', attendance: undefined }, tried],
    ['a talk with her housing officer', { with: 'about-her', mode: 'phone' }, none],
    ['a meeting with a partner organisation', { organisation: 'Probation, Lambeth' }, none],
    ['a contact taken back', { takenBack: { by: 'x', at: '2026-03-12T15:10:00.000Z' } }, none],
    ['a meeting we cancelled', { attendance: 'cancelled-by-us' }, none],
  ]
  for (const [what, changes, expected] of cases) {
    it(`says so after ${what}`, () => {
      expect(clocksOf(aContact(changes))).to.deep.equal(expected)
    })
  }

  it('keeps the newest day of each', () => {
    const contacts = ['2026-03-10', '2026-03-12', '2026-03-02'].map((on) => aContact({ day: on }))

    expect(clocksOf(...contacts).lastSeen).to.equal('2026-03-12')
  })
})

describe('the contacts of a day', () => {
  const at = (id: string, time: string | undefined, recorded: string): Contact =>
    aContact({ id, recordedAt: `2026-03-${recorded}:00.000Z`, ...(time === undefined ? {} : { time }) })
  const idsOf = (...contacts: Contact[]): readonly string[] =>
    countingContacts(aCase({ contacts })).map(({ id }) => id)

  it('stand with the one recorded last first, where none has a time', () => {
    const contacts = [
      at('a', undefined, '12T09:10'),
      at('b', undefined, '12T11:00'),
      at('c', undefined, '12T15:30'),
    ]

    expect(idsOf(...contacts)).to.deep.equal(['c', 'b', 'a'])
  })

  it('stand by their times, and by when they were recorded where they have none', () => {
    const contacts = [
      at('a', '09:00', '12T09:40'),
      at('b', undefined, '12T15:00'),
      at('c', '11:00', '12T16:00'),
    ]

    expect(idsOf(...contacts)).to.deep.equal(['b', 'c', 'a'])
  })

  it('have one that was written up on a later day without a time last', () => {
    expect(idsOf(at('a', undefined, '13T09:00'), at('b', '10:00', '12T10:30'))).to.deep.equal(['b', 'a'])
  })
})
