import { z } from 'zod'
import type { EntryOf, IndexName } from '../casework/indexes.ts'
import { AlertNumber, ColleagueId, RecordId, Reference } from '../casework/identifiers.ts'
import { UnreadableRecord } from '../casework/ports/recordStore.ts'
import { AuditedAct } from '../casework/records/auditEntry.ts'
import { AlertDraft } from '../casework/records/alertDraft.ts'
import { Urgency } from '../casework/records/alert.ts'
import { Away, Colleague, Role } from '../casework/records/colleague.ts'
import { ContactDraft } from '../casework/records/contactDraft.ts'
import type { RecordKind } from '../casework/records/record.ts'
import { Level, SupportStatus } from '../casework/supportWords.ts'
import { ClockTime, Day, Instant } from '../casework/time.ts'
import { fieldsOf, jsonIn } from './storedText.ts'

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
  review: Day.optional(),
  status: SupportStatus.optional(),
  since: Day,
  risk: Level.optional(),
  complexity: Level.optional(),
  lastSeen: Day.optional(),
  lastHeardFrom: Day.optional(),
  lastTried: Day.optional(),
  coming: z.array(z.object({ day: Day, time: ClockTime.optional() })),
})

const alert = z.object({
  number: AlertNumber,
  organisation: z.string(),
  reference: Reference.optional(),
  urgency: Urgency,
  raisedAt: Instant,
  acknowledged: z.boolean(),
  open: z.boolean(),
})

const action = z.object({ reference: Reference, action: RecordId, due: Day })

const colleague = z.object({
  id: ColleagueId,
  name: z.string(),
  organisation: z.string(),
  roles: z.array(Role),
  telephone: z.string().optional(),
  away: z.array(Away).optional(),
  state: Colleague.shape.state,
})

const draft = z.object({ id: RecordId, state: ContactDraft.shape.state, updatedAt: Instant })
const alertDraft = z.object({ id: RecordId, state: AlertDraft.shape.state, createdAt: Instant })
const audit = z.object({ at: Instant, by: ColleagueId, act: AuditedAct })
const delivery = z.object({ id: RecordId, recipient: ColleagueId, dueAt: Instant })

type Entries = {
  readonly [I in IndexName]: { readonly kind: RecordKind; readonly entry: z.ZodType<EntryOf[I]> }
}

const entries: Entries = {
  'women-by-keyworker': { kind: 'case', entry: woman },
  'women-of': { kind: 'case', entry: woman },
  'women-by-name': { kind: 'case', entry: woman },
  'women-shared-with': { kind: 'case', entry: woman },
  'alerts-about': { kind: 'alert', entry: alert },
  'open-alerts': { kind: 'alert', entry: alert },
  'actions-of': { kind: 'case', entry: action },
  'drafts-of': { kind: 'contact-draft', entry: draft },
  'alert-drafts-of': { kind: 'alert-draft', entry: alertDraft },
  due: { kind: 'delivery', entry: delivery },
  'deliveries-to': { kind: 'delivery', entry: delivery },
  colleagues: { kind: 'colleague', entry: colleague },
  'audit-about': { kind: 'audit-entry', entry: audit },
}

const Stored = z.object({ id: z.string(), entry: z.unknown() })

/** The text an index line is stored as: its record's id, so that a line that fails can be named, and its entry. */
export function lineText(id: string, entry: EntryOf[IndexName]): string {
  return JSON.stringify({ id, entry })
}

/** The entry in a stored line. Throws `UnreadableRecord`, naming the line's record, when it is not what the index holds. */
export function readEntry<I extends IndexName>(index: I, text: unknown): EntryOf[I] {
  const { kind, entry } = entries[index]
  const stored = Stored.safeParse(jsonIn(text))
  if (!stored.success) throw new UnreadableRecord(kind, '(not known)', [index])
  const read = entry.safeParse(stored.data.entry)
  if (!read.success) throw new UnreadableRecord(kind, stored.data.id, fieldsOf(read.error, `${index}.`))
  return read.data
}
