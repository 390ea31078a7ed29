import type { ContactNote } from './contactNotes.ts'

/** Notes in which a length or a time stands where few words lead up to it. */
export const barelyLedContactNotes: readonly ContactNote[] = [
  ['Saw Kasia in the library for 20 minutes to go through her forms', null, null, 20],
  ['Kasia must be out in 20 minutes to go to court', null, null, null],
  ['Home visit to Kasia 11am. After 10 minutes her brother came', null, '11:00', 10],
  ['Home visit to Kasia 11am. After 2 weeks no contact', null, '11:00', null],
  ['Kasia rang from the wing, credit ran out after 3 mins', null, null, 3],
  ['Kasia was gone in ten minutes', null, null, 10],
  ['Kasia rang. The ambulance came in 10 mins', null, null, null],
  ['Spent a very pleasant hour with Kasia', null, null, 60],
  ['Boiler out at Kasia. 25 on phone', null, null, 25],
  ['Kasia seen 30, bus fare given', null, null, 30],
  ["Kasia's kids seen 30 times by school", null, null, null],
  ['Kasia arrived 9.40 away by 10.30', null, '09:40', 50],
]

/** Notes of the time at which she was due, and of the one at which she came. */
export const dueContactNotes: readonly ContactNote[] = [
  ['Kasia due 12.30 to do her form, never came', null, '12:30', null],
  ['No sign of Kasia, she was down for two at the library', null, '14:00', null],
  ["Kasia never picked up for our nine o'clock call", null, '09:00', null],
  ['Kasia no show for our 10 at the caf', null, '10:00', null],
  ['Booked Kasia in for 10, never showed', null, '10:00', null],
  ['Kasia 11.15 cancelled by me, off sick. Rebooked 23 July, 11.15', null, '11:15', null],
  ['Kasia was due at 12 and came at ten past 12', null, '12:10', null],
  ['Kasia was due at 12 and came at ten past, all well', null, '12:00', null],
  ['Kasia rung 9 and again 9.30, nothing', null, '09:00', null],
  ['Kasia came hub 12. Foodbank voucher', null, '12:00', null],
  ['Kasia N 3.10, 50 min. Her ex rang', null, '15:10', 50],
  ['Kasia, tues 13.05, phone 18 min', '2026-03-10', '13:05', 18],
  ['Kasia 1.15 til 2.05, centre', null, '13:15', 50],
  ['UC form with Kasia, phone, 45 min from 10.15', null, '10:15', 45],
  ['Met Kasia at the library, half 3 ish, about 45m', null, '15:30', 45],
]
