import type { NoteAndReading } from './notesInManyStyles.ts'

/** Offices, courts and surgeries that both went to, in few words. */
export const togetherAtOffices: readonly NoteAndReading[] = [
  ['Joy - jobcentre w/ me 1pm, 20 mins. New work coach', 'her in-person community came'],
  ['Kasia to GP, 9.40 - me as well, 30 mins. Bloods done', 'her in-person community came'],
  ["Magistrates' w/ Joy Price, 10.15. Fined £80", 'her in-person court came'],
  [
    "Nia's hosp app was this afternoon so i drove her, an hour and a half there and back",
    'her in-person community came',
  ],
  ['Housing office with Joy 2-3.30, homeless form in', 'her in-person community came'],
  ["Meeting at probation w/ Joy's PO", 'about-her in-person probation -'],
  ['Rang housing with Joy, 20 mins', 'her in-person - came'],
  ["Sat down w/ Tracy's PO at probation, 20 mins", 'about-her in-person probation -'],
  ['Meeting about Shanice at the council offices today, 40 mins', 'about-her in-person community -'],
]

/** Who was to be met and was not, doors that others open, and calls that are tried again. */
export const triedAndMet: readonly NoteAndReading[] = [
  ['Joy was due 2 at the hub, by 2.20 no sign. Posted her a card', 'her in-person hub missed'],
  ['Kasia was meant to meet me at the cafe 3pm no sign', 'her in-person community missed'],
  ['Liz not at bus stop for GP at 9, phone off', 'her in-person community missed'],
  ["Nia didn't show at jobcentre 10.00. Waited half an hour", 'her in-person community missed'],
  [
    'HV Kasia. Partner opened the door and answered every question, she looked at the floor. Managed 10 mins',
    'her in-person home came',
  ],
  ['HV Joy, her mum opened the door, said she was out', 'her in-person home missed'],
  ['Joy - rang at 11, engaged. Rang at 12, picked up. 5 mins', 'her phone - came'],
  ["Knocked at Joy's - nothing", 'her in-person home no-answer'],
  ["Tried Kasia's door 9.15, no answer", 'her in-person home no-answer'],
  ['Joy left me a voicemail. I rang her back at 9 and got no reply', 'her phone - no-answer'],
]
