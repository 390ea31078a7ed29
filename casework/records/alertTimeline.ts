import { z } from 'zod'
import { CategoryCode, ConsentCode, Decision, EndOfAlert, OverrideGround } from '../alerts/alertCodes.ts'
import { AdditionField } from '../alerts/additions.ts'
import { AlertNumber, ColleagueId, Reference } from '../identifiers.ts'
import { Instant } from '../time.ts'
import { ClimbReason, Urgency } from './alertParts.ts'

const when = { at: Instant }
const act = { ...when, by: ColleagueId }

/** One thing that happened to an alert; nothing in its timeline is ever changed or taken out. */
export const TimelineEntry = z.discriminatedUnion('what', [
  z.object({ ...act, what: z.literal('raised') }),
  z.object({ ...when, what: z.literal('delivered'), to: ColleagueId }),
  z.object({
    ...when,
    what: z.literal('not-delivered'),
    to: ColleagueId,
    reason: z.string(),
    shut: z.boolean().optional(),
  }),
  z.object({ ...when, what: z.literal('asked'), people: z.array(ColleagueId), why: ClimbReason }),
  z.object({ ...act, what: z.literal('acknowledged') }),
  z.object({ ...act, what: z.literal('next-step'), step: z.string(), dueAt: Instant }),
  z.object({
    ...{ ...act, what: z.literal('longer-asked'), step: z.string(), dueAt: Instant },
    reason: z.string().max(1000),
  }),
  z.object({ ...act, what: z.literal('longer-agreed'), step: z.string(), dueAt: Instant }),
  z.object({ ...act, what: z.literal('longer-not-agreed') }),
  z.object({ ...act, what: z.literal('step-done'), step: z.string() }),
  z.object({ ...act, what: z.literal('more-time'), dueAt: Instant }),
  z.object({ ...when, what: z.literal('lapsed'), owner: ColleagueId }),
  z.object({ ...act, what: z.literal('hand-over-asked'), to: ColleagueId }),
  z.object({ ...act, what: z.literal('handed-over'), from: ColleagueId }),
  z.object({ ...when, what: z.literal('hand-over-not-taken'), to: ColleagueId }),
  z.object({ ...act, what: z.literal('added'), field: AdditionField, text: z.string().min(1).max(4000) }),
  z.object({ ...act, what: z.literal('spoken'), to: ColleagueId }),
  z.object({ ...act, what: z.literal('urgency'), from: Urgency, to: Urgency, reason: z.string().max(1000) }),
  z.object({ ...act, what: z.literal('categories'), categories: z.array(CategoryCode) }),
  z.object({
    ...{ ...act, what: z.literal('consent'), code: ConsentCode, grounds: z.array(OverrideGround) },
    note: z.string().max(500),
  }),
  z.object({ ...act, what: z.literal('decided'), decision: Decision, reason: z.string().max(1000) }),
  z.object({ ...act, what: z.literal('facts-withheld'), reason: z.string().max(1000) }),
  z.object({
    ...{ ...act, what: z.literal('closing'), how: EndOfAlert, reason: z.string().max(1000) },
    other: AlertNumber.optional(),
  }),
  z.object({ ...act, what: z.literal('not-agreed') }),
  z.object({
    ...{
      ...act,
      what: z.literal('closed'),
      how: EndOfAlert.optional(),
      reason: z.string().max(1000).optional(),
    },
    other: AlertNumber.optional(),
  }),
  z.object({ ...act, what: z.literal('reopened'), reason: z.string().max(1000) }),
  z.object({ ...act, what: z.literal('linked'), reference: Reference }),
  z.object({ ...act, what: z.literal('opened-for'), instead: AlertNumber }),
  z.object({ ...act, what: z.literal('contact-moved'), to: Reference.optional() }),
])
export type TimelineEntry = z.infer<typeof TimelineEntry>
