import { z } from 'zod'
import { AlertNumber, ColleagueId, RecordId, Reference } from '../casework/identifiers.ts'
import { AuditedAct } from '../casework/records/auditEntry.ts'
import { AlertDraft } from '../casework/records/alertDraft.ts'
import { AskedCue } from '../casework/records/askedCue.ts'
import { Urgency } from '../casework/records/alertParts.ts'
import { Away, Colleague, Role } from '../casework/records/colleague.ts'
import { KeyDate } from '../casework/records/action.ts'
import { Appointment, Contact } from '../casework/records/contact.ts'
import { Order } from '../casework/records/support.ts'
import { ContactDraft } from '../casework/records/contactDraft.ts'
import { Level, SupportStatus } from '../casework/supportWords.ts'
import { Day, Instant } from '../casework/time.ts'
import { Need } from '../casework/words.ts'

const appointment = Appointment.pick({
  ...{ day: true, time: true, mode: true, place: true, enforceable: true, by: true },
})

const missed = Contact.pick({ day: true, time: true }).extend({
  ...{ contact: RecordId, enforceable: Appointment.shape.enforceable },
})

const woman = z.object({
  reference: Reference,
  givenName: z.string(),
  familyName: z.string(),
  knownAs: z.string().optional(),
  organisation: z.string(),
  keyworker: ColleagueId,
  borough: z.string(),
  restrictedTo: z.array(ColleagueId).optional(),
  sharedWith: z.array(z.string()),
  careful: z.boolean(),
  notVisitedAlone: z.boolean(),
  review: Day.optional(),
  status: SupportStatus.optional(),
  statusFrom: Day.optional(),
  since: Day,
  risk: Level.optional(),
  complexity: Level.optional(),
  lastSeen: Day.optional(),
  lastHeardFrom: Day.optional(),
  lastTried: Day.optional(),
  coming: z.array(appointment),
  unrecorded: z.array(appointment),
  missed: z.array(missed),
  weeks: z.object({ last: Day, counts: z.array(z.int()) }).optional(),
  orders: z.array(Order.pick({ status: true, from: true, to: true })),
  keyDates: z.array(KeyDate.pick({ kind: true, day: true, time: true })),
  needs: z.array(Need),
  assessed: Day.optional(),
  planned: Day.optional(),
  endReport: Day.optional(),
  measured: z.array(z.object({ measure: z.string(), first: Day, last: Day })),
  later: z.array(z.object({ measure: z.string(), until: Day })),
})

const alert = z.object({
  number: AlertNumber,
  organisation: z.string(),
  reference: Reference.optional(),
  urgency: Urgency,
  raisedAt: Instant,
  raisedBy: ColleagueId,
  acknowledged: z.boolean(),
  open: z.boolean(),
  stepPassed: z.boolean().optional(),
  drill: z.boolean(),
  recipients: z.array(ColleagueId),
  sealed: z.boolean(),
  aboutColleagues: z.array(ColleagueId),
  speakTo: z.array(ColleagueId),
  clock: Instant.optional(),
})

const watchedAlert = alert.pick({ number: true, raisedAt: true, raisedBy: true, drill: true }).extend({
  ...{ acknowledged: z.boolean(), recipients: z.array(ColleagueId), told: z.array(ColleagueId) },
  broken: z.enum(['nobody-must-answer', 'step-too-late', 'ladder-too-late']).optional(),
  ...{ setAt: Instant.optional(), clock: Instant.optional(), people: z.array(ColleagueId) },
})

const action = z.object({ reference: Reference, action: RecordId, due: Day })

const colleague = z.object({
  id: ColleagueId,
  name: z.string(),
  organisation: z.string(),
  roles: z.array(Role),
  telephone: z.string().optional(),
  away: z.array(Away).optional(),
  knowsPrivately: z.array(Reference).optional(),
  ...{ team: z.string().optional(), joined: Day.optional(), supervised: Day.optional() },
  state: Colleague.shape.state,
})

const cover = z.object({ of: ColleagueId, from: Day, to: Day })

const draft = z.object({ id: RecordId, state: ContactDraft.shape.state, updatedAt: Instant })
const alertDraft = z.object({ id: RecordId, state: AlertDraft.shape.state, createdAt: Instant })
const audit = z.object({ at: Instant, by: ColleagueId, act: AuditedAct })
const delivery = z.object({ id: RecordId, recipient: ColleagueId, dueAt: Instant })

const { id, draft: ofDraft, woman: about, category, askedAt } = AskedCue.shape
const waitingCue = z.object({ id, draft: ofDraft, woman: about, category, askedAt, due: Day })
const restingCue = z.object({
  ...{ category, until: Instant },
  ...{ standing: AskedCue.shape.standing.optional(), draft: ofDraft.optional() },
})

/** What the entries of the indexes are checked against when they are read. */
export const entrySchemas = {
  ...{ woman, alert, watchedAlert, action, colleague, cover, draft, alertDraft, audit, delivery },
  ...{ waitingCue, restingCue },
}
