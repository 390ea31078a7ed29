import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

const told = (note: string): readonly string[] =>
  readNote(note, { now, women }).contacts.map(({ who, contact: { day, minutes = '-', attendance = '-' } }) =>
    [
      nameOf(who.certain) ?? `ask ${who.candidates.map(nameOf).join(' or ')}`,
      day.slice(5),
      minutes,
      attendance,
    ].join(' '),
  )

const kasia = 'Katarzyna Nowak'
const liz = "Elizabeth O'Connor"
const shan = 'Shanice Brown'

describe('several contacts told as people speak', () => {
  const notes: readonly [note: string, contacts: readonly string[]][] = [
    [
      'monday i had kasia at the hub 40 mins then tuesday it was liz she never came and then today shan rang 5 mins',
      [`${kasia} 03-09 40 came`, `${liz} 03-10 - missed`, `${shan} 03-12 5 came`],
    ],
    [
      'Mon 9/3: Ms Nowak, telephone, 10 mins. Tue 10/3: Ms Brown, office interview, 30 mins',
      [`${kasia} 03-09 10 came`, `${shan} 03-10 30 came`],
    ],
    [
      'Saw both Jades at the hub today. Jade Morgan 30m. Jade Murray 20m',
      ['Jade Morgan 03-12 30 came', 'Jade Murray 03-12 20 came'],
    ],
    [
      'Am ill so all cancelled: Kasia, Liz. Shan rang 10m',
      [`${kasia} 03-12 - cancelled-by-us`, `${liz} 03-12 - cancelled-by-us`, `${shan} 03-12 10 came`],
    ],
    ['Seeing Kasia fri 1pm then Liz 3pm', [`ask ${kasia} or ${liz} 03-12 - -`]],
    ["I had Kasia's letter in my bag. Rang Liz 10m", [`${liz} 03-12 10 came`]],
    ['Rang Kasia 10 mins. Her friend Liz was too ill to go', [`${kasia} 03-12 10 came`]],
  ]
  for (const [note, contacts] of notes) {
    it(`are read: “${note}”`, () => {
      expect(told(note)).to.deep.equal(contacts)
    })
  }
})

describe('one talk about several women', () => {
  const withWhom = (note: string): readonly string[] =>
    readNote(note, { now, women }).contacts.map(({ who, contact, words }) =>
      [nameOf(who.certain) ?? 'ask', contact.with, words].join(' | '),
    )

  it('is a contact about each whom a sentence begins with, with her own words only', () => {
    expect(withWhom('Rang housing re my two: Kasia, still waiting. Shan, offered a flat')).to.deep.equal([
      `${kasia} | about-her | Rang housing re my two: Kasia, still waiting.`,
      `${shan} | about-her | Rang housing re my two: Shan, offered a flat`,
    ])
  })

  it('is hers where she was rung about two things', () => {
    expect(withWhom('Rang Kasia about two letters. Liz, her friend, came')).to.have.length(1)
  })
})
