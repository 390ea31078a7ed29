import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

const read = (note: string) => readNote(note, { now, women })
const names = (note: string): readonly (string | undefined)[] =>
  read(note).contacts.map(({ who }) => nameOf(who.certain))

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
