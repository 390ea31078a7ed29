import type { NoteAndReading } from './notesInManyStyles.ts'

/** Invented notes of work that its writer did for a woman without her, and of the same done with her. */
export const workForHer: readonly NoteAndReading[] = [
  ["Prep for Jade Morgan's court hearing, 2 hours writing the report", 'about-her - - -'],
  ["writing Jade Morgan's court report 2 hours", 'about-her - - -'],
  ["2 hours on Jade Morgan's court report", 'about-her - - -'],
  ["Wrote up Jade Morgan's case notes, 30 mins", 'about-her - - -'],
  ["Typed up Joy's risk assessment, 40 mins", 'about-her - - -'],
  ['Admin for Kasia 1hr', 'about-her - - -'],
  ['Kasia paperwork 45 mins', 'about-her - - -'],
  ['Kasia case notes 15 min', 'about-her - - -'],
  ['Liz - writing support letter, 40 mins', 'about-her letter - -'],
  ['PIP form for Joy filled in without her there, 1 hr', 'about-her - - -'],
  ["Filled in PIP form on Joy's behalf 1 hr", 'about-her - - -'],
  ["Travel to Jade Morgan's 40 mins", 'about-her - - -'],
  ['Travel to HV Kasia 30 mins', 'about-her - - -'],
  ['Waiting for Liz 20 mins', 'about-her - - -'],
  ['On hold to DWP for Kasia 40 mins', 'about-her - - -'],
  ["Photocopying for Jade Morgan's tribunal bundle 30 mins", 'about-her - - -'],
  ['Researching refuges for Tracy Hope 1 hr', 'about-her - - -'],
  ['Referral written for Joy 30 mins', 'about-her - - -'],
  ['Prep for meeting with Liz 30 mins', 'about-her - - -'],
  ['Kasia 40 mins, PIP paperwork done', 'her - - came'],
  ['Did paperwork with Kasia 1hr', 'her - - came'],
  ['PIP form with Kasia 1hr', 'her - - came'],
  ['Interview prep Joy 50 mins', 'her - - came'],
  ['Prepared for interview with Tracy Hope 1 hr', 'her - - came'],
  ['Wrote a letter to council together with Joy, 30 mins', 'her - - came'],
  ['Travelled with Jade Morgan to court 2 hrs', 'her - - came'],
  ['Travel 40 mins, HV Kasia 1 hr', 'her in-person home came'],
  ['Waited for Joy at hub 20 mins, she came at 11', 'her in-person hub came'],
  ['Liz 30 mins, still waiting for PIP', 'her - - came'],
  ['Kasia rang, 20 mins, waiting for her ESA', 'her phone - came'],
  ['Saw Jade Morgan 40 mins, wrote up notes after', 'her in-person - came'],
]

/** Invented notes of talks and messages with somebody who is named by a title or a workplace, and with her. */
export const othersByName: readonly NoteAndReading[] = [
  [
    'Joy asked me to ring her landlord. Spoke to Mr Okafor at the council 15 mins re arrears, text Joy to tell her',
    'about-her - - -',
  ],
  [
    'Got an email from Ms Patel at Lambeth Housing saying Joy Price has been offered a viewing',
    'about-her email - -',
  ],
  ['Call from Sgt Brooks, Jade Morgan was arrested last night', 'about-her phone - -'],
  ["Email from Sarah at Women's Aid: Tracy Hope has a space", 'about-her email - -'],
  ['Liz asked about PIP. Spoke to Tom from Citizens Advice 10 mins', 'about-her - - -'],
  ["Dave from Peabody rang, Kasia's repairs booked", 'about-her phone - -'],
  [
    'from Paul at probation: "Joy Price missed her appt with me on Tuesday and I will have to breach her"',
    'about-her - - -',
  ],
  ['Paul Marsh told me Joy Price missed her appt with him on Tuesday', 'about-her - - -'],
  ["Joy's school told me she missed her meeting with them yesterday", 'about-her - - -'],
  ['Email from Karen at the refuge: "Joy missed her slot with us"', 'about-her email - -'],
  ['Jade Morgan told me she missed her appt with her PO. 20 mins', 'her - - came'],
  ['Spoke to Ms Brown 15 mins re arrears', 'her - - came'],
  ['Spoke to Ms Adeyemi at the hub 20 mins', 'her in-person hub came'],
  ['Spoke to Liz at court 30 mins', 'her in-person court came'],
  ['Text from Joy "cant make 2day sorry"', 'her text - cancelled-by-her'],
]

/** Invented notes of a miss that is told before what was done about it, and of who was out. */
export const missesTold: readonly NoteAndReading[] = [
  ['Chloe rang Joy Price for me while I was out, all fine, 10 mins', 'her phone - came'],
  ['Colleague saw Jade Morgan while I was not in, 20 mins', 'her in-person - came'],
  ['Jade Morgan rang, line cut off mid call, 10 mins', 'her phone - came'],
  ['Rang Jade Morgan, line cut off after 2 mins, rang back, talked 10 mins', 'her phone - came'],
  ['Rang Jade Morgan, line cut off', 'her phone - no-answer'],
  ['Visited Jade Morgan at home, she was out', 'her in-person home no-answer'],
  [
    "Kasia missed her 11 oclock. Rang her at 11.20, she'd forgotten, we rebooked for the 17th 2pm",
    'her - - missed',
  ],
  ['Kasia forgot her 10am, we rebooked for Monday', 'her - - missed'],
  ["Joy missed her two o'clock", 'her - - missed'],
  ["Kasia rang, she'd forgotten, we rebooked for Monday 2pm", 'her phone - came'],
  ["We cancelled Kasia's appt, rebooked Mon 2pm", 'her - - cancelled-by-us'],
  ['I had to rebook Kasia as I was off sick', 'her - - cancelled-by-us'],
  ["Rang Joy, can't do Friday", 'her phone - cancelled-by-her'],
]
