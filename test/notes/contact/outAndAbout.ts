import type { NoteAndReading } from './notesInManyStyles.ts'

/** Talks with others, and ways, in words of many places. */
export const talksOfManyWords: readonly NoteAndReading[] = [
  ["Joy's midwife was telephoned by me at 3pm, 10 mins", 'about-her phone - -'],
  ["T/c 10.15 from Joy's crisis worker, 5 mins", 'about-her phone - -'],
  ['HTT rang to hand over Joy Price', 'about-her phone - -'],
  ['Blether with her pharmacist about Joy, 10 mins on the phone', 'about-her phone - -'],
  ['Joy was contacted by WhatsApp video, 25 min', 'her video - came'],
  ['Wrote a letter to Joy about the choir', 'her letter - -'],
  ['Joy in at 12, 30m', 'her in-person - came'],
  ['Liz and Joy both in, 30 mins', 'her in-person - came'],
]
