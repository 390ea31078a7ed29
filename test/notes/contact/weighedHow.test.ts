import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'

const women = [{ reference: 'W-000001-A', givenName: 'Nia', familyName: 'Owusu' }]

const read = (text: string): string => {
  const {
    with: whom,
    mode,
    place,
    attendance,
  } = readNote(text, { now: '2026-03-12T16:30:00.000Z', women }).contacts[0].contact
  return [whom, mode, place, attendance].map((one) => one ?? '-').join(' ')
}

describe('how a contact was, in words that no rule has an expression for', () => {
  const notes: readonly (readonly [text: string, how: string])[] = [
    ['Housing mgr for Nia was in touch, arrears plan agreed, all good', 'about-her - - -'],
    ['Social services lady was on to me about Nia and the baby', 'about-her - - -'],
    ['Dropped Nia a line on whatsapp about the course dates', 'her text - -'],
    ['Pinged Nia the link for the form, ticks blue no reply yet', 'her text - -'],
  ]

  for (const [text, how] of notes) {
    it(`weighs “${text}” as ${how}`, () => {
      expect(read(text)).to.equal(how)
    })
  }

  it('names the words that weighed most', () => {
    const text = 'Pinged Nia the link for the form, ticks blue no reply yet'

    const { findings } = readNote(text, { now: '2026-03-12T16:30:00.000Z', women })

    const mode = findings.find(({ kind }) => kind === 'mode')
    expect(mode?.rule).to.equal('weighs-as-text')
    expect(mode?.text).to.include('link')
  })

  it('says which parts were only weighed, and of a note whose words say them that none were', () => {
    const assumedIn = (text: string): readonly string[] | undefined =>
      readNote(text, { now: '2026-03-12T16:30:00.000Z', women }).contacts[0].contact.assumed

    expect(assumedIn('Pinged Nia the link for the form, ticks blue no reply yet')).to.deep.equal(['mode'])
    expect(assumedIn('Social services lady was on to me about Nia and the baby')).to.deep.equal(['with'])
    expect(assumedIn('Saw Nia at the hub for 40 minutes about the arrears')).to.equal(undefined)
  })

  it('believes a contact with her that is told by her name, whoever else is spoken of', () => {
    expect(read('Rang Nia about what her social worker and the housing officer said')).to.match(/^her phone/)
  })

  it('takes no mode for what did not take place from words about other things', () => {
    expect(read('Nia DNA, she is at her sister’s and minding the kids for her all week')).to.equal(
      'her - - missed',
    )
  })

  it('takes the words of a short note as the rules read them', () => {
    expect(read('Nia 25 mins, crying')).to.equal('her - - came')
  })

  it('makes no note of a message that only weighs as one', () => {
    const message = 'Nia and her mum by the river on a sunny day'

    expect(readNote(message, { now: '2026-03-12T16:30:00.000Z', women }).isNote).to.equal(false)
  })
})
