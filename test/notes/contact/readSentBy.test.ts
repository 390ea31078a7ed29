import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { thursday } from '../../support/thursday.ts'
import { women } from '../women.ts'

const sentBy = (text: string): string | undefined =>
  readNote(text, { now: thursday, women: women }).contacts[0].contact.sentBy

describe('who wrote a message', () => {
  for (const text of [
    'Text from Chantelle, she is fine about tomorrow',
    'Chantelle texted, she cannot come on Friday',
    'Chantelle Williams emailed about her benefits',
    'Email received from Chantelle re housing',
    'Voicemail from Chantelle asking for a call',
    'Chantelle messaged to say thanks',
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
    'WhatsApp to Chantelle with the address',
  ]) {
    it(`is her worker: ${text}`, () => {
      expect(sentBy(text)).to.equal('us')
    })
  }

  for (const text of ['Saw Chantelle at the hub', 'Text from her housing officer about Chantelle']) {
    it(`is not asked: ${text}`, () => {
      expect(sentBy(text)).to.equal(undefined)
    })
  }
})
