import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { contactNotes } from './contactNotes.ts'
import { furtherContactNotes } from './furtherContactNotes.ts'
import { moreContactNotes } from './moreContactNotes.ts'
import { now, women } from '../women.ts'

const today = '2026-03-12'

describe('when a contact was and how long it took', () => {
  for (const [text, ...expected] of [...contactNotes, ...moreContactNotes, ...furtherContactNotes]) {
    it(`is read in “${text}”`, () => {
      const [{ contact }] = readNote(text, { now, women }).contacts

      const [day, ...rest] = expected
      expect([contact.day, contact.time ?? null, contact.minutes ?? null]).to.deep.equal([
        day ?? today,
        ...rest,
      ])
    })
  }

  it('is marked as given where the note names the day', () => {
    expect(readNote('Late entry for Tues: saw Kasia', { now, women }).contacts[0].contact.dayGiven).to.equal(
      true,
    )
    expect(readNote('Saw Kasia. Court is on the 24th', { now, women }).contacts[0].contact.dayGiven).to.equal(
      false,
    )
  })

  it('is read on the London day when the clocks have gone forward', () => {
    const late = { now: '2026-03-29T23:30:00.000Z', women }

    expect(readNote('Rang Kasia yesterday at 2', late).contacts[0].contact).to.include({
      day: '2026-03-29',
      time: '14:00',
    })
  })
})
