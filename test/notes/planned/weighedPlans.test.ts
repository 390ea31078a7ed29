import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'

const women = [{ reference: 'W-000001-A', givenName: 'Nia', familyName: 'Owusu' }]
const read = (text: string) => readNote(text, { now: '2026-03-12T16:30:00.000Z', women })
const contactOf = (text: string) => read(text).contacts[0].contact

describe('a day to come that no rule claimed', () => {
  it('is the next appointment where its words weigh so', () => {
    const text = 'Nia, 25 mins at the hub, arrears. same bench Thurs 9.30 w her'

    expect(contactOf(text).next).to.deep.equal({ day: '2026-03-19', time: '09:30', mode: 'in-person' })
    expect(read(text).findings.find(({ kind }) => kind === 'next')?.rule).to.equal('weighs-as-next')
  })

  it('has the mode that the words before it tell', () => {
    expect(contactOf('Nia VL 9.15 called off by us, wifi down. Next VL 20th 9.15').next?.mode).to.equal(
      'video',
    )
    expect(contactOf('Rang Nia 10 mins, ok. UDS here w me Fri 9am').next?.mode).to.equal('in-person')
  })

  it('is a key date in the words before it', () => {
    expect(contactOf('Nia 20 mins hub. Conf 20 Mar 10am').keyDates).to.deep.equal([
      { text: 'Conf', day: '2026-03-20', time: '10:00', kind: 'other' },
    ])
  })

  it('is the day by which something is to be done', () => {
    expect(contactOf('Nia 20 mins tel, ok. Me - bank letter by 20 Mar').actions).to.deep.equal([
      { text: 'bank letter', due: '2026-03-20' },
    ])
  })

  it('stays with the rules where it is told as background, or of the contact', () => {
    const told = contactOf('Saw Nia 20 mins, told me her mum died on 3 March and she has not slept since')

    expect([told.next, told.actions, told.keyDates]).to.deep.equal([undefined, undefined, undefined])
    expect(contactOf('Kasia dna again, not in Monday').next).to.equal(undefined)
  })

  it('takes nothing from what a rule read', () => {
    const text = 'Saw Nia at the hub, 20 mins. Next appt 20 March 2pm. Ring her GP by Monday'

    expect(read(text).findings.filter(({ rule }) => rule.startsWith('weighs-as-'))).to.deep.equal([])
  })

  it('is not asked of every day of a text of nothing but dates', () => {
    const started = performance.now()

    read('on 20 March '.repeat(8000))

    expect(performance.now() - started).to.be.lessThan(2000)
  })
})
