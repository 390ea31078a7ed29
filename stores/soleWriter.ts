import { openTables, type Tables } from './recordTables.ts'
import { openSharedNumber, type SharedNumber } from './sharedNumber.ts'

const markKey = Buffer.from('last transaction')

/**
 * The tables in a folder for the one process that writes to them. It guards what was saved against a fault of LMDB
 * (ITS#9496, still in lmdb-js 3.5): a process that opens the folder, even to read, can set the number of the last
 * transaction back while another commits, and the next commit then silently replaces the one before. As only one process
 * writes, it knows which number to expect; when it finds another it writes nothing and puts the number right. A class
 * because of this state.
 */
export class SoleWriter {
  readonly #folder: string
  readonly #shared: SharedNumber
  readonly #onReopened: () => void
  #tables: Tables
  #last: number
  #writing = false

  /** `onReopened` hears when the tables had to be opened anew after a fault; what was read before need not hold any more. */
  constructor(folder: string, onReopened: () => void = () => undefined) {
    this.#folder = folder
    this.#onReopened = onReopened
    this.#tables = openTables(folder, false)
    this.#last = lastTransaction(this.#tables)
    this.#shared = openSharedNumber(folder, this.#last)
  }

  /** Reads in the state this process left: in a transaction like those of writing, which costs two millionths of a second. */
  read<T>(reading: (tables: Tables) => T): T {
    return this.#guarded(() => reading(this.#tables))
  }

  /** Does a piece of writing in a transaction: on disk when this returns, undone when it throws. Within another, undone alone. */
  transact<T>(writing: (tables: Tables) => T): T {
    if (this.#writing) return this.#tables.root.transactionSync(() => writing(this.#tables))
    const answer = this.#guarded(() => {
      const result = writing(this.#tables)
      // Written each time, because a transaction that is left empty takes no number; on the page that every commit changes.
      this.#tables.root.putSync(markKey, this.#last + 1)
      return result
    })
    this.#last += 1
    return answer
  }

  /** Ends the use of the tables. */
  async close(): Promise<void> {
    await this.#tables.root.close()
    this.#shared.close()
  }

  #guarded<T>(writing: () => T): T {
    const progress: Progress = { state: 'beginning' }
    for (let attempts = 0; attempts < 5; attempts += 1) {
      try {
        return this.#attempt(writing, progress)
      } catch (error) {
        if (progress.state === 'begun') throw error
        progress.cause = error
      }
      if (progress.state === 'set-back' && attempts < 3 && this.#shared.set(this.#last)) continue
      this.#reopen()
    }
    throw new Error('No transaction could be begun', { cause: progress.cause })
  }

  #attempt<T>(writing: () => T, progress: Progress): T {
    const { root } = this.#tables
    progress.state = 'beginning'
    this.#writing = true
    try {
      return root.transactionSync(() => {
        progress.state = root.getWriteTxnId() === this.#last + 1 ? 'begun' : 'set-back'
        if (progress.state === 'set-back') throw new Error('The number of the last transaction was set back')
        return writing()
      })
    } finally {
      this.#writing = false
    }
  }

  /** Takes the number from the data; also the way out when the engine refuses all after it failed to write. */
  #reopen(): void {
    void this.#tables.root.close()
    this.#tables = openTables(this.#folder, false)
    this.#last = lastTransaction(this.#tables)
    this.#onReopened()
  }
}

interface Progress {
  state: 'beginning' | 'set-back' | 'begun'
  cause?: unknown
}

/** The number of the last transaction that wrote: one before that of a new one, which is left empty and so takes none. */
function lastTransaction({ root }: Tables): number {
  return root.transactionSync(() => root.getWriteTxnId()) - 1
}
