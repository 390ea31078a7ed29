import { z } from 'zod'
import { Reference } from '../../casework/identifiers.ts'

const Day = z.iso.date()
const Time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable()
const Mode = z.enum(['in-person', 'phone', 'video', 'text', 'email', 'letter', 'group']).nullable()
const Place = z.enum(['centre', 'hub', 'home', 'court', 'prison', 'probation', 'community']).nullable()
const Attendance = z.enum(['came', 'missed', 'cancelled-by-her', 'cancelled-by-us', 'no-answer']).nullable()
const Topic = z.enum([
  'housing',
  'employment',
  'health',
  'substances',
  'finance',
  'family',
  'attitudes',
  'abuse',
  'sex-work',
  'social',
  'justice',
])
const Category = z.enum([
  'suicide',
  'self-harm',
  'overdose',
  'domestic-abuse',
  'sexual-abuse',
  'child-at-risk',
  'exploitation',
  'threat-to-others',
  'missing',
  'self-neglect',
  'staff-safety',
  'nowhere-tonight',
])
const Standing = z.enum(['current', 'uncertain', 'past', 'denied', 'other-person', 'hypothetical'])

/** What a careful person reads of one contact: `candidates` holds every woman who fits, best first, and `who` only the one that a person would choose. */
const ExpectedContact = z.strictObject({
  who: Reference.nullable(),
  candidates: z.array(Reference),
  with: z.enum(['her', 'about-her']),
  date: Day,
  dateGiven: z.boolean(),
  time: Time,
  minutes: z.int().positive().nullable(),
  mode: Mode,
  place: Place,
  attendance: Attendance,
  needs: z.array(Topic),
  next: z.strictObject({ date: Day, time: Time, mode: Mode }).nullable(),
  actions: z.array(z.strictObject({ text: z.string().min(1), due: Day.nullable() })),
  dates: z.array(z.strictObject({ text: z.string().min(1), date: Day, time: Time })),
})

/** An invented note with what a careful person reads of it, in the words of the `read-notes` command. */
export const KeyworkerNote = z.strictObject({
  id: z.string().regex(/^kw-\d{3}$/),
  text: z.string().min(1),
  now: z.iso.datetime({ local: true, precision: -1 }),
  caseload: z.enum(['small', 'large']),
  expect: z.strictObject({
    contacts: z.array(ExpectedContact),
    cues: z.array(
      z.strictObject({ category: Category, standing: Standing, reference: Reference.nullable() }),
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
