import { z } from 'zod'
import { Reference } from '../../../casework/identifiers.ts'
import { ClockTime, Day } from '../../../casework/time.ts'
import { Attendance, CueCategory, CueStanding, Mode, Place, Topic, With } from '../../../casework/words.ts'

/** What a careful person reads of one contact: `candidates` holds every woman who fits, best first, and `who` only the one that a person would choose. */
const ExpectedContact = z.strictObject({
  who: Reference.nullable(),
  candidates: z.array(Reference),
  with: With,
  date: Day,
  dateGiven: z.boolean(),
  time: ClockTime.nullable(),
  minutes: z.int().positive().nullable(),
  mode: Mode.nullable(),
  place: Place.nullable(),
  attendance: Attendance.nullable(),
  needs: z.array(Topic),
  next: z.strictObject({ date: Day, time: ClockTime.nullable(), mode: Mode.nullable() }).nullable(),
  actions: z.array(z.strictObject({ text: z.string().min(1), due: Day.nullable() })),
  dates: z.array(z.strictObject({ text: z.string().min(1), date: Day, time: ClockTime.nullable() })),
})

/** An invented note with what a careful person reads of it, in the words of the `read-notes` command. */
export const KeyworkerNote = z.strictObject({
  id: z.string().regex(/^kw-\d{3,4}$/),
  text: z.string().min(1),
  now: z.iso.datetime({ local: true, precision: -1 }),
  caseload: z.enum(['small', 'large']),
  expect: z.strictObject({
    contacts: z.array(ExpectedContact),
    cues: z.array(
      z.strictObject({ category: CueCategory, standing: CueStanding, reference: Reference.nullable() }),
    ),
  }),
})
export type KeyworkerNote = z.infer<typeof KeyworkerNote>

/** The women of the notes. A small caseload is the first sixteen, who are the women of the demonstration; a large one is all of them. */
export const CaseloadFile = z.array(
  z.strictObject({
    reference: Reference,
    givenName: z.string().min(1),
    familyName: z.string().min(1),
    knownAs: z.string().min(1).optional(),
  }),
)
export const smallCaseload = 16
