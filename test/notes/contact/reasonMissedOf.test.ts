import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { thursday as now } from '../../support/thursday.ts'

const women = [{ reference: 'W-VV396G-C', givenName: 'Jade', familyName: 'Morgan' }]
const read = (note: string): string | undefined =>
  readNote(note, { now, women }).contacts[0].contact.reasonMissed

describe('why she missed an appointment, as a note says it', () => {
  const reasons: readonly [note: string, reason: string][] = [
    ['Jade Morgan DNA today because she was ill', 'health'],
    ['Jade Morgan missed her appt at the hub yesterday cos her son was poorly', 'family'],
    ['Jade Morgan DNA because she was at work', 'work'],
    ['Jade Morgan DNA Fri 12.30 at the centre because her son was ill. Next Thu 2pm', 'family'],
    ['Jade Morgan did not attend, said she was in court', 'court'],
    ['Jade Morgan DNA as she was in custody', 'in-custody'],
    ['Jade Morgan DNA because of Ramadan', 'faith'],
  ]
  for (const [note, reason] of reasons)
    it(`is read where the note gives it as the reason: ${note}`, () => {
      expect(read(note)).to.equal(reason)
    })

  for (const note of [
    'Jade Morgan DNA. Court on Tuesday, need to chase',
    'Jade Morgan DNA today',
    'Jade Morgan DNA because she forgot',
    'Jade Morgan DNA because of the bus strike',
    'Saw Jade Morgan 20 mins because she was ill',
    'Jade Morgan cancelled because she was ill',
  ])
    it(`is left to a person otherwise: ${note}`, () => {
      expect(read(note)).to.equal(undefined)
    })
})
