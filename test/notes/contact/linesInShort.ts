import type { NoteAndReading } from './notesInManyStyles.ts'

/** Where or how it was, in a few words between the name, the clock and the length. */
export const placesInShort: readonly NoteAndReading[] = [
  ['Jade Murray, café Mare Street, 1100, 25 mins', 'her in-person community came'],
  ['Fri 9/1, Kasia, Peckham park walk, 1300-1340', 'her in-person community came'],
  ['tracy library 40m, cv half done', 'her in-person community came'],
  ['Joy Price, bench outside Lidl today 20min', 'her in-person community came'],
  ['Nia, at hers, 2.15 to 3', 'her in-person home came'],
  ['Liz, in-reach, 30m. Release plan signed', 'her in-person prison came'],
  ['20 minutes in van. Aisha Rahman has no bed for tonight', 'her in-person community came'],
  ['Chantelle H/V 1530, 45 mins. Kitchen tidy', 'her in-person home came'],
  ['Maria O/V 0915-0945, form signed', 'her in-person - came'],
]

/** The same of the way. */
export const waysInShort: readonly NoteAndReading[] = [
  ['April Summers, short phone 14:20, 7 min', 'her phone - came'],
  ['Destiny, quick ring 10.15, 15 mins', 'her phone - came'],
  [
    'She is worn out. Joy on phone today at 3, 25 minutes. I called the crisis team after',
    'her phone - came',
  ],
  ['Kasia today by vid, 30m. Breathing again', 'her video - came'],
]

/** Who was spoken with comes first, then how: all of it is about her. */
export const somebodyFirst: readonly NoteAndReading[] = [
  ['PO Hassan T/C 1120, 5 mins: Joy recalled on Sunday', 'about-her phone - -'],
  ["S/w Liz's CPN, 10 mins, depot given", 'about-her - - -'],
  ['tracys cpn on the fone 2day, shes calmer. 10min', 'about-her phone - -'],
  ["Kasia's housing officer, Mr Obi, face to face, 1500, 20 mins. Band C", 'about-her in-person - -'],
  [
    "Joy Price's landlord was on the phone a good ten minutes, he wants it all by Friday",
    'about-her phone - -',
  ],
  ['Aunt of Maria phoned me today, 15 minutes, she is worried', 'about-her phone - -'],
  ['Housing officer for Tracy Hope came to hub today, 11-11.30', 'about-her in-person hub -'],
  ['Move-on panel, hub, 3/3. Destiny approved (she wasn’t there)', 'about-her in-person hub -'],
  ['FW: rent account\n> arrears letter sent\nAisha Rahman has not seen it yet', 'about-her email - -'],
  ['shans landlord wants her out, spoke to him on the phone 10 min', 'about-her phone - -'],
]

/** Called off or not reached, in the words of a hurried day. */
export const offInShort: readonly NoteAndReading[] = [
  ['Jade UTA - dentist', 'her - - cancelled-by-her'],
  ['Kasia wants Tues 1030 moved to Weds 1030. Fine', 'her - - cancelled-by-her'],
  ["Maria's poorly so no session today", 'her - - cancelled-by-her'],
  ['Liz - weekly T/C not done, me in court all day', 'her phone - cancelled-by-us'],
  ["had to bin Joy's 3 o'clock today, double booked", 'her - - cancelled-by-us'],
  ["I've had to put Nia off today, car's broken down", 'her - - cancelled-by-us'],
  ["Cancelled Tracy's H/V, no car", 'her in-person home cancelled-by-us'],
  ['Joy 1500 T/C: engaged twice, then v/m full', 'her phone - no-answer'],
  ['Rung Patience 10am, nuffin', 'her phone - no-answer'],
  ['another voicemail for Liz', 'her phone - no-answer'],
  ['Text to April about Friday. No reply yet', 'her text - -'],
]
