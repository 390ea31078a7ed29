import { openTables, type Tables } from './recordTables.ts'

/** The tables of the one process that writes to them. */
export interface SoleWriter {
  /** The tables for reading: never more than a moment behind what this process saved. */
  tables(): Tables
  /** Does a piece of writing in a transaction: flushed when this returns, undone when it throws. Within another, undone alone. */
  transact<T>(writing: (tables: Tables) => T): T
  close(): Promise<void>
}

/** How long reading trusts the engine's last-transaction number before it looks again, in milliseconds. */
const trustedFor = 100

/** Somebody set the engine's last-transaction number back. */
class SetBack extends Error {}

/**
 * Opens the tables in a folder for the one process that writes to them, and guards its commits against a fault of LMDB
 * (ITS#9496, still in lmdb-js 3.5): a process that opens the folder, even to read, can set the number of the last
 * transaction back while another commits, and the next commit would silently replace the one before. Only one process
 * writes, so it knows the number to expect; when it finds another, it writes nothing and opens the tables again, which
 * sets the number right from the data.
 */
export function openSoleWriter(folder: string): SoleWriter {
  let tables = openTables(folder, false)
  let last = lastTransaction(tables)
  let looked = performance.now()
  let within = false

  function reopen(): void {
    void tables.root.close()
    tables = openTables(folder, false)
    last = lastTransaction(tables)
  }

  function attempt<T>(writing: (tables: Tables) => T): T {
    within = true
    try {
      return tables.root.transactionSync(() => {
        if (tables.root.getWriteTxnId() !== last + 1) throw new SetBack()
        return writing(tables)
      })
    } finally {
      within = false
    }
  }

  function guarded<T>(writing: (tables: Tables) => T): T {
    for (let attempts = 0; attempts < 5; attempts += 1) {
      try {
        return attempt(writing)
      } catch (error) {
        if (!(error instanceof SetBack)) throw error
        reopen()
      }
    }
    throw new Error('The number of the last transaction was set back again and again')
  }

  return {
    tables: () => {
      if (performance.now() - looked > trustedFor) {
        guarded(() => undefined)
        looked = performance.now()
      }
      return tables
    },
    transact: (writing) => {
      if (within) return tables.root.transactionSync(() => writing(tables))
      const answer = guarded((opened) => {
        const result = writing(opened)
        // Written each time, so that every transaction takes a number.
        opened.heads.putSync(markKey, String(last + 1))
        return result
      })
      last += 1
      return answer
    },
    close: () => tables.root.close(),
  }
}

const markKey = Buffer.from('last transaction')

/** The number of the last transaction that wrote: one before that of a new one, which is left empty and so takes none. */
function lastTransaction({ root }: Tables): number {
  return root.transactionSync(() => root.getWriteTxnId()) - 1
}
