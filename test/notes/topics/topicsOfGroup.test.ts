import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { now, women } from '../women.ts'

const topics = (note: string): string =>
  readNote(note, { now, women })
    .contacts.map(({ contact }) => contact.topics.join(' and ') || '-')
    .join(', ')

describe('what the contacts of a group are about', () => {
  const examples: readonly [what: string, note: string, topics: string][] = [
    ['what was taught', 'Budgeting workshop at the hub 10-12: Kasia and Joy attended', 'finance, finance'],
    [
      'nothing for a woman who stayed away',
      'Budgeting workshop at the hub 10-12: Kasia attended. Joy dna',
      'finance, -',
    ],
    [
      'her own reason for a woman who stayed away',
      'Budgeting workshop at the hub 10-12: Kasia attended. Joy sent apologies (toothache)',
      'finance, health',
    ],
    [
      'company in what a group does together, for those who came',
      'Knitting group at the hub 10-12: Kasia attended. Joy dna',
      'social, -',
    ],
    [
      'harm of nobody in what is taught',
      'Healthy relationships group 10-12, covered stalking: Kasia attended, Joy dna',
      'abuse, -',
    ],
  ]
  for (const [what, note, expected] of examples) {
    it(`are ${what}: “${note}”`, () => {
      expect(topics(note)).to.equal(expected)
    })
  }
})
