import type { SoleWriter } from './soleWriter.ts'
import type { Tables } from './recordTables.ts'

/** Takes pieces of writing; each is done wholly or not at all, and its answer comes after the flush to disk. */
export interface CommitQueue {
  /** Does the writing in the next transaction. Rejects, with the engine's error as cause, when it is not on disk. */
  add<T>(writing: (tables: Tables) => T): Promise<T>
  /** Does at once what is still waiting. */
  finish(): void
}

interface Waiting {
  /** Writes within the transaction that is open, and returns what tells the outcome to whoever waits for it. */
  readonly write: (tables: Tables) => () => void
  readonly reject: (error: Error) => void
}

/**
 * Gathers all that is asked for in one turn of the event loop into one transaction with one flush, each piece a
 * transaction of its own within it. The transaction is LMDB's synchronous one: lmdb-js' asynchronous ones end the
 * process with an unhandled rejection when the disk is full, and never answer once the engine can begin no transaction.
 */
export function commitQueueOf(writer: Pick<SoleWriter, 'transact'>): CommitQueue {
  let waiting: Waiting[] = []

  function finish(): void {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    try {
      const tellings = writer.transact((tables) =>
        // A transaction within a transaction costs half as much again: one that is alone needs none.
        batch.map((piece) => (batch.length === 1 ? piece.write(tables) : apart(writer, piece))),
      )
      tellings.forEach((tell) => {
        tell()
      })
    } catch (cause) {
      batch.forEach(({ reject }) => {
        reject(notSaved(cause))
      })
    }
  }

  function add<T>(writing: (tables: Tables) => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const write = (tables: Tables): (() => void) => {
        const answer = writing(tables)
        return () => {
          resolve(answer)
        }
      }
      if (waiting.length === 0) setImmediate(finish)
      waiting.push({ write, reject })
    })
  }

  return { add, finish }
}

function apart(writer: Pick<SoleWriter, 'transact'>, { write, reject }: Waiting): () => void {
  try {
    return writer.transact(write)
  } catch (cause) {
    return () => {
      reject(notSaved(cause))
    }
  }
}

function notSaved(cause: unknown): Error {
  return new Error('Nothing of this set of records was saved: it could not be written to disk', { cause })
}
