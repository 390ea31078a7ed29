import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { thursday } from '../../support/thursday.ts'
import { women } from '../women.ts'

const sentBy = (text: string): string | undefined =>
  readNote(text, { now: thursday, women: women }).contacts[0].contact.sentBy

describe('who wrote a message', () => {
  for (const text of [
    'Text from Chantelle, she is fine about tomorrow',
    'Chantelle texted, she is worried about Friday',
    'Chantelle Williams emailed about her benefits',
    'Email received from Chantelle re housing',
    'Voicemail from Chantelle asking for a call',
    'Chantelle messaged to say thanks',
    'Chantelle text in 09:15 re housing',
    'Text in 9.15am: Chantelle is running late',
    'txt in Chantelle, fine for Friday',
    'message in 09:15 Chantelle',
    'Chantelle email in 9.30',
  ]) {
    it(`is she: ${text}`, () => {
      expect(sentBy(text)).to.equal('her')
    })
  }

  for (const text of [
    'Texted Chantelle about tomorrow',
    'I emailed Chantelle the form',
    'Sent a text to Chantelle',
    'Letter to Chantelle re her appointment',
    'Dropped Chantelle a text about Thursday',
    'sms reminder to Chantelle',
    'Chantelle text out 10am re appt',
    'txt out Chantelle 10:15',
    'Email out to Chantelle 9.30',
    'WhatsApp to Chantelle with the address',
  ]) {
    it(`is her worker: ${text}`, () => {
      expect(sentBy(text)).to.equal('us')
    })
  }

  it('keeps the time at which it passed', () => {
    const [{ contact }] = readNote('Chantelle txt in 09:15', { now: thursday, women }).contacts
    expect(contact).to.include({ mode: 'text', sentBy: 'her', time: '09:15' })
  })

  for (const text of [
    'Saw Chantelle at the hub',
    'Text from her housing officer about Chantelle',
    'Text in the morning to remind Chantelle',
    'Saw Chantelle at the hub, texts out of hours are not answered',
  ]) {
    it(`is not asked: ${text}`, () => {
      expect(sentBy(text)).to.equal(undefined)
    })
  }
})
