import type { RecordStore } from '../casework/ports/recordStore.ts'
import type { AnyRecord } from '../casework/records/record.ts'

/** What one turn has saved so far: nothing, only a draft of a contact or of an alert, or a record. */
export type SavedInTurn = 'nothing' | 'draft' | 'alert-draft' | 'record'

/** Says what one turn has saved. It is handed from hand to hand, so that everybody who needs it can be seen to. */
export interface TurnJournal {
  saved: SavedInTurn
  /** Whether something older than this turn was changed, which the same message again would find changed and change further. */
  changedOlder: boolean
}

const drafts = new Set<AnyRecord['kind']>(['contact-draft', 'alert-draft'])
const unseen = new Set<AnyRecord['kind']>(['audit-entry', 'route', 'delivery'])

/** The journal of a turn that begins. */
export function newJournal(): TurnJournal {
  return { saved: 'nothing', changedOlder: false }
}

/** The same store, writing into the journal of a turn what was committed, so that an error can say truthfully what was saved before it. */
export function journalled(store: RecordStore, journal: TurnJournal): RecordStore {
  return {
    find: (kind, id) => store.find(kind, id),
    list: (index, scope, options) => store.list(index, scope, options),
    close: () => store.close(),
    async commit(records) {
      const outcome = await store.commit(records)
      if (outcome.kind === 'committed') {
        journal.saved = furthest(journal.saved, records)
        journal.changedOlder ||= records.some(({ kind, version }) => !unseen.has(kind) && version > 0)
      }
      return outcome
    },
  }
}

function furthest(before: SavedInTurn, records: readonly AnyRecord[]): SavedInTurn {
  const kinds = records.map(({ kind }) => kind).filter((kind) => !unseen.has(kind))
  if (before === 'record' || kinds.some((kind) => !drafts.has(kind))) return 'record'
  if (before === 'alert-draft' || kinds.includes('alert-draft')) return 'alert-draft'
  return kinds.length > 0 ? 'draft' : before
}
