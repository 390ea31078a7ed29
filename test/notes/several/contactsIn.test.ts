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

describe('a workshop', () => {
  it('is a line for each woman, with whether she came', () => {
    const { kind, contacts, strangers } = read(
      "Creative writing 2pm to 3.30: Tracy, Joy, Zadie came, Shan and Kasia didn't",
    )

    expect(kind).to.equal('workshop')
    expect(
      contacts.map(({ who, contact }) => [nameOf(who.certain), contact.mode, contact.attendance]),
    ).to.deep.equal([
      ['Tracy Hope', 'group', 'came'],
      ['Joy Price', 'group', 'came'],
      ['Shanice Brown', 'group', 'missed'],
      ['Katarzyna Nowak', 'group', 'missed'],
    ])
    expect(strangers.map(({ name, contact }) => [name, contact.contact.attendance])).to.deep.equal([
      ['Zadie', 'came'],
    ])
  })

  it('tells who came and who did not where that stands before the names', () => {
    const { contacts } = read('Cooking group at the hub. Attended: Tracy, Kasia. Apologies: Shan. DNA: Joy')

    expect(contacts.map(({ who, contact }) => [nameOf(who.certain), contact.attendance])).to.deep.equal([
      ['Tracy Hope', 'came'],
      ['Katarzyna Nowak', 'came'],
      ['Shanice Brown', 'cancelled-by-her'],
      ['Joy Price', 'missed'],
    ])
  })

  const told: readonly [note: string, attendances: readonly string[]][] = [
    ['Gp 1000-1130 Freedom Prog. Aisha, Joy att. Kasia DNA.', ['came', 'came', 'missed']],
    ['Art group 2-3.30, Joy came and Kasia said she would but never turned up', ['came', 'missed']],
    ['Freedom Programme 10-12 attended by Joy, Kasia; Tracy DNA', ['came', 'came', 'missed']],
  ]
  for (const [note, attendances] of told) {
    it(`says of each whether she came: ${note}`, () => {
      expect(read(note).contacts.map(({ contact }) => contact.attendance)).to.deep.equal(attendances)
    })
  }

  it('keeps nothing that was said of another woman with a name that fits nobody', () => {
    const [stranger] = read('Art group: Tracy, Zadie came. A good session. Tracy was quiet.').strangers

    expect(stranger?.contact.words).to.equal('Art group: A good session.')
  })

  it('keeps with each woman what was said of her and of everybody', () => {
    const { contacts } = read('Art group: Tracy, Kasia came. A good session. Kasia was quiet.')

    expect(contacts.map(({ words }) => words)).to.deep.equal([
      'Art group: A good session.',
      'Art group: A good session. Kasia was quiet.',
    ])
  })

  it('has one line for a woman, however often she is named', () => {
    expect(names('Workshop 2pm: Tracy, Joy, Tracy came')).to.deep.equal(['Tracy Hope', 'Joy Price'])
    expect(names('Art class: Tracy, Joy and Kasia came. Later Tracy and Kasia fell out.')).to.deep.equal([
      'Tracy Hope',
      'Joy Price',
      'Katarzyna Nowak',
    ])
  })

  it('takes women who are only spoken of afterwards for nobody who came', () => {
    const { contacts, unkept } = read('Art class: Tracy, Joy came. Later Kasia and Aisha fell out.')

    expect(contacts.length).to.equal(2)
    expect(unkept).to.deep.equal(['Later Kasia and Aisha fell out.'])
  })

  it('keeps with each woman what was told of her between the names', () => {
    const { contacts, unkept } = read(
      'Coffee morning. Tracy came. She was upset, her ex has her keys. Kasia did not come, she is in hospital. Joy came late.',
    )

    expect(contacts.map(({ words }) => words)).to.deep.equal([
      'Coffee morning. She was upset, her ex has her keys.',
      'Coffee morning. Kasia did not come, she is in hospital.',
      'Coffee morning. Joy came late.',
    ])
    expect(unkept).to.deep.equal([])
  })

  it('keeps for nobody what was said of "her" where it may be any of them', () => {
    const { contacts, unkept } = read(
      'Art group: Tracy, Kasia came. She has moved to a hostel. A good session.',
    )

    expect(contacts.map(({ words }) => words)).to.deep.equal([
      'Art group: A good session.',
      'Art group: A good session.',
    ])
    expect(unkept).to.deep.equal(['She has moved to a hostel.'])
  })

  it('keeps what was said of a woman who is not on the list for nobody on it', () => {
    const { contacts, unkept } = read('Art group: Tracy, Kasia came. Shan has moved.')

    expect(contacts.map(({ words }) => words)).to.deep.equal(['Art group', 'Art group'])
    expect(unkept).to.deep.equal(['Shan has moved.'])
  })

  it('keeps the name that fits nobody, and what was said of her, out of the records of the others', () => {
    const { contacts, strangers } = read(
      'Art group: Tracy, Zadie and Kasia came. Zadie was crying. Tracy sat with Zadie.',
    )

    expect(contacts.map(({ words }) => words)).to.deep.equal([
      'Art group: Tracy sat with another woman.',
      'Art group',
    ])
    expect(strangers.map(({ contact }) => contact.words)).to.deep.equal([
      'Art group: Zadie was crying. another woman sat with Zadie.',
    ])
  })
})
