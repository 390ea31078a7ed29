import type { PlanNote } from './planNote.ts'

/** Plans of what a worker and a woman do together, the day that holds instead, and what others have booked for her meanwhile. */
export const plansTogether: readonly PlanNote[] = [
  [
    'Kasia 40 mins at hers. PIP form half done. Will finish it w her Thurs 19th 1pm',
    'next: 2026-03-19 13:00',
  ],
  ['Kasia 30 mins. Looking at transfers with her on 24/3 at 3pm', 'next: 2026-03-24 15:00'],
  ['Kasia 30 mins. Back on it w her Mon 11.30', 'next: 2026-03-16 11:30'],
  [
    "Kasia 30 mins. I'll finish the form with her by Monday",
    'action: finish the form with her, due 2026-03-16',
  ],
  ['Saw Kasia 30 mins. We will walk again next Friday', 'next: 2026-03-20 in-person'],
  ["Saw Kasia 30 mins. We'll send her the form Monday", 'action: send her the form, due 2026-03-16'],
  ['Rang Kasia. I will drop her some shopping round Monday about 2', 'next: 2026-03-16 14:00 in-person'],
  ['Rang Kasia. Will pick her up at half nine Monday', 'next: 2026-03-16 09:30 in-person'],
  [
    "Rang Kasia. Court is Monday 10am, I'm meeting her outside at 9.30",
    'next: 2026-03-16 09:30 in-person',
    'date: Court, 2026-03-16 10:00',
  ],
  [
    "Rang Kasia. Moving in on the 28th, I'm taking her to the furniture place the day after",
    'next: 2026-03-29 in-person',
    'date: Moving, 2026-03-28',
  ],
  ["Kasia rang in ill so she's now 18 March 11am", 'next: 2026-03-18 11:00'],
  ['Kasia 10m ph. Court moved, now 22 April', 'date: Court moved, now, 2026-04-22'],
  ['Kasia came in, rang her GP w her there, appt Mon 9.20', 'date: appt, 2026-03-16 09:20'],
  ['Kasia came in. Booked in Mon 9.20', 'next: 2026-03-16 09:20'],
  ['Kasia 30 mins. Prob appt Mon 10am', 'date: Prob appt, 2026-03-16 10:00'],
  ['Kasia 1hr. MARAC referral going in tonight', 'action: MARAC referral going, due 2026-03-12'],
  ['Kasia 1hr. Adult safeguarding ref to do by Mon', 'action: Adult safeguarding ref to do, due 2026-03-16'],
  ['Kasia 1hr. Told me the referral is out'],
  ["I'll pop by Kasia's tomorrow on my way home", 'next: 2026-03-13 in-person'],
  [
    'Kasia 30 mins. Booked in for full assessment 22 April 10am at the centre',
    'next: 2026-04-22 10:00 in-person',
  ],
  ['Kasia 30 mins. Booked into our money clinic here on 25 March', 'next: 2026-03-25 in-person'],
  ['Kasia missed our 1pm. She did say she might pop in Monday'],
  ['Kasia 10m. She rings me if nothing by Monday'],
  ['Saw Kasia. Locks booked Thurs 19th', 'date: Locks, 2026-03-19'],
  ['Texted Kasia the address for Tues', 'next: 2026-03-17'],
]
