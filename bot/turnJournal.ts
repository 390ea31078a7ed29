import { AsyncLocalStorage } from 'node:async_hooks'
import type { RecordStore } from '../casework/ports/recordStore.ts'
import type { AnyRecord } from '../casework/records/record.ts'

/** What one turn has saved so far: nothing, only a draft, or a record. */
export type SavedInTurn = 'nothing' | 'draft' | 'record'

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
  const seen = records.filter((record) => !unseen.has(record.kind))
  if (before === 'record' || seen.some((record) => !drafts.has(record.kind))) return 'record'
  return seen.length > 0 ? 'draft' : before
}
