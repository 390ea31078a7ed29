import type { ContactNote } from './contactNotes.ts'

/** Notes of contacts that were called off ahead, each of the day on which it should have been. */
export const putOffContactNotes: readonly ContactNote[] = [
  ["Kasia cx'd Mon 23rd 10.00, no childcare", '2026-03-23', '10:00', null],
  ['Kasia cnt do 2moro got gp', '2026-03-13', null, null],
  ['Kasia cant tomorrow 3pm, extra shift', '2026-03-13', '15:00', null],
  ['Kasia called off tmrws home visit', '2026-03-13', null, null],
  ["Tmrw's 2.15 w/ Kasia stood down, I have flu", '2026-03-13', '14:15', null],
  ['Kasia 2moro 10 cncld by us', '2026-03-13', '10:00', null],
  ['CV session tomorrow off, text from Kasia, poorly', '2026-03-13', null, null],
  ['Bidding w/ Kasia Weds 4pm not happening, me on training', '2026-03-18', '16:00', null],
  ['Kasia cancelled fridays video link', '2026-03-13', null, null],
  ['Kasia has tomorrow off work', null, null, null],
  ['Kasia sent apologies for group wed 18th, her sons birthday', '2026-03-18', null, null],
  ['Kasia text to say not coming weds, work changed her shift', '2026-03-18', null, null],
  ['Kasia text to say lets leave Fri as she has work', '2026-03-13', null, null],
  ["We've had to put off Kasia's appointment on Monday", '2026-03-16', null, null],
  ['Kasia session cancelled by us. Would of been tmrw 10am', '2026-03-13', '10:00', null],
  ['Cx by us, training. Kasia was 2pm Mon, moved to Tues 2pm', '2026-03-16', '14:00', null],
  ['Kasia texted, can we swap Monday 2pm to Wed', '2026-03-16', '14:00', null],
]
