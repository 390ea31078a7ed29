import type { NoteAndReading } from './notesInManyStyles.ts'

/** Invented notes of people who were out together: at the pool, round the shops, on a trip. */
export const outAndAbout: readonly NoteAndReading[] = [
  ['Me and Joy went ice skating Sat, she fell over twice', 'her in-person community came'],
  ['Kasia round Greenwich market for an hour, picked curtains', 'her in-person community came'],
  ['Trip to Brighton w Joy and the minibus', 'her in-person community came'],
  ['Liz at the launderette 40 mins, no clean clothes', 'her in-person community came'],
  ['Had a brew with Liz in the caff on Rye Lane 45m', 'her in-person community came'],
  ['Drove Joy to Ikea, 2 hrs', 'her in-person community came'],
  ['Ward visit to Joy 2.15, 20 mins, dozing', 'her in-person community came'],
  ['Kasia DNA, was meant to be at the pool 2pm', 'her in-person community missed'],
  ["Kasia cancelled today's museum, car died", 'her in-person community cancelled-by-her'],
  ['Joy cant do our swim tomorrow, period pains', 'her in-person community cancelled-by-her'],
]

/** Notes in which somebody else was out, or she alone. */
export const besideOutAndAbout: readonly NoteAndReading[] = [
  ['Joy rang from the bus stop 10 mins', 'her phone - came'],
  ['Joy phone 20 mins, she went to the cinema with her sister', 'her phone - came'],
  ['Saw Joy 30m hub. She wants to go swimming with her kids', 'her in-person hub came'],
  ['Joy at the hub 30m. Her mum works at Tesco, brother arrested in the car park', 'her in-person hub came'],
  ['Had tea with Joy at hers, 45 mins', 'her in-person home came'],
  ['Saw Joy in room 3, 30 mins', 'her in-person - came'],
  ['Joy: 2pm ctr; appeal by 17/4 (hers); 35m', 'her in-person centre came'],
]

/** Who did not come, did not answer or called it off, in words of many places. */
export const absencesOfManyWords: readonly NoteAndReading[] = [
  ['Kasia n/s, 2pm hub', 'her in-person hub missed'],
  ['Rang Joy for a chat, no answer', 'her phone - no-answer'],
  ['Called Liz 9.15 and 2.40, nothing', 'her phone - no-answer'],
  ['Rang Kasia 10.15, switched off', 'her phone - no-answer'],
  ['Nae answer at Joy’s door', 'her in-person home no-answer'],
  ['Joy wasnae in, chapped twice', 'her in-person home no-answer'],
  ["Rang Joy 10 mins. Can't get hold of her prescription", 'her phone - came'],
  ["Joy's no coming, got a migraine", 'her - - cancelled-by-her'],
  ["Joy sent her regrets for today's session, poorly baby", 'her - - cancelled-by-her'],
  ['Liz is cancelling her Thursday appointment, job trial', 'her - - cancelled-by-her'],
  ["Joy's appt stands cancelled from our end, I am on leave", 'her - - cancelled-by-us'],
  ['Joy cxl today by me, dentist', 'her - - cancelled-by-us'],
  ['I had flu so had to cancel, Joy was due 2pm', 'her - - cancelled-by-us'],
]

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
