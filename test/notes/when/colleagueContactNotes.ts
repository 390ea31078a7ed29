import type { ContactNote } from './contactNotes.ts'

/** Notes as newer colleagues write them: lengths behind a stop, "today" beside somebody of hers, and what is of something else. */
export const colleagueContactNotes: readonly ContactNote[] = [
  ['Kasia, hour in the café, all fine', null, null, 60],
  ['Kasia - hour in car outside the crem', null, null, 60],
  ['Kasia came in to do her PIP form, took 2 hours!! half done', null, null, 120],
  ['Kasia came by bus, took 40 mins, then 20 mins with me', null, null, 20],
  ['Kasia this morning, 2hrs in A&E with her', '2026-03-12', null, 120],
  ['Kasia was 2 hours in A&E', null, null, null],
  ['Had Kasia on the phone crying for half an hour', null, null, 30],
  ['Kasia came at 11 and was ok for ten mins then in floods. Stayed with her 1hr 20', null, '11:00', 80],
  ['Court with Kasia, 2 till 3.30 (ten mins of it with the judge)', null, '14:00', 90],
  ['Just to let you know I met Kasia yesterday, about 40 mins', '2026-03-11', null, 40],
  ["Phoned Kasia's probation officer yesterday as she asked me to, 15 mins", '2026-03-11', null, 15],
  ['Kasia came in yesterday for her 3pm, 35 mins.', '2026-03-11', '15:00', 35],
  ["Text from Kasia 8.50 - can't face it. That's our 10 o'clock gone. Rebooked 19th", null, '10:00', null],
  ['Kasia cant do thurs 11 now, job coach.', '2026-03-19', '11:00', null],
  ['Caught Kasia in the nail bar 1.15, 15 mins. Tired', null, '13:15', 15],
  ['Kasia - jobcentre w/ me 12.15, 25 mins.', null, '12:15', 25],
  ['Kasia re teeth - emergency dentist w/ her 2.30, two out', null, '14:30', null],
  ['Kasia was due 3 at the hub, by 3.25 no sign.', null, '15:00', null],
  ['Kasia was told to pay her rent due 3 times', null, null, null],
  ["Kasia has asked for Friday's appointment to be cancelled because of assembly", '2026-03-13', null, null],
  ['Kasia emailed to move our thing from tomorrow to wed 18th 10am, college', '2026-03-13', null, null],
]
