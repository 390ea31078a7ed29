import type { NoteAndReading } from './notesInManyStyles.ts'

/** Talks with somebody of hers, told by what she or he is. */
export const talksWithThoseOfHers: readonly NoteAndReading[] = [
  ["Joy's line manager at Asda returned my call", 'about-her phone - -'],
  ["Joy's brother in reception, 10 mins with him", 'about-her in-person - -'],
  ["Joy's sister in the waiting room, 15 mins with her. Joy gone to her ex", 'about-her in-person - -'],
  ["Kasia's tutor at the college and I had a Zoom, 20 mins", 'about-her video - -'],
  ['Duty SW at Lambeth re Joy Price, 25 mins on phone', 'about-her phone - -'],
  ['Police DV unit re Joy Price, 10 min call', 'about-her phone - -'],
  ["Probation (Joy's) rang 5 mins, no recall", 'about-her phone - -'],
  ['Discussed Joy with her drugs worker at the centre, 20 mins', 'about-her in-person centre -'],
  ['Joy is in hospital. Rang the ward and spoke to the nurse, 5 mins', 'about-her phone - -'],
  ["Spoke to Joy's sister at the hub, half an hour", 'about-her in-person hub -'],
  ["Joy's mum came in, found her diary. 20 mins with them at the centre", 'about-her in-person centre -'],
  ["Joy's nan rang, 5 mins. Not home since Sat, took no meds with her", 'about-her phone - -'],
]
