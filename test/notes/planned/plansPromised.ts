import type { PlanNote } from './planNote.ts'

/** What a worker means to do, in the words of those who were not brought up with "will", and of those who leave it out. */
export const plansPromised: readonly PlanNote[] = [
  ['Kasia did not answer. I ring her tomorrow', 'next: 2026-03-13 phone'],
  ['Saw Kasia 30 mins. Thursday I call', 'next: 2026-03-19 phone'],
  ['Kasia rang, 10 mins. We meet Friday at 2 in the hub', 'next: 2026-03-13 14:00 in-person'],
  ['Saw Kasia 30 mins. I write to the council next week', 'action: write to the council next week'],
  ['Kasia DNA. I call her yesterday, no answer'],
  ['Rang Kasia, no answer. Ringing again Mon 10am', 'next: 2026-03-16 10:00 phone'],
  ['Kasia came in crying. Ringing the council now', 'action: Ringing the council now'],
  ["Rang Kasia. I'll try her mobile tomorrow at 6", 'next: 2026-03-13 18:00 phone'],
  ["Rang Kasia 10 mins. I'm going round to Kasia's tomorrow 9am", 'next: 2026-03-13 09:00 in-person'],
  ["Saw Kasia. Wednesday at ten I'm at hers", 'next: 2026-03-18 10:00 in-person'],
  ["Rang Kasia at 4. I'll ring her at nine in the morning", 'next: 2026-03-13 09:00 phone'],
  [
    "Kasia's release is tomorrow. I'll be at the gate at 9 for her",
    'next: 2026-03-13 09:00 in-person',
    'date: release, 2026-03-13',
  ],
  ['Saw Kasia 30 mins. Doing the DASH w her Weds', 'next: 2026-03-18'],
  ['saw kasia 30m. me 2 chase uc', 'action: chase uc'],
  ["Saw Kasia 30 mins. I'd not got my diary with me. I'd say she was tired"],
  ["Saw Kasia 30 mins. I'll admit I was pleased"],
  ['Saw Kasia 30 mins. OT visit Thurs', 'date: OT visit, 2026-03-19'],
  ['Saw Kasia 30 mins. Seeing her Thurs with the OT at 3', 'next: 2026-03-19 15:00 in-person'],
]
