import { z } from 'zod'
import { type EntryOf, type IndexLine, indexLinesOf, type IndexName } from '../casework/indexes.ts'
import { AlertNumber, ColleagueId, RecordId, Reference } from '../casework/identifiers.ts'
import { UnreadableRecord } from '../casework/ports/recordStore.ts'
import { AuditedAct } from '../casework/records/auditEntry.ts'
import { AlertDraft } from '../casework/records/alertDraft.ts'
import { Urgency } from '../casework/records/alert.ts'
import { Away, Colleague, Role } from '../casework/records/colleague.ts'
import { ContactDraft } from '../casework/records/contactDraft.ts'
import type { AnyRecord, RecordKind } from '../casework/records/record.ts'
import { Level, SupportStatus } from '../casework/supportWords.ts'
import { ClockTime, Day, Instant } from '../casework/time.ts'
import { lineKey, recordKey } from './keys.ts'
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

/** What holds an entry: an index line of its own, or the head of its record. */
type Holding<E> = z.ZodType<{ readonly entry: E }>
const holding = <E extends z.ZodType>(entry: E): z.ZodObject<{ entry: E }> => z.object({ entry })
const holdingWoman = holding(woman)
const holdingDelivery = holding(delivery)

type Entries = {
  readonly [I in IndexName]: {
    readonly kind: RecordKind
    readonly holder: Holding<EntryOf[I]>
    readonly inHead?: true
  }
}

const entries: Entries = {
  'women-by-keyworker': { kind: 'case', holder: holdingWoman, inHead: true },
  'women-of': { kind: 'case', holder: holdingWoman, inHead: true },
  'women-by-name': { kind: 'case', holder: holdingWoman, inHead: true },
  'women-shared-with': { kind: 'case', holder: holdingWoman, inHead: true },
  'alerts-about': { kind: 'alert', holder: holding(alert) },
  'open-alerts': { kind: 'alert', holder: holding(alert) },
  'actions-of': { kind: 'case', holder: holding(action) },
  'drafts-of': { kind: 'contact-draft', holder: holding(draft) },
  'alert-drafts-of': { kind: 'alert-draft', holder: holding(alertDraft) },
  due: { kind: 'delivery', holder: holdingDelivery },
  'deliveries-to': { kind: 'delivery', holder: holdingDelivery },
  colleagues: { kind: 'colleague', holder: holding(colleague) },
  'audit-about': { kind: 'audit-entry', holder: holding(audit) },
}

/** What a store keeps of the index lines of a record: a text for each, by its key, and the entry that several of them share. */
export interface StoredLines {
  readonly lines: ReadonlyMap<string, string>
  readonly entry?: EntryOf[IndexName]
}

/**
 * The index lines of a record as they are stored. A woman stands in several places of several lists, always with the same
 * entry: it is kept once, in the head of her record, so that a contact changes no line. Any other line holds its own.
 */
export function storedLinesOf(record: AnyRecord): StoredLines {
  const lines = indexLinesOf(record)
  const shared = lines.find(({ index }) => entries[index].inHead)
  return { lines: new Map(lines.map((line) => [lineKey(line), lineText(line)])), ...entryOf(shared) }
}

const entryOf = (line: IndexLine | undefined): Pick<StoredLines, 'entry'> =>
  line === undefined ? {} : { entry: line.entry }

/** The record's id, so that a line that fails can be named, and the entry where it is not in the head of that record. */
function lineText({ index, id, entry }: IndexLine): string {
  return entries[index].inHead ? id : JSON.stringify({ id, entry })
}

/**
 * The entry of a stored line. Throws `UnreadableRecord`, naming the line's record, when it is not what the index holds.
 * `headAt` answers with the head of the record kept under a key, unchecked.
 */
export function readEntry<I extends IndexName>(
  index: I,
  text: unknown,
  headAt: (key: string) => unknown,
): EntryOf[I] {
  const { kind, holder, inHead } = entries[index]
  // A line of before, whose record could not be read when lines were computed anew, still holds its entry.
  const isId = inHead === true && typeof text === 'string' && !text.startsWith('{')
  const held = isId ? headAt(recordKey(kind, text)) : jsonIn(text)
  const read = holder.safeParse(held)
  if (read.success) return read.data.entry
  const id = isId && held !== undefined ? text : Named.safeParse(held).data?.id
  throw new UnreadableRecord(kind, id ?? '(not known)', fieldsOf(read.error, `${index}.`))
}

const Named = z.object({ id: z.string() })
