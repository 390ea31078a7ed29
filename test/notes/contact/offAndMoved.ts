import type { NoteAndReading } from './notesInManyStyles.ts'

/** Appointments off by what she asked or said, or by who moved them and why. */
export const offAndMoved: readonly NoteAndReading[] = [
  ['Joy has asked for her Friday session to be moved, shift changed', 'her - - cancelled-by-her'],
  ['Kasia rang from the bus, stuck, said to forget it for today', 'her - - cancelled-by-her'],
  ['Nia texted to say dont come, her sister is over', 'her - - cancelled-by-her'],
  ['Jade cant do tmrws home visit, letter about the scan came thru', 'her in-person home cancelled-by-her'],
  ['Maria cant do thurs 11, asked for 1pm on video instead', 'her - - cancelled-by-her'],
  ['Tracy apologised, hub 3pm not happening, no sleep', 'her in-person hub cancelled-by-her'],
  ['Liz 10am today cant do it, im off sick', 'her - - cancelled-by-us'],
  ['Joy, had to cxl the 3pm, room double booked', 'her - - cancelled-by-us'],
  ['Had to cancel on Kasia, stuck at A&E with somebody else', 'her - - cancelled-by-us'],
  ['9.30 with Nia wont happen, ive got a flat tyre', 'her - - cancelled-by-us'],
  ["Training overran so I've moved Jade Murray's 2pm, she knows", 'her - - cancelled-by-us'],
  ["Pushed Maria's visit back to Monday as I was in court", 'her - - cancelled-by-us'],
  ['Moved Tracy to Thursday as her son is ill', 'her - - cancelled-by-her'],
  ['Need to cancel Maria weds, im on training', 'her - - cancelled-by-us'],
  ["I'll have to cancel Kasia tomorrow", 'her - - cancelled-by-us'],
  ['Cancelled Nia weds as im on training', 'her - - cancelled-by-us'],
  ['swapped Joy from tues to weds 3pm', 'her - - cancelled-by-us'],
  ['cancel Joy tues pls', 'her - - cancelled-by-us'],
  ['Need to cancel Jade Murrays gp appt weds', 'her - - -'],
  ["I can't make Liz's 2pm at the hub, car in garage", 'her in-person hub cancelled-by-us'],
]
