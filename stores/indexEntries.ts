import { z } from 'zod'
import type { EntryOf, IndexLine, IndexName } from '../casework/indexes.ts'
import type { WomanEntry } from '../casework/womanEntry.ts'
import { indexLinesOf } from '../casework/indexLines.ts'
import { UnreadableRecord } from '../casework/ports/recordStore.ts'
import type { AnyRecord, RecordKind } from '../casework/records/record.ts'
import type { Bounded } from './bounded.ts'
import { deepFrozen } from './deepFrozen.ts'
import { entrySchemas } from './entrySchemas.ts'
import { lineKey, recordKey } from './keys.ts'
import { fieldsOf, jsonIn } from './storedText.ts'

/** What holds an entry: an index line of its own, or the head of its record. */
type Holding<E> = z.ZodType<{ readonly entry: E }>
const holding = <E extends z.ZodType>(entry: E): z.ZodObject<{ entry: E }> => z.object({ entry })
const holdingWoman = holding(entrySchemas.woman)
const holdingDelivery = holding(entrySchemas.delivery)

/** Entries that were read and checked, by the id of their record. */
export interface CheckedEntries {
  readonly women: Bounded<WomanEntry>
}

const women = (kept: CheckedEntries): Bounded<WomanEntry> => kept.women

/** Where the heads of records are found: what is stored under a key, unchecked, and entries that were checked before. */
export interface Heads {
  at(key: string): unknown
  readonly checked?: CheckedEntries | undefined
}

type Entries = {
  readonly [I in IndexName]: {
    readonly kind: RecordKind
    readonly holder: Holding<EntryOf[I]>
    /** Where entries that stand in the head of their record are kept once they were read. */
    readonly inHead?: (kept: CheckedEntries) => Bounded<EntryOf[I]>
  }
}

const entries: Entries = {
  'women-by-keyworker': { kind: 'case', holder: holdingWoman, inHead: women },
  'women-of': { kind: 'case', holder: holdingWoman, inHead: women },
  'women-by-name': { kind: 'case', holder: holdingWoman, inHead: women },
  'women-shared-with': { kind: 'case', holder: holdingWoman, inHead: women },
  'alerts-about': { kind: 'alert', holder: holding(entrySchemas.alert) },
  'alerts-of': { kind: 'alert', holder: holding(entrySchemas.alert) },
  'open-alerts': { kind: 'alert', holder: holding(entrySchemas.alert) },
  'open-alerts-of': { kind: 'alert', holder: holding(entrySchemas.alert) },
  'watched-alerts': { kind: 'alert', holder: holding(entrySchemas.watchedAlert) },
  'actions-of': { kind: 'case', holder: holding(entrySchemas.action) },
  'drafts-of': { kind: 'contact-draft', holder: holding(entrySchemas.draft) },
  'alert-drafts-of': { kind: 'alert-draft', holder: holding(entrySchemas.alertDraft) },
  'unsent-alerts': { kind: 'alert-draft', holder: holding(entrySchemas.alertDraft) },
  'wrong-taps': { kind: 'alert-draft', holder: holding(entrySchemas.alertDraft) },
  due: { kind: 'delivery', holder: holdingDelivery },
  'deliveries-to': { kind: 'delivery', holder: holdingDelivery },
  colleagues: { kind: 'colleague', holder: holding(entrySchemas.colleague) },
  'covered-by': { kind: 'colleague', holder: holding(entrySchemas.cover) },
  'cues-waiting': { kind: 'asked-cue', holder: holding(entrySchemas.waitingCue) },
  'cues-resting': { kind: 'asked-cue', holder: holding(entrySchemas.restingCue) },
  'audit-about': { kind: 'audit-entry', holder: holding(entrySchemas.audit) },
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

/** The entry of a stored line. Throws `UnreadableRecord`, naming the line's record, when it is not what the index holds. */
export function readEntry<I extends IndexName>(index: I, text: unknown, heads: Heads): EntryOf[I] {
  const { kind, holder, inHead } = entries[index]
  // A line of before, whose record could not be read when lines were computed anew, still holds its entry.
  if (inHead === undefined || typeof text !== 'string' || text.startsWith('{')) {
    const line = jsonIn(text)
    return checkedEntry(holder.safeParse(line), () => nameIn(line), { kind, index })
  }
  const kept = heads.checked && inHead(heads.checked)
  const known = kept?.get(text)
  if (known !== undefined) return known
  const head = heads.at(recordKey(kind, text))
  const nameOf = (): string => (head === undefined ? notKnown : text)
  const entry = checkedEntry(holder.safeParse(head), nameOf, { kind, index })
  kept?.set(text, deepFrozen(entry), 1)
  return entry
}

function checkedEntry<E>(
  read: z.ZodSafeParseResult<{ readonly entry: E }>,
  nameOf: () => string,
  { kind, index }: { readonly kind: RecordKind; readonly index: IndexName },
): E {
  if (!read.success) throw new UnreadableRecord(kind, nameOf(), fieldsOf(read.error, `${index}.`))
  return read.data.entry
}

const notKnown = '(not known)'
const Named = z.object({ id: z.string() })
const nameIn = (line: unknown): string => Named.safeParse(line).data?.id ?? notKnown
