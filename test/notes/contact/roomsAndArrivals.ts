import type { NoteAndReading } from './notesInManyStyles.ts'

/** Contacts with her in which somebody else is named too. */
export const withHerAllTheSame: readonly NoteAndReading[] = [
  ['Sat down w/ Joy & her housing officer at hers, 40 min', 'her in-person home came'],
  ['Boots with Joy Price, 20 mins, pharmacist went through the tablets', 'her in-person community came'],
  ['Ward round with Joy, 30 mins', 'her - - came'],
  ['Caught Joy in the corridor 5 mins, needs a letter for housing', 'her in-person - came'],
]

/** Ways to say that she came or was there. */
export const arrivalsInManyWords: readonly NoteAndReading[] = [
  ['Joy rocked up at 4 with two bags, 30 mins', 'her in-person - came'],
  ['Duty line: Joy asked about the baby bank. Six minutes', 'her phone - came'],
  ['Kasia swung by after work, 10 mins', 'her in-person - came'],
  ['New walk-in, Joy Price, 30 mins', 'her in-person - came'],
  ['Joy Price, walk in, 1.20-2.35', 'her in-person - came'],
  ["Joy in but didn't want to talk today", 'her in-person - came'],
  ['Joy in reception asking for a food voucher', 'her in-person - came'],
  ['Joy in for surgery on Friday, rang her 10 mins', 'her phone - came'],
]

/** What was not of the contact itself, told in a later sentence. */
export const triedAfterwards: readonly NoteAndReading[] = [
  ['Visit to Joy at her flat, 1hr. No food in. Tried her GP, engaged', 'her in-person home came'],
  [
    "Joy told me he's been messaging all week, she hasn't answered him. 45 mins, hub",
    'her in-person hub came',
  ],
  ['Tried Joy at home at 3, noone came to the door', 'her in-person home no-answer'],
  ['Rang Joy 10.45, bloke picked up, said shes busy', 'her phone - no-answer'],
  ["Went to Joy's flat at noon. A man opened the door, said she was out", 'her in-person home missed'],
  ['Joy 11am video, waited 20, never logged on', 'her video - missed'],
  ['Joy was due at 12 at the hub and I waited until quarter to one', 'her in-person hub missed'],
]

/** Called off, and where it was to have been. */
export const calledOffInMoreWords: readonly NoteAndReading[] = [
  ["Joy emailed, can't face the group Thursday", 'her group - cancelled-by-her'],
  ['Called off Joys 3pm today, I am in court with another client', 'her - - cancelled-by-us'],
  ['Joy had a tooth out so she texted to call off our 1pm', 'her - - cancelled-by-her'],
  ['Joy cant do tues 11 hub, job trial', 'her in-person hub cancelled-by-her'],
]

/** Rooms in hospitals and town halls. */
export const hospitalsAndHalls: readonly NoteAndReading[] = [
  ["Met Joy in the canteen at King's, 45 mins", 'her in-person community came'],
  ['Saw Joy at the Maudsley outpatients yesterday, 25 minutes', 'her in-person community came'],
  ["Sat with Joy at St George's for two hours", 'her in-person community came'],
  ['Sat with Joy outside courtroom 3 from 9.30 to 12', 'her in-person court came'],
  ['Joy came in 40 min, worst debt is a doorstep loan', 'her in-person - came'],
]
