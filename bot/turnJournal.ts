import { AsyncLocalStorage } from 'node:async_hooks'
import type { RecordStore } from '../casework/ports/recordStore.ts'
import type { AnyRecord } from '../casework/records/record.ts'

/** What one turn has saved so far: nothing, only a draft of a contact or of an alert, or a record. */
export type SavedInTurn = 'nothing' | 'draft' | 'alert-draft' | 'record'

interface Journal {
  saved: SavedInTurn
}

const journals = new AsyncLocalStorage<Journal>()

const drafts = new Set<AnyRecord['kind']>(['contact-draft', 'alert-draft'])
const unseen = new Set<AnyRecord['kind']>(['audit-entry', 'route', 'delivery'])

/** Runs one turn with a journal of its own, so that an error can say truthfully what was saved before it. */
export function withJournal<Answer>(turn: () => Promise<Answer>): Promise<Answer> {
  return journals.run({ saved: 'nothing' }, turn)
}

/** What the present turn has saved. */
export function savedInThisTurn(): SavedInTurn {
  return journals.getStore()?.saved ?? 'nothing'
}

/** The same store, writing into the journal of the turn what was committed. */
export function journalled(store: RecordStore): RecordStore {
  return {
    find: (kind, id) => store.find(kind, id),
    list: (index, scope, options) => store.list(index, scope, options),
    close: () => store.close(),
    async commit(records) {
      const outcome = await store.commit(records)
      const journal = journals.getStore()
      if (outcome.kind === 'committed' && journal !== undefined)
        journal.saved = furthest(journal.saved, records)
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
