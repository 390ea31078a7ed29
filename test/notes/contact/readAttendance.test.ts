import { expect } from 'chai'
import type { ContactReading } from '../../../casework/records/contactDraft.ts'
import { readNote } from '../../../notes/readNote.ts'
import { now, women } from '../women.ts'

type Read = Pick<ContactReading, 'with' | 'mode' | 'place' | 'attendance'>

function read(note: string): Read | undefined {
  const { isNote, contacts } = readNote(note, { now, women })
  return isNote ? contacts[0].contact : undefined
}

describe('an attempt to reach her', () => {
  const calls = [
    'Rang Jade Morgan, phone off',
    'Rang Jade Morgan, her phone is switched off',
    'Rang Jade Morgan. Number not available',
    'Call to Jade Morgan, number not in service',
    'Phoned Jade Morgan no luck',
    'Rang Jade Morgan, engaged tone',
    'Rang Jade Morgan, couldn’t get hold of her',
    'Rang Jade Morgan, mum answered, Jade is out',
    'Rang Jade Morgan for 10 mins, no answer',
    'Rang Jade Morgan, no answer, rang her mum and spoke to her mum 10 mins',
    'Tried Jade Morgan x2',
    'tried jade morgan twice',
    'Tried to ring Jade Morgan',
    'Tried calling Jade Morgan',
  ]
  for (const note of calls) {
    it(`by phone is not answered: ${note}`, () => {
      expect(read(note)).to.include({ with: 'her', mode: 'phone', attendance: 'no-answer' })
    })
  }

  const visits = [
    'Home visit to Jade Morgan, not in',
    'Home visit to Jade Morgan. Not in.',
    'Home visit to Jade Morgan 10 mins, wasn’t home',
    'Visited Jade Morgan at home, no one answered the door',
    'Visited Jade Morgan at home, nobody answered',
    'Visited Jade Morgan at home, no answer at the door',
    'Visited Jade Morgan at home, she was out',
    'Went to Jade Morgan home, nobody in',
    'Went to Jade Morgan’s, nobody in',
    'Went to Jade Morgan’s flat, no answer',
    'Tried Jade Morgan at home, nobody in',
  ]
  for (const note of visits) {
    it(`at her home is not answered: ${note}`, () => {
      expect(read(note)).to.include({ mode: 'in-person', place: 'home', attendance: 'no-answer' })
    })
  }

  for (const note of [
    'Rang Jade Morgan re housing',
    'Rang Jade Morgan twice',
    'Went to Jade Morgan’s flat',
  ]) {
    it(`of which nothing more is said is not read as answered or not: ${note}`, () => {
      expect(read(note)).to.include({ with: 'her' }).and.not.have.property('attendance')
    })
  }

  it('that missed the appointment is read as missed or cancelled', () => {
    expect(read('Home visit to Jade Morgan, DNA')?.attendance).to.equal('missed')
    expect(read('Home visit to Jade Morgan cancelled by her')?.attendance).to.equal('cancelled-by-her')
  })
})

describe('a talk with her', () => {
  const talks = [
    'Spoke to Jade Morgan',
    'Spoke with Jade re housing',
    'Chatted with Jade Morgan by phone',
    'Talked to Jade Morgan about debts',
    'Had a long chat with Jade Morgan on the phone',
    'Rang Jade Morgan, spoke to her about housing',
    'Rang Jade Morgan, spoke briefly',
    'Rang Jade Morgan, she answered',
    'Rang Jade Morgan and Jade picked up',
    'Visited Jade Morgan at home 40 mins, rang GP, no answer',
    'Home visit to Jade Morgan 40 mins, no response from council yet',
    'Visited Jade Morgan at home, her mum was out, discussed rent',
    'Visited Jade Morgan, she keeps her phone off because of her ex',
    'Saw Jade Morgan at the hub, rang housing, no answer',
    'Saw Jade Morgan, she is not in crisis',
    'Saw Jade Morgan, her ex is out.',
    'Met Jade Morgan, no luck with housing',
    'Jade Morgan attended the hub. Rang her later, no answer',
    'Went to Jade Morgan’s flat 40 mins, damp in the bedroom',
  ]
  for (const note of talks) {
    it(`is read as one: ${note}`, () => {
      expect(read(note)?.attendance).to.equal('came')
    })
  }

  const others = [
    'Rang Jade Morgan, spoke to her mum',
    'Housing officer spoke to Jade Morgan',
    'Rang Jade Morgan, not spoken to her yet',
    'Rang Jade Morgan, last spoke to her in February',
  ]
  for (const note of others) {
    it(`is not read where somebody else spoke, or nobody: ${note}`, () => {
      expect(read(note)).to.not.have.property('attendance')
    })
  }

  for (const note of ['Spoke to Jade Morgan’s mum', 'Voicemail from housing officer for Jade Morgan']) {
    it(`is none where it was with somebody of hers: ${note}`, () => {
      expect(read(note)).to.include({ with: 'about-her' }).and.not.have.property('attendance')
    })
  }
})
