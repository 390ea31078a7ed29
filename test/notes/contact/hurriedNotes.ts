import type { NoteAndReading } from './notesInManyStyles.ts'

/** Invented notes typed at the end of a day: a place, a way or a length with hardly a word between. */
export const hurriedNotes: readonly NoteAndReading[] = [
  ['Joy hub half an hour, bus pass', 'her in-person hub came'],
  ['Kasia 10am hub bus pass', 'her in-person hub came'],
  ['joy centre weds 3-4', 'her in-person centre came'],
  ['Joy f2f park 30m', 'her in-person community came'],
  ['Kasia N, cafe by the tube, 40 mins', 'her in-person community came'],
  ['Joy, van, Catford, 9-9.15, socks and a flask', 'her in-person community came'],
  ['Liz stopped at the van, 10 mins, wants a clinic appt', 'her in-person community came'],
  ['Joy no show for the van drop-in', 'her in-person community missed'],
  ['Bumped into Kasia on the street near her work, 10 mins', 'her in-person community came'],
  ['joy, hmp downview, 9-10', 'her in-person prison came'],
  ['Ms Price reported to probation office as instructed, 20 mins', 'her in-person probation came'],
  ['Supervision with Joy, Croydon probation office, 30 mins', 'her in-person probation came'],
  ["Over at Kasia's for an hour, kids fine", 'her in-person home came'],
  ['Passed by Joy Price yard this morning, 40 min', 'her in-person home came'],
  ['Visited Jade Murray 30 mins', 'her in-person home came'],
  ['Visited Jade Murray on the ward 30 mins', 'her in-person community came'],
  ["2nd go at Liz's door, nobody, will ring her", 'her in-person home no-answer'],
  ['Long natter here in the office with Kasia, 50 min', 'her in-person - came'],
  ['Drop in 2.15pm - Joy Price, 20 mins, no food in', 'her in-person - came'],
  ['Kasia 15 tel. Wants her letter', 'her phone - came'],
  ["Took a call from Joy 10 mins, she's low", 'her phone - came'],
  ['Tel call with Joy, interpreter on, so it took 40 minutes', 'her phone - came'],
  ['A. Rahman letter put through door, new times', 'her letter - -'],
  ["em'd Kasia the form", 'her email - -'],
  ['Tracy dna cooking grp at the hub', 'her group hub missed'],
]

/** Notes that stand next to those and tell of something else. */
export const besideHurriedNotes: readonly NoteAndReading[] = [
  ['Rebooked Joy tues 2pm hub', 'her - - -'],
  ['Joy tel 10 mins. Tues 2pm hub', 'her phone - came'],
  ['Joy 30 mins tel, sleeping on the street near the station', 'her phone - came'],
  ['Joy came in, 30 mins, says she is back on the street', 'her in-person - came'],
  ['Met Joy, she is sleeping in the van with her ex, hub 30 mins', 'her in-person hub came'],
  ['Joy - her ex, hmp pentonville, has written to her. 30 min hub', 'her in-person hub came'],
  ["Joy rang, her ex turned up at Joy's flat, 10 mins", 'her phone - came'],
  ["Police went to Joy's flat, she rang me, 10 mins", 'her phone - came'],
  ["saw joy at hub 1hr. letter delivered to Joy's house by mistake", 'her in-person hub came'],
  ['Joy walked in to the centre 1pm', 'her in-person centre came'],
  ['Took Joy to the GP 1 hr', 'her in-person community came'],
  ['Saw Joy 3 hrs at court', 'her in-person court came'],
  ['Her ex hung up on her. Joy 30 mins hub', 'her in-person hub came'],
]

/** Notes of who did not come, did not answer or was put off, in few words. */
export const briefAbsences: readonly NoteAndReading[] = [
  ['Joy arrived late so not seen', 'her in-person - missed'],
  ['Tracy turned up an hour late, could not be seen, rebooked', 'her in-person - missed'],
  ['Joy arrived 40 mins late, seen for 20', 'her in-person - came'],
  ['Joy came in late and upset, 40 min', 'her in-person - came'],
  ['Another missed appt for Joy, no call', 'her - - missed'],
  ['Saw Joy 20 mins, a further missed appointment means breach', 'her in-person - came'],
  ['Joy 30m hub. Plumber never came', 'her in-person hub came'],
  ['Rang Kasia x2, no joy', 'her phone - no-answer'],
  ['Kasia hv, no answr', 'her in-person home no-answer'],
  ['Nothing from Joy today, I rang twice', 'her phone - no-answer'],
  ["Nothing from Joy's PO today. Joy 30m hub", 'her in-person hub came'],
  ['Nothing from April since the 9th', 'her - - -'],
  [
    'Home visit April, 1h 20. Asked was she thinking of it and she would not answer me',
    'her in-person home came',
  ],
  ["Joy HV. She didn't answer the door", 'her in-person home no-answer'],
  ['Asked Joy to come at 2, she did not answer', 'her phone - no-answer'],
  ['Joy cancd, kids ill', 'her - - cancelled-by-her'],
  ['Joy appt cncld by us, fire alarm', 'her - - cancelled-by-us'],
  ['We had to cancel Joy today. Texted her', 'her - - cancelled-by-us'],
  ["Cancelled Joy's 2pm", 'her - - cancelled-by-us'],
  ["Cancelled Jade Murray's appt as she is poorly", 'her - - cancelled-by-her'],
  ["Saw Joy. Cancelled Joy's GP appt with her", 'her in-person - came'],
  ['Kasia has a stomach bug, cancelled. Rebook Mon', 'her - - cancelled-by-her'],
  ['Joy is upset, her PIP assessment, cancelled', 'her - - -'],
  ['Maria rang 9.15, cant come 10, plumber', 'her phone - cancelled-by-her'],
  ['Joy not here for 11, she cancelled by text', 'her text - cancelled-by-her'],
  ['Joy dna, she cancelled Thursday too', 'her - - missed'],
]

/** Notes of talks with somebody else, told as labels or behind where she is not. */
export const talksInFewWords: readonly NoteAndReading[] = [
  ["Joy's daughters nursery (Mrs Bell) tc 10 mins, settling well", 'about-her phone - -'],
  ["Kasia's PO, 5 mins phone, breach likely", 'about-her phone - -'],
  ["Called Tracy's housing 9 min, arrears", 'about-her phone - -'],
  ['Telephone call from the health visitor about Joy, 10 mins', 'about-her phone - -'],
  ['Liz has not been heard from since Sunday. Called her sister 5 mins', 'about-her phone - -'],
  ["Joy hasn't been back to her room. tc from hostel 5m", 'about-her phone - -'],
  ["Called Joy's 10 mins, all ok", 'her phone - came'],
  ['Called hostel, spoke to Joy on their phone, 15 mins', 'her phone - came'],
  ['Joy has been arrested, she rang me from the station, 10 mins', 'her phone - came'],
  ['Joy was back today, 40 mins hub, rang council with her', 'her in-person hub came'],
]
