import { expect } from 'chai'
import type { ContactReading } from '../../casework/records/contactDraft.ts'
import { readNote } from '../../notes/readNote.ts'
import { aReading, nameOf, now, women } from './women.ts'

const read = (text: string) => readNote(text, { now, women })

describe('reading a note', () => {
  const examples: readonly [note: string, who: string | undefined, contact: Partial<ContactReading>][] = [
    [
      'Saw Jade Morgan 40 mins at the hub re housing, eviction notice for the 27th. Next appt Thu 2pm',
      'Jade Morgan',
      {
        ...{ minutes: 40, mode: 'in-person', place: 'hub', attendance: 'came', topics: ['housing'] },
        next: { day: '2026-03-19', time: '14:00' },
        keyDates: [{ text: 'eviction notice', kind: 'eviction', day: '2026-03-27' }],
      },
    ],
    [
      'Jade M rang this morning, 15 mins, universal credit sanction',
      undefined,
      { dayGiven: true, minutes: 15, mode: 'phone', attendance: 'came', topics: ['finance'] },
    ],
    ['Rang Aisha no answer', 'Aisha Rahman', { mode: 'phone', attendance: 'no-answer' }],
    [
      'text from Chantelle yesterday',
      'Chantelle Williams',
      { day: '2026-03-11', dayGiven: true, mode: 'text', sentBy: 'her' },
    ],
    [
      'Home visit to Kasia Nowak Tues 10-11am, debts',
      'Katarzyna Nowak',
      {
        ...{
          day: '2026-03-10',
          dayGiven: true,
          time: '10:00',
          minutes: 60,
          mode: 'in-person',
          place: 'home',
        },
        ...{ attendance: 'came', topics: ['finance'] },
      },
    ],
    [
      "Joy didn't come to her appt at the centre today",
      'Joy Price',
      { dayGiven: true, attendance: 'missed', mode: 'in-person', place: 'centre' },
    ],
    [
      'Liz cancelled, poorly, rebooked for Mon 11am',
      "Elizabeth O'Connor",
      { attendance: 'cancelled-by-her', next: { day: '2026-03-16', time: '11:00' }, topics: ['health'] },
    ],
    [
      "Spoke to Maria's housing officer 20 mins re arrears",
      'Maria Santos-Lima',
      { with: 'about-her', minutes: 20, topics: ['housing', 'finance'] },
    ],
    [
      'Spoke with Destiny 1.5 hrs at probation office re RAR and court',
      'Destiny Grant',
      { minutes: 90, mode: 'in-person', place: 'probation', attendance: 'came', topics: ['justice'] },
    ],
    [
      'Saw Tracy Hope 2pm to 3.30 yesterday, video call next Tues at 10',
      'Tracy Hope',
      {
        ...{ day: '2026-03-11', dayGiven: true, time: '14:00', minutes: 90, mode: 'in-person' },
        ...{ attendance: 'came', next: { day: '2026-03-17', time: '10:00', mode: 'video' } },
      },
    ],
    ['Appt with Shan cancelled by us', 'Shanice Brown', { attendance: 'cancelled-by-us' }],
  ]
  for (const [note, who, contact] of examples) {
    it(`reads “${note}”`, () => {
      const reading = read(note)

      expect(nameOf(reading.contacts[0].who.certain)).to.equal(who)
      expect(reading.contacts[0].contact).to.deep.equal(aReading(contact))
      expect(reading.isNote).to.equal(true)
    })
  }

  it('says of every finding which characters it came from', () => {
    const note = 'Saw Jade Morgan 40 mins at the hub re housing'

    const { findings } = read(note)

    expect(findings.every(({ start, end, text }) => note.slice(start, end) === text)).to.equal(true)
    expect(findings.map(({ kind, text }) => `${kind}: ${text}`)).to.include.members([
      ...['who: Jade Morgan', 'minutes: 40 mins', 'place: at the hub', 'topic: housing'],
    ])
  })

  it('keeps the mode of the next appointment apart from that of the contact', () => {
    const { contact } = read(
      'Saw Aisha today. Next appointment Fri 20 March 10.30am by phone, she lost her phone',
    ).contacts[0]

    expect(contact.mode).to.equal('in-person')
    expect(contact.next).to.deep.equal({ day: '2026-03-20', time: '10:30', mode: 'phone' })
  })

  it('takes no court date or GP appointment for the next appointment', () => {
    const notes = ['Saw Joy. Next court date Tuesday 10am', 'Saw Joy. Rebooked GP for Monday']

    expect(notes.map((note) => read(note).contacts[0].contact.next)).to.deep.equal([undefined, undefined])
  })
})

describe('the day of the contact', () => {
  const elsewhere = [
    'Nia Owusu rang, eviction 3/12, appt w/ council Mon 9am',
    'Jade Murray says her ex hit her last night',
    'Saw Jade Morgan at the hub, her ex threatened her on Sunday',
  ]
  for (const note of elsewhere) {
    it(`is not the day of something else: ${note}`, () => {
      const { day, dayGiven, time } = read(note).contacts[0].contact

      expect([day, dayGiven, time]).to.deep.equal(['2026-03-12', false, undefined])
    })
  }
})

describe('telling a note from other messages', () => {
  for (const message of [
    'thanks',
    'ok',
    'what can you do',
    'Can I see the next appointment?',
    'hello',
    '👍',
    '',
  ]) {
    it(`takes “${message}” for no note`, () => {
      expect(read(message).isNote).to.equal(false)
    })
  }
  for (const note of [
    'Saw someone new at the hub',
    'Kasia 20 mins',
    'DNA',
    'text from a new woman',
    'next appt is the 24th at 2',
  ]) {
    it(`takes “${note}” for a note`, () => {
      expect(read(note).isNote).to.equal(true)
    })
  }
})

describe('reading a very long text', () => {
  const longest = 100_000
  for (const piece of [
    'Saw Jade Morgan 40 mins. Next appt Thu 2pm. ',
    ' ',
    '(',
    'Jade ',
    '12/3/26 ',
    'not ',
    "a'",
    'spoke to her ',
    'he hit her ',
    'is she safe no ',
  ]) {
    it(`stays quick with 100 KB of “${piece.trim()}”`, () => {
      const started = performance.now()

      read(piece.repeat(longest / piece.length))

      expect(performance.now() - started).to.be.lessThan(3_000)
    })
  }

  it('reads days in the first 5,000 characters only, and names everywhere', () => {
    const reading = read(`Saw her. ${'x '.repeat(2_500)} Saw Aisha Rahman yesterday`)

    expect(nameOf(reading.contacts[0].who.certain)).to.equal('Aisha Rahman')
    expect(reading.contacts[0].contact.dayGiven).to.equal(false)
  })
})
