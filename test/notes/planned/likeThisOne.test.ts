import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'

const women = [
  { reference: 'W-000001-A', givenName: 'Nia', familyName: 'Owusu' },
  { reference: 'W-000002-A', givenName: 'Kasia', familyName: 'Wrona' },
]
const nextOf = (text: string) =>
  readNote(text, { now: '2026-03-12T16:30:00.000Z', women }).contacts[0].contact.next

describe('a next contact that is to be like this one', () => {
  it('is at the same time, wherever in its sentence that is said', () => {
    expect(
      nextOf('Saw Nia at 2, hub, 30 mins. Again on Tues 24th, same bat channel, same time')?.time,
    ).to.equal('14:00')
    expect(nextOf('Nia seen 11.15, park, 40 mins. Back Thurs, usual slot')?.time).to.equal('11:15')
    expect(nextOf('Saw Nia at 2, hub. Back Thurs. Same time as ever he was outside')?.time).to.equal(
      undefined,
    )
  })

  it('is in person in the same place, and by video on the same link', () => {
    expect(nextOf('Saw Nia at 2, café, 30 mins. Rebooked Tues 24th 3pm same café')?.mode).to.equal(
      'in-person',
    )
    expect(nextOf('Nia by video, 20 mins. Rebooked Tues 24th 3pm, same link')?.mode).to.equal('video')
  })

  it('is as this one where it is the same again', () => {
    expect(nextOf('Rang Nia, 20 mins. Same again Tues 24th')?.mode).to.equal('phone')
    expect(nextOf('Saw Nia, 20 mins. Same again Tues 24th')?.mode).to.equal('in-person')
  })

  it('is a group where somebody of a group is back for the next one', () => {
    const text = 'Art group 12 March 2-3: Nia, Kasia both came. Next one 19 March 2pm'
    expect(nextOf(text)).to.deep.equal({ day: '2026-03-19', time: '14:00', mode: 'group' })
  })
})
