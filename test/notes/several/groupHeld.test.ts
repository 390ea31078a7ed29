import { expect } from 'chai'
import type { KnownWoman } from '../../../notes/readNote.ts'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

const attendances = (note: string): readonly (string | undefined)[] =>
  readNote(note, { now, women }).contacts.map(({ contact }) => contact.attendance)

describe('a workshop that was not held as planned', () => {
  const calledOff = [
    'Group cancelled today: Destiny, Joy Price and Aisha Rahman all told by text',
    'group cancelled today, told Destiny, Kasia and Joy Price by text',
    'Group cancelled: Destiny, Kasia, Joy Price',
    'Creative writing 10-11.30 cancelled, Destiny, Joy Price and Aisha Rahman told',
    'Art group postponed to next week as I was ill. Texted Destiny and Joy, told Kasia',
    'Had to cancel creative writing, let Destiny, Kasia and Joy Price know',
    'No yoga today as tutor off sick, told Destiny, Joy and Kasia',
    "Art group with Destiny, Joy Price and Kasia didn't run",
    'Art group with Destiny, Joy Price and Kasia cancelled as I was ill',
    'Session with Destiny, Joy Price and Kasia moved to next week',
  ]
  for (const note of calledOff) {
    it(`is called off by us for each: ${note}`, () => {
      expect(attendances(note)).to.deep.equal(Array(3).fill('cancelled-by-us'))
    })
  }

  it('is called off by us for a woman who was told alone', () => {
    expect(attendances('Group cancelled today, Joy Price told')).to.deep.equal(['cancelled-by-us'])
  })

  const toNobody = [
    'No one turned up to art group. Destiny, Joy Price and Kasia were booked',
    'Art group 2-3: Destiny, Joy Price, Kasia. Nobody came',
  ]
  for (const note of toNobody) {
    it(`is missed by each where nobody came: ${note}`, () => {
      expect(attendances(note)).to.deep.equal(['missed', 'missed', 'missed'])
    })
  }

  const noWorkshop = [
    'Creative writing tomorrow, reminded Destiny and Joy Price by text',
    'Group next week cancelled, told Destiny and Joy Price by text',
    'No answer today: Destiny, Joy Price, Kasia',
    'To ring tomorrow: Destiny, Joy Price, Kasia',
  ]
  for (const note of noWorkshop) {
    it(`is no workshop that anybody came to: ${note}`, () => {
      const { kind, contacts } = readNote(note, { now, women })

      expect(kind).not.to.equal('workshop')
      expect(contacts.map(({ contact }) => contact.attendance)).not.to.include('came')
    })
  }

  const held = [
    'Art group 2-3: Destiny, Joy Price, Kasia. No group next week',
    'Art group (cancelled last week) with Destiny, Joy Price, Kasia',
    'Art group moved to room 2: Destiny, Joy Price, Kasia',
    'Group nearly cancelled, but Destiny, Joy Price and Kasia came',
    'Coffee morning: Destiny, Joy Price, Kasia. No one else came',
  ]
  for (const note of held) {
    it(`stays one that each came to: ${note}`, () => {
      expect(attendances(note)).to.deep.equal(['came', 'came', 'came'])
    })
  }

  it('keeps whose apologies are hers apart from a group that ran', () => {
    expect(attendances('Art group. Cancelled: Destiny, Joy Price. Came: Kasia')).to.deep.equal([
      'cancelled-by-her',
      'cancelled-by-her',
      'came',
    ])
  })
})

describe('a workshop with women whose names are alike', () => {
  const alike: readonly KnownWoman[] = [
    ...women,
    { reference: 'W-TEST01-A', givenName: 'Ayesha', familyName: 'Khan', knownAs: undefined },
    { reference: 'W-TEST02-A', givenName: 'Joy', familyName: 'Adams', knownAs: undefined },
  ]
  const lines = (note: string): readonly string[] =>
    readNote(note, { now, women: alike }).contacts.map(
      ({ who, contact }) =>
        `${nameOf(who.certain) ?? `one of ${who.candidates.length}`} ${contact.attendance}`,
    )

  it('has a line for a name that is only like one said before', () => {
    expect(lines("Art: Destiny and Aisha Rahman came, Ayesha didn't, Kasia left early")).to.deep.equal([
      'Destiny Grant came',
      'Aisha Rahman came',
      'one of 2 missed',
      'Katarzyna Nowak came',
    ])
    expect(lines("Art: Ayesha, Destiny came, Aisha Rahman didn't")).to.deep.equal([
      'one of 2 came',
      'Destiny Grant came',
      'Aisha Rahman missed',
    ])
  })

  it('keeps her words out of those of the woman she may be mistaken for', () => {
    const { contacts } = readNote("Art: Destiny and Aisha Rahman came, Ayesha didn't, Kasia left early", {
      now,
      women: alike,
    })

    expect(contacts[1]?.words).not.to.contain('Ayesha')
  })

  it('has a further line where a first name says what cannot be of the woman before', () => {
    expect(lines("Art: Joy Price, Destiny came, Joy didn't")).to.deep.equal([
      'Joy Price came',
      'Destiny Grant came',
      'one of 2 missed',
    ])
  })

  it('has one line where a first name only says more of the woman before', () => {
    expect(lines('Art: Joy Price, Destiny came. Joy left early')).to.deep.equal([
      'Joy Price came',
      'Destiny Grant came',
    ])
  })
})

describe('a group that is named by what it is held of', () => {
  const told: readonly [note: string, attendance: string][] = [
    ['Kasia missed creative writing this morning', 'missed'],
    ['Kasia missed yoga again', 'missed'],
    ["Kasia wasn't at creative writing today", 'missed'],
    ['Kasia came to creative writing 2 hrs, missed cooking for her kids', 'came'],
    ['Kasia said she missed cooking. 30 mins hub', 'came'],
  ]
  for (const [note, attendance] of told) {
    it(`is ${attendance}: ${note}`, () => {
      expect(attendances(note)).to.deep.equal([attendance])
    })
  }
})
