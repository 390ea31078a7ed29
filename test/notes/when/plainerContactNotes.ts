import type { ContactNote } from './contactNotes.ts'

/** Notes whose time stands where no rule knows what was done at it, with times beside them that are not the contact's. */
export const plainerContactNotes: readonly ContactNote[] = [
  ['Kasia hub 1pm w a bag of letters', null, '13:00', null],
  ['Kasia on her doorstep, 12 noon. Out of milk', null, '12:00', null],
  ['Kasia rang in tears 2.05, ex outside the school', null, '14:05', null],
  ['Kasia came 12.10 wanted a bus fare', null, '12:10', null],
  ['Kasia rang about four, ten minutes. Boiler fixed', null, '16:00', 10],
  ['Kasia at the hub, must have been about two', null, '14:00', null],
  ['Kasia came in, ten-ish, wet through', null, '10:00', null],
  ['Rang Kasia 10 no ans', null, '10:00', null],
  ['Kasia dna hub 11 agn', null, '11:00', null],
  ['Kasia at hub 930 w/ her post', null, '09:30', null],
  ['Kasia on the van half 8 last night, 10 mins', '2026-03-11', '20:30', 10],
  ['Kasia, three hours at the hub yesterday from 10!', '2026-03-11', '10:00', 180],
  ['Kasia, 11-11.20 call', null, '11:00', 20],
  ['Kasia at the hub, ten while half eleven, cv', null, '10:00', 90],
  ['Kasia 1-145 hub re keys', null, '13:00', 45],
  ['Home visit Kasia 14h30-15h15. Fridge empty', null, '14:30', 45],
  ['Kasia, hub, 20/60. Nil concerns', null, null, 20],
  ['Kasia at hub. BP 95/60', null, null, null],
  ['Kasia hv 9am 2day 35m,baby well', '2026-03-12', '09:00', 35],
  ['Kasia at hub, 30 mins. Crisis team out 6pm', null, null, 30],
  ['Kasia at hub 30 mins. Curfew is 8pm', null, null, 30],
  ['Kasia at hub 30 mins. Her rent is 130,on time', null, null, 30],
]
