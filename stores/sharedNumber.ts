import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** The number of the last transaction as all processes share it, in the engine's lock file. */
export interface SharedNumber {
  /** Puts the number right, and says whether it could be: not where the file turned out to be laid out in another way. */
  set(number: number): boolean
  /** Ends the use of the file; only once the engine has ended its own, whose locks on the file would be lost with it. */
  close(): void
}

// After its mark and its format, the file holds the number as eight bytes.
const position = 8

/** Finds the number in the lock file of tables that are open and whose last transaction is known. */
export function openSharedNumber(folder: string, known: number): SharedNumber {
  const file = openSync(join(folder, 'lock.mdb'), 'r+')
  const bytes = Buffer.alloc(8)
  readSync(file, bytes, 0, bytes.length, position)
  const found = bytes.readBigUInt64LE() === BigInt(known)
  return {
    set: (number) => {
      if (!found) return false
      bytes.writeBigUInt64LE(BigInt(number))
      writeSync(file, bytes, 0, bytes.length, position)
      return true
    },
    close: () => {
      closeSync(file)
    },
  }
}
