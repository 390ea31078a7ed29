import { all } from '../casework/indexes.ts'
import type { RecordStore } from '../casework/ports/recordStore.ts'
import type { Instant } from '../casework/time.ts'
import { people } from './invented.ts'
import { inventedRecords, usualWomen } from './generated/records.ts'

/** What filling a demonstration needs: how many women were asked for, if any number was, the moment, and who hears how far it is. */
export interface Filling {
  readonly women: number | undefined
  readonly now: Instant
  readonly onProgress: (women: number) => void
}

/**
 * Fills an empty store with the invented records, set by set. A store that is filled already keeps what it has; the answer is
 * then how many women it holds, where another number was asked for.
 */
export async function fillOnce(records: RecordStore, filling: Filling): Promise<number | undefined> {
  const filled = await records.list('colleagues', all, { limit: 1 })
  if (filled.length > 0) return otherNumber(records, filling.women)
  let women = 0
  for (const set of inventedRecords(filling.now, filling.women ?? usualWomen)) {
    const { kind } = await records.commit(set)
    if (kind === 'conflict') {
      throw new Error('The demonstration was not filled to its end the last time. Start it with --reset.')
    }
    const made = set.filter((record) => record.kind === 'case').length
    women += made
    if (made > 0) filling.onProgress(women)
  }
  return undefined
}

async function otherNumber(records: RecordStore, asked: number | undefined): Promise<number | undefined> {
  if (asked === undefined) return undefined
  const organisations = new Set(people.colleagues.map(({ organisation }) => organisation))
  const women = await Promise.all([...organisations].map((name) => records.list('women-of', name)))
  const kept = women.flat().length
  return kept === asked ? undefined : kept
}
