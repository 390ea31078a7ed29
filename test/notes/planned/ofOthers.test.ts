import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { now, women } from '../women.ts'

function nextAndDates(note: string): readonly unknown[] {
  return readNote(note, { now, women }).contacts.flatMap(({ contact: { next, keyDates } }) => [
    next?.day,
    keyDates?.map(({ day }) => day),
  ])
}

describe('what professionals have next among themselves', () => {
  for (const note of [
    "Spoke to Kasia's social worker, 20 mins. Next review is 5 May",
    "Spoke to Kasia's social worker, 20 mins. He will see her on 5 May at 11",
    'Midwife rang re Kasia, 5 mins. Wants her in on 5 May',
  ]) {
    it(`is a key date and no next contact with her: “${note}”`, () => {
      expect(nextAndDates(note)).to.deep.equal([undefined, ['2026-05-05']])
    })
  }

  it('is none where the worker herself sees her', () => {
    const note = "Spoke to Kasia's social worker, 20 mins. I'm seeing her on 5 May"
    expect(nextAndDates(note)).to.deep.equal(['2026-05-05', undefined])
  })
})
