import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { now, women } from '../women.ts'

const withWhom = (note: string): string =>
  readNote(note, { now, women })
    .contacts.map((one) => one.contact.with)
    .join(' ')

describe('whether a contact was with her or about her', () => {
  const aboutHer = [
    'Jade Morgan is doing well and has moved. Rang her SW 10 mins',
    "Kasia's landlord, tc 10m re damp",
    "Joy's daughter's school (Mr Low) phone 10 mins",
    "Called Liz's probation, 9 min",
    "call from Kasia's hostel, she is not back",
    "em'd Kasia's health visitor re clinic",
    'Telephone call from the midwife about Kasia, 15 mins',
    '9am housing (Ms Patel) re Joy Price arrears',
    'Supervision with my manager re Joy Price 30 mins',
    "Tel. with Joy's midwife, 10 mins",
    'Was on to the council for 20 mins, Joy Price is still in band C',
    'From: rents@council.gov.uk\nTo: amara\nSubject: RE: Joy Price\nArrears are now £300',
  ]
  for (const note of aboutHer) {
    it(`was about her: ${note}`, () => {
      expect(withWhom(note)).to.equal('about-her')
    })
  }

  const withHer = [
    'Jade Morgan is doing well, 20 mins at hub. Rang her SW',
    'Jade Morgan says she is fine. Rang her SW 10 mins',
    "Liz's sister 5 mins late",
    'Joy Price 20 tel. Sister is unwell',
    'Joy Price came in 20 mins, she was on to her mum about money',
    'Met Joy at the hostel, she was well',
    'Shan on the phone from her hostel, 30 mins',
    'Supervision with Ms Adeyemi at probation 30 mins',
    'From: joy.p@gmail.com\nTo: amara\nSubject: hi\nJoy Price here, can I come Monday',
  ]
  for (const note of withHer) {
    it(`was with her: ${note}`, () => {
      expect(withWhom(note)).to.equal('her')
    })
  }
})
