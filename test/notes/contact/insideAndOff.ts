import type { NoteAndReading } from './notesInManyStyles.ts'

/** In prison, at court and at probation, in the words of those who go there. */
export const insideNotes: readonly NoteAndReading[] = [
  ['Shan, B wing, 15 mins before bang up', 'her in-person prison came'],
  ['Liz, legals, 40 min, went through the dossier', 'her in-person prison came'],
  ['Met Joy out the gate 9.10, walked her to the bus', 'her in-person prison came'],
  ['20 mins with Kasia in the visits hall', 'her in-person prison came'],
  ['Destiny not produced, waited 40 min in legals', 'her in-person prison missed'],
  ['Tracy refused to come down to visits', 'her in-person prison missed'],
  ['Maria 2.30 Peckham probtn, 3 way with her worker', 'her in-person probation came'],
  ['Ct duty. April 15 min in the cells, bail granted', 'her in-person court came'],
]

/** Off, and who called it off told in passing. */
export const offInPassing: readonly NoteAndReading[] = [
  ['Cx - Siobhan has a bug. Rebooked 24/3', 'her - - cancelled-by-her'],
  ['Kasia 10:00 cx - ours, room double booked', 'her - - cancelled-by-us'],
  ["Liz's session tomorrow not happening, I've got flu", 'her - - cancelled-by-us'],
  ['Joy 2pm today off, childcare fell through', 'her - - cancelled-by-her'],
  ["Shan can't make 10, stuck at work", 'her - - cancelled-by-her'],
  ['April cnt do 2moro, got gp', 'her - - cancelled-by-her'],
  ["Aisha's PO appt cancelled by probation. Saw her at hub 30 mins", 'her in-person hub came'],
]

/** Somebody told as a woman's, by her name. */
export const somebodyOfNamed: readonly NoteAndReading[] = [
  ["Destiny's brief rang back, 5 min", 'about-her phone - -'],
  ["Patience's HV rang 16.05, baby not gaining", 'about-her phone - -'],
  ["Ran into Maria's english teacher in the library, 5 mins", 'about-her in-person community -'],
  ["Chantelle's nan collared me outside the shop", 'about-her in-person community -'],
  ["Joy's just rung, can't do 3 o'clock", 'her - - cancelled-by-her'],
  ["Rang Liz's mobile, no answer", 'her phone - no-answer'],
  ["Had to call off Liz's two o'clock, I was stuck", 'her - - cancelled-by-us'],
]

/** Not there, told beside her name. */
export const missedBesideName: readonly NoteAndReading[] = [
  ["Liz missed y'day 1600 (hub)", 'her in-person hub missed'],
  ['12 noon come and gone, no Kasia', 'her - - missed'],
  ['Kasia stood me up', 'her - - missed'],
  ['Rang Maria 2.10, rings out', 'her phone - no-answer'],
  ['Nobody opens. April, 1.30, card thru door', 'her in-person home no-answer'],
  ['Jade Murray missed her probation appt. Saw her at hub 20m', 'her in-person hub came'],
]
