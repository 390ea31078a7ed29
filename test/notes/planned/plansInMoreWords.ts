import type { PlanNote } from './planNote.ts'

/** Plans whose day, hour and place stand apart, or are those of something told before. */
export const plansInMoreWords: readonly PlanNote[] = [
  // The hour and the place behind the day, with a comma between
  ['Kasia cancelled. new date thurs 19/3, 10 oclock at the pool', 'next: 2026-03-19 10:00 in-person'],
  ['Kasia rang. We talk Wed instead, by phone, 1pm', 'next: 2026-03-18 13:00 phone'],
  [
    'Saw Kasia. Hearing posted for 20 April, 10.30 am at county court',
    'date: Hearing posted, at county court, 2026-04-20 10:30',
  ],
  [
    'Solicitor rang re Kasia: plea (theft) moved to 4 April, Bromley Mags, 9.30',
    'date: plea (theft) moved, Bromley Mags, 2026-04-04 09:30',
  ],
  ['Saw Kasia. Case put off to 6 April, 10am', 'date: Case put off, 2026-04-06 10:00'],
  // Where they meet
  ['Kasia cancelled. Mon 23rd 3pm at Greggs instead lol', 'next: 2026-03-23 15:00 in-person'],
  [
    'Kasia could not come. Have another go 21 March 11am, tea hut in the park',
    'next: 2026-03-21 11:00 in-person',
  ],
  ['Saw Kasia 20 mins. Next in Tuesday at 11', 'next: 2026-03-17 11:00 in-person'],
  ['Kasia rang, moved to Thursday 19th 2pm, she will come to the centre', 'next: 2026-03-19 14:00 in-person'],
  ['I have arranged to talk to Kasia about it in person on 21 March', 'next: 2026-03-21 in-person'],
  ["Saw Kasia 20 mins. Wednesday I'm at hers, ten", 'next: 2026-03-18 10:00 in-person'],
  ["Kasia 20 mins. I'm calling round at hers tomorrow about three", 'next: 2026-03-13 15:00 in-person'],
  ['Kasia cancelled. 19/3 12.00 instead, hub again', 'next: 2026-03-19 12:00 in-person'],
  ['Kasia emailed, happy with Thurs 19th 10am at centre', 'next: 2026-03-19 10:00 in-person'],
  ["Rang the council re Kasia. She's to be seen there on 4 April at 9.40"],
  // What is left, and what is new
  ['Kasia. Hub. 1h 10. Rest: Tues, 2pm, hub', 'next: 2026-03-17 14:00 in-person'],
  ['Kasia in bits, 20 mins. Away, so no more till the 2nd April, 10am', 'next: 2026-04-02 10:00'],
  ['Thurs 19 March, 2pm: Kasia. Called off by us. New: 26 March, 2pm', 'next: 2026-03-26 14:00'],
  ['Kasia rang. Her Friday 2pm is to be preponed to Thursday 3pm', 'next: 2026-03-19 15:00'],
  ['Saw Kasia yesterday, she asked for a time. Tuesday 11', 'next: 2026-03-17 11:00'],
  ['Saw Kasia. Rev 26/3 3pm vid', 'next: 2026-03-26 15:00 video'],
  // By the hour alone, or by what was told before
  ['Rang Kasia 9am, asleep. Ring her 6.30pm', 'next: 2026-03-12 18:30 phone'],
  ['Knocked at her flat, nobody. Going again at 6', 'next: 2026-03-12 18:00 in-person'],
  [
    'Kasia texted. Psych appt moved to 22 April 2.30pm, so seeing her there then',
    'next: 2026-04-22 14:30 in-person',
    'date: Psych appt moved, 2026-04-22 14:30',
  ],
  ["Rang Kasia. GP 20/3 0900. I'll ring her that pm", 'next: 2026-03-20 phone', 'date: GP, 2026-03-20 09:00'],
  ["Kasia rang. I'll go with her to housing options on the 19th", 'next: 2026-03-19 in-person'],
  ["Kasia rang. I'll go with her mum to court on the 19th", 'date: court, 2026-03-19'],
  ["Kasia called. I'm back on duty tonight & will ring her 8pm", 'next: 2026-03-12 20:00 phone'],
  // Whose it is to do, behind what is to be done
  ['Saw Kasia. Gas voucher to chase, me, by Fri', 'action: Gas voucher to chase, me, due 2026-03-13'],
  ['Saw Kasia. Alarm -> me by 20/3', 'action: Alarm -> me, due 2026-03-20'],
  ['Saw Kasia. I am to furnish a report by 30th March', 'action: furnish a report, due 2026-03-30'],
  // No plans
  ['Saw Kasia. Chemist shut til Mon'],
  ['Kasia came to the Xmas lunch, 1 hr'],
  ['Saw Kasia. Tues 11am, half an hour'],
]
