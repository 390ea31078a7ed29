import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { now, women } from '../women.ts'

const topics = (note: string): string =>
  readNote(note, { now, women })
    .contacts.map(({ contact }) => contact.topics.join(' and ') || '-')
    .join(', ')

describe('what a contact that did not take place is about', () => {
  const examples: readonly [what: string, note: string, topics: string][] = [
    ['nothing where the worker was ill', 'Had to cancel Kasia 2pm today, off sick w flu', '-'],
    ['nothing where the building was shut', 'Cancelled Kasia 2pm today, boiler gone at the hub', '-'],
    ['nothing of the company she missed', 'Kasia did not come to choir today', '-'],
    ['her own reason', 'Kasia cancelled choir today, she has toothache', 'health'],
  ]
  for (const [what, note, expected] of examples) {
    it(`is ${what}: “${note}”`, () => {
      expect(topics(note)).to.equal(expected)
    })
  }
})
