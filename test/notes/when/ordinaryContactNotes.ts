import type { ContactNote } from './contactNotes.ts'

/** Notes in the plain words of many colleagues, with what stands next to them and is no day, time or length of the contact. */
export const ordinaryContactNotes: readonly ContactNote[] = [
  ['Called Kasia around 12 and got her first go, 20 mins', null, '12:00', 20],
  ['Kasia popped in roughly 2, 20 min', null, '14:00', 20],
  ['Kasia here bang on 2, half hour', null, '14:00', 30],
  ['Kasia came just after 3, 20 mins', null, '15:00', 20],
  ['Rang Kasia about 4 jobs she wants', null, null, null],
  ['Text from Kasia, she cant make 11 as her bus never came', null, '11:00', null],
  ['Kasia cannot do 2 today', '2026-03-12', '14:00', null],
  ['Kasia no show 9.30 probation', null, '09:30', null],
  ['Kasia here since 2, tearful', null, '14:00', null],
  ['Kasia, HV since 9.45. Sister on her way', null, '09:45', null],
  ['Rang Kasia. She has been clean since 2 March', null, null, null],
  ["Kasia didn't show for today's 2pm", '2026-03-12', '14:00', null],
  ['Kasia 55m video. She was 9 to 12 when it began', null, null, 55],
  ['Sewing club 11-1 library. Kasia came', null, '11:00', 120],
  ['Social worker rang re Kasia, 15 mins. Contact now sundays 2-4', null, null, 15],
]
