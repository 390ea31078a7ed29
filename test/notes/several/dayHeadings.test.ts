import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

const read = (note: string) => readNote(note, { now, women })
const told = (note: string): readonly string[] =>
  read(note).contacts.map(({ who, contact: { day, minutes = '-', mode = '-', attendance = '-' } }) =>
    [nameOf(who.certain), day.slice(5), minutes, mode, attendance].join(' '),
  )

const kasiaLizSiobhan = [
  'Katarzyna Nowak 03-09 60 in-person came',
  "Elizabeth O'Connor 03-10 - - missed",
  'Siobhán Kelly 03-12 40 in-person came',
]
const tracyMaria = ['Tracy Hope 03-11 45 in-person came', 'Maria Santos-Lima 03-11 - - missed']

describe('days that head the contacts of a message about several women', () => {
  const notes: readonly [note: string, contacts: readonly string[]][] = [
    [
      'Weds: Kasia tc 10m, Aisha dna. Today: Joy court 2 hrs',
      [
        'Katarzyna Nowak 03-11 10 phone came',
        'Aisha Rahman 03-11 - phone missed',
        'Joy Price 03-12 120 - came',
      ],
    ],
    ['MON Kasia hub 1hr\nTUES Liz DNA\nTHURS Siobhan walk n talk 40min', kasiaLizSiobhan],
    ['mon kasia hub 1hr\ntues liz dna\nthurs siobhan walk n talk 40min', kasiaLizSiobhan],
    ['Mon: Kasia hub 1hr\nTues: Liz DNA\nThurs: Siobhan walk n talk 40min', kasiaLizSiobhan],
    ['Yesterday - Tracy 1:1 45 mins / Maria no show', tracyMaria],
    [
      'Yesterday - Tracy 1:1 45 mins / Maria no show. Today - Destiny 1:1 1hr / Chantelle cancelled (child ill)',
      [
        ...tracyMaria,
        'Destiny Grant 03-12 60 in-person came',
        'Chantelle Williams 03-12 - in-person cancelled-by-her',
      ],
    ],
    [
      '9/3 Kasia hub 1hr; 10/3 Liz na; 12/3 Siobhan dna',
      [
        'Katarzyna Nowak 03-09 60 in-person came',
        "Elizabeth O'Connor 03-10 - - -",
        'Siobhán Kelly 03-12 - - missed',
      ],
    ],
    ['Kasia hub 1hr. Today Liz stayed 20 mins late', ['Katarzyna Nowak 03-12 60 in-person came']],
    ['Weds: Kasia tc 10m. Today: Kasia says Aisha hit her', ['Katarzyna Nowak 03-11 10 phone came']],
    [
      'Thurs: Kasia hub 1hr. Mon: Liz DNA',
      ['Katarzyna Nowak 03-05 60 in-person came', "Elizabeth O'Connor 03-09 - - missed"],
    ],
  ]
  for (const [note, contacts] of notes) {
    it(`tell of ${contacts.join(', ')}: ${note.replaceAll('\n', ' | ')}`, () => {
      expect(told(note)).to.deep.equal(contacts)
    })
  }

  it('keeps a day told of somebody who fits nobody out of the words of the woman before', () => {
    const { contacts, unkept } = read('Weds: Kasia tc 10m, Aisha dna. Today: Zadie court 2 hrs')

    expect(contacts.map(({ words, contact }) => [words, contact.day])).to.deep.equal([
      ['Weds: Kasia tc 10m', '2026-03-11'],
      ['Aisha dna.', '2026-03-11'],
    ])
    expect(unkept).to.deep.equal(['Today: Zadie court 2 hrs'])
  })
})
