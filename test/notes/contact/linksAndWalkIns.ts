import type { NoteAndReading } from './notesInManyStyles.ts'

/** Video links to a prison, visits to one, and who came in unannounced. */
export const linksAndWalkIns: readonly NoteAndReading[] = [
  ['VL 2pm with Kasia, 30m', 'her video - came'],
  ['Kasia VL 9.15 called off by us, wifi down', 'her video - cancelled-by-us'],
  ['Kasia f2f hub 30m. Next VL 19th', 'her in-person hub came'],
  ['Went to Downview to see Kasia, 1 hr', 'her in-person prison came'],
  ['Kasia rang, her sister went to Bronzefield, 5 mins', 'her phone - came'],
  [
    'A lady called Bernice wandered in off the street. I gave her the number for Citizens Advice',
    'her in-person - came',
  ],
  ['Kasia rang, her ex walked in while we spoke, 10 mins', 'her phone - came'],
]
