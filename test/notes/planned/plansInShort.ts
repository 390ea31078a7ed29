import type { PlanNote } from './planNote.ts'

/** Plans in the shorthand of wards and of those who type with one thumb. */
export const plansInShort: readonly PlanNote[] = [
  ['Saw Kasia 30 mins hub. Ring 2/52', 'next: 2026-03-26 phone'],
  ['Kasia at hub 12.00, 25 mins, nil concerns, r/v 2/52', 'next: 2026-03-26'],
  ['Kasia hub 40 mins. Back 1/52', 'next: 2026-03-19'],
  ['Saw Kasia 30 mins hub. h/v 3/12', 'next: 2026-06-12 in-person'],
  ['Kasia by phone, 10 mins. Ring again 3/7', 'next: 2026-03-15 phone'],
  ['Kasia low mood 3/52, seen at hub 30 mins'],
  ['Saw Kasia 30 mins hub, review 2/4', 'next: 2026-04-02'],
  ['saw kasia 30m hub, nxt sat 2', 'next: 2026-03-14 14:00'],
  ['saw kasia 30m hub, wants to come to the group next sat', 'next: 2026-03-21 group'],
  ['Saw Kasia 30 mins. Hub instead Tues 17th 11am w me', 'next: 2026-03-17 11:00 in-person'],
  ['Rang Kasia 10 mins. Next: Tues 17th 11am here', 'next: 2026-03-17 11:00 in-person'],
  ['Saw Kasia 30 mins hub. Rebooked 19th same time', 'next: 2026-03-19'],
  ['Rang Kasia 10 mins. nxt 16th, phone as I am away', 'next: 2026-03-16 phone'],
  ['Saw Kasia 30 mins. Next review 18/12 at 2pm', 'next: 2026-12-18 14:00'],
  ['Saw Kasia 30 mins bench. Weds 22nd same bench, 1pm', 'next: 2026-04-22 13:00 in-person'],
  ['Kasia cancelled. try fri', 'next: 2026-03-13'],
]
