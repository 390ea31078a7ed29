import type { EntryOf, IndexName } from '../casework/indexes.ts'
import type { WomanEntry } from '../casework/womanEntry.ts'
import type { RecordKind, RecordOf } from '../casework/records/record.ts'
import { type Bounded, boundedOf } from './bounded.ts'
import { deepFrozen } from './deepFrozen.ts'
import type { CheckedEntries } from './indexEntries.ts'
import type { Save } from './savedRecords.ts'

/** The records read last, checked and frozen, for the one process that writes: nobody else can make them wrong. */
export interface CheckedRecords extends CheckedEntries {
  /** The record kept here, or the one read, which is kept from then on. What is absent or cannot be read is asked for each time. */
  find<K extends RecordKind>(
    kind: K,
    id: string,
    read: () => ReadRecord<RecordOf[K]> | undefined,
  ): RecordOf[K] | undefined
  /**
   * A whole list: that of colleagues, which each turn asks for several times, as it was read last until one of them is saved; any
   * other as it is read now. One with a line left out is not kept, so that the line is reported each time.
   */
  list<I extends IndexName>(index: I, read: () => ReadList<I>): readonly EntryOf[I][]
  /** The entries of women in lists, forgotten with their cases. */
  readonly women: Bounded<WomanEntry>
  /** Forgets what a transaction writes, before it can be known whether it ends well: the next to ask reads what came of it. */
  forget(save: Pick<Save, 'kind' | 'id'>): void
  forgetAll(): void
}

/** A whole list as it was read, and whether nothing of it had to be left out. */
export interface ReadList<I extends IndexName> {
  readonly entries: readonly EntryOf[I][]
  readonly whole: boolean
}

/** A record and how many characters it is stored in. */
export interface ReadRecord<R> {
  readonly record: R
  readonly size: number
}

// Of each kind: a few hundred of the usual size, or a few cases with years of contacts.
const most = { values: 200, size: 2_000_000 }

// As many as the caseload of a large service, which is asked for again at each page of it.
const mostWomen = 20_000

type Lists = { readonly [I in IndexName]?: readonly EntryOf[I][] }

/** Keeps the last few hundred records, and what lists say of the last women. */
export function checkedRecords(): CheckedRecords {
  const kept = nothingKept()
  let lists: Lists = {}
  const women = boundedOf<WomanEntry>({ values: mostWomen, size: mostWomen })
  return {
    women,
    list(index, read) {
      const known = lists[index]
      if (known !== undefined) return known
      const { entries, whole } = read()
      if (whole && index === 'colleagues') lists = { ...lists, [index]: deepFrozen(entries) }
      return entries
    },
    find(kind, id, read) {
      const known = kept[kind].get(id)
      if (known !== undefined) return known
      const found = read()
      if (found !== undefined) kept[kind].set(id, found.record, found.size)
      return found?.record
    },
    forget: ({ kind, id }) => {
      kept[kind].delete(id)
      if (kind === 'case') women.delete(id)
      if (kind === 'colleague') lists = {}
    },
    forgetAll: () => {
      women.clear()
      lists = {}
      for (const kind of Object.values(kept)) kind.clear()
    },
  }
}

function nothingKept(): { readonly [K in RecordKind]: Bounded<RecordOf[K]> } {
  return {
    case: boundedOf(most),
    alert: boundedOf(most),
    colleague: boundedOf(most),
    'contact-draft': boundedOf(most),
    'alert-draft': boundedOf(most),
    message: boundedOf(most),
    'asked-cue': boundedOf(most),
    delivery: boundedOf(most),
    route: boundedOf(most),
    move: boundedOf(most),
    rota: boundedOf(most),
    readiness: boundedOf(most),
    'morning-setting': boundedOf(most),
    duty: boundedOf(most),
    'audit-entry': boundedOf(most),
    'release-log': boundedOf(most),
  }
}
