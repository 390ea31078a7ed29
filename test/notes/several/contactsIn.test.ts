import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

const read = (note: string) => readNote(note, { now, women })
const names = (note: string): readonly (string | undefined)[] =>
  read(note).contacts.map(({ who }) => nameOf(who.certain))

describe('a message about several women', () => {
  it('tells of one contact for each', () => {
    const { contacts } = read('Saw Jade Morgan 30 mins then rang Aisha no answer')

    expect(contacts.map(({ words }) => words)).to.deep.equal([
      'Saw Jade Morgan 30 mins',
      'rang Aisha no answer',
    ])
    expect(contacts.map(({ contact }) => [contact.minutes, contact.attendance])).to.deep.equal([
      [30, 'came'],
      [undefined, 'no-answer'],
    ])
  })

  const several: readonly [note: string, names: readonly string[]][] = [
    [
      'Kasia - 30 mins hub. Aisha - DNA. Shan rang re rent',
      ['Katarzyna Nowak', 'Aisha Rahman', 'Shanice Brown'],
    ],
    ['Saw Kasia and Aisha at the hub 40 mins', ['Katarzyna Nowak', 'Aisha Rahman']],
    ['Rang Kasia, no answer. Then spoke to Aisha 10 mins', ['Katarzyna Nowak', 'Aisha Rahman']],
    ['Kasia & Aisha, C2 landing, 15 each', ['Katarzyna Nowak', 'Aisha Rahman']],
    ['Yesterday Joy and Maria shared the taxi here, forms for both', ['Joy Price', 'Maria Santos-Lima']],
    [
      'Football 6-7. Joy, Kasia. No shows were Maria and Aisha',
      ['Joy Price', 'Katarzyna Nowak', 'Maria Santos-Lima', 'Aisha Rahman'],
    ],
    [
      "Budgeting group today: Joy, Kasia. Apologies from April, she'd a cold",
      ['Joy Price', 'Katarzyna Nowak', 'April Summers'],
    ],
    ["Spoke to Maria's housing officer then saw Kasia at the hub", ['Maria Santos-Lima', 'Katarzyna Nowak']],
  ]
  for (const [note, expected] of several) {
    it(`is cut: ${note}`, () => {
      expect(names(note)).to.deep.equal(expected)
    })
  }

  const single: readonly [note: string, name: string][] = [
    ["Saw Kasia at the hub, she's worried about Aisha", 'Katarzyna Nowak'],
    ["Rang Aisha re Kasia's tenancy", 'Aisha Rahman'],
    ['Rang Kasia no answer, tried again and spoke to Kasia', 'Katarzyna Nowak'],
  ]
  for (const [note, expected] of single) {
    it(`is one contact where the other is only spoken of: ${note}`, () => {
      expect(names(note)).to.deep.equal([expected])
    })
  }

  it('gives a later contact the day and the way of the one before', () => {
    const { contacts } = read('Saw Kasia at the hub yesterday 30 mins, Aisha 20 mins')

    expect(
      contacts.map(({ contact }) => [contact.day, contact.place, contact.minutes, contact.attendance]),
    ).to.deep.equal([
      ['2026-03-11', 'hub', 30, 'came'],
      ['2026-03-11', 'hub', 20, 'came'],
    ])
  })

  it('keeps for each woman only her own words, with the others as another woman', () => {
    const { contacts } = read('Saw Kasia and Aisha at the hub, Kasia has moved')

    expect(contacts.map(({ words }) => words)).to.deep.equal([
      'Saw Kasia and another woman at the hub, Kasia has moved',
      'Saw another woman and Aisha at the hub, another woman has moved',
    ])
    expect(contacts.map(({ shared }) => shared)).to.deep.equal([true, true])
  })

  const apart: readonly [note: string, fields: readonly unknown[]][] = [
    [
      'Saw Kasia and Aisha at the hub 40 mins. Kasia next Thurs 10am, Aisha no date yet',
      [
        [40, 'came', '2026-03-19', []],
        [40, 'came', undefined, []],
      ],
    ],
    [
      'Saw Kasia and Aisha at the hub 40 mins. Booked Kasia for next Thurs 10am. Chase housing for Aisha by Friday',
      [
        [40, 'came', '2026-03-19', []],
        [40, 'came', undefined, ['Chase housing for Aisha']],
      ],
    ],
    [
      'Rang Kasia and Aisha. Kasia no answer, Aisha 10 mins',
      [
        [undefined, 'no-answer', undefined, []],
        [10, 'came', undefined, []],
      ],
    ],
    [
      'Saw Kasia and Aisha at the hub, Kasia left after 20 mins, 1 hr',
      [
        [20, 'came', undefined, []],
        [60, 'came', undefined, []],
      ],
    ],
    [
      "Kasia and Aisha at hub 30 mins. Kasia's next appt Tues 10am and Aisha's Weds 2pm",
      [
        [30, 'came', '2026-03-17', []],
        [30, 'came', '2026-03-18', []],
      ],
    ],
    [
      'Saw Kasia and Aisha at hub 40 mins. Kasia was quiet. Next appt Thursday 10am',
      [
        [40, 'came', '2026-03-19', []],
        [40, 'came', '2026-03-19', []],
      ],
    ],
    [
      'Saw Kasia and Aisha at hub 40 mins, both next Thurs 10am',
      [
        [40, 'came', '2026-03-19', []],
        [40, 'came', '2026-03-19', []],
      ],
    ],
  ]
  for (const [note, fields] of apart) {
    it(`gives each what is said of her by name, and all what is said of both: ${note}`, () => {
      expect(
        read(note).contacts.map(({ contact }) => [
          contact.minutes,
          contact.attendance,
          contact.next?.day,
          (contact.actions ?? []).map(({ text }) => text),
        ]),
      ).to.deep.equal(fields)
    })
  }

  it('names her nowhere in another woman’s words, also where her name is typed without a capital', () => {
    const { contacts } = read('seen kasia and joy at drop in, kasia ok, joy upset about her kids')

    expect(contacts.map(({ words }) => words)).to.deep.equal([
      'seen kasia and another woman at drop in, kasia ok, another woman upset about her kids',
      'seen another woman and joy at drop in, another woman ok, joy upset about her kids',
    ])
  })

  it('names no other woman in the words of a single contact', () => {
    const [{ words }] = read("Saw Kasia, she is staying at Aisha's").contacts

    expect(words).to.equal("Saw Kasia, she is staying at another woman's")
  })
})

describe('what stands before the first of several contacts', () => {
  it('is kept for none of them, and is named', () => {
    const { unkept } = read('A man was shouting at reception. Saw Kasia 30 mins then rang Aisha no answer')

    expect(unkept).to.deep.equal(['A man was shouting at reception.'])
  })
})
