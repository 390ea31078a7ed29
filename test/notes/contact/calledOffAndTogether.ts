import type { NoteAndReading } from './notesInManyStyles.ts'

/** What was called off has the way and the place of the appointment, and not of the call that told of it. */
export const waysOfCalledOff: readonly NoteAndReading[] = [
  ['Joy rang to cancel her session at the hub tomorrow, kids ill', 'her in-person hub cancelled-by-her'],
  ['Text from Kasia to cancel todays home visit, at work', 'her in-person home cancelled-by-her'],
  ["Aisha called, can't make it to the centre today", 'her in-person centre cancelled-by-her'],
  ['Maria emailed cancelling, has a cold', 'her - - cancelled-by-her'],
  ["We've had to put off Joy's hv today, snow", 'her in-person home cancelled-by-us'],
  ["Couldn't do Joy's 2pm hv today, car broke down", 'her in-person home cancelled-by-us'],
  ['Couldnt do Kasia today, off sick', 'her - - cancelled-by-us'],
  ['Liz isnt seeing me today after all, dentist', 'her - - cancelled-by-her'],
  ['Liz cxd centre 2day 3pm, migraine', 'her in-person centre cancelled-by-her'],
  ["Joy arrived for her 2pm, but we had to cancel as I'm off sick", 'her - - cancelled-by-us'],
  ['Joy came in, 30 mins, but we had to cancel the group', 'her in-person - came'],
  ['Joy rang, worried about her rent', 'her phone - came'],
  ['Joy fta x2', 'her - - missed'],
]

/** The phone and being together, in words that few lists have. */
export const waysInFewWords: readonly NoteAndReading[] = [
  ['Just off the phone with Kasia, 20 mins', 'her phone - came'],
  ['Phone review with Joy, 30 mins', 'her phone - came'],
  ['Joy tel n/a x2', 'her phone - no-answer'],
  ['Joy was ringing from a phone box, 10 mins', 'her phone - came'],
  ['Me n Kasia did the allotment, 1hr', 'her in-person community came'],
  ['Kasia and me walk down Brixton market, 40 mins', 'her in-person community came'],
  ['Mi check Kasia a hub, 40 minutes', 'her in-person hub came'],
  ['Me and Kasia had a call, 20 mins', 'her phone - came'],
  ["Joy's flat today 2-3, meter read", 'her in-person home came'],
  ["Joy's flat is damp, told her 20 mins on the phone", 'her phone - came'],
  ['Kasia ctr 40 mins', 'her in-person centre came'],
  ['Joy no ans at door', 'her in-person home no-answer'],
  ['Joy took about 10 tablets, rang her 20 mins', 'her phone - came'],
  ['Strategy meeting re Joy at probation, 1 hr', 'about-her in-person probation -'],
  ['Strategy meeting re Joy. She is at court today', 'about-her - - -'],
  ['From: Joy Price\nTo: Amara\nSubject: my rent\n\nI paid it', 'her email - -'],
  ['Bag from: Joy. To do: nothing', 'her - - -'],
]
