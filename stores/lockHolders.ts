import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, fileMode } from './privateFolder.ts'

/** One who held a folder's lock, or holds it: the highest number. `socket` is empty where a power cut left nothing of it. */
export interface Holder {
  readonly number: number
  readonly socket: string
  readonly file: string
}

const holderFile = /^holder-(?<number>\d{1,15})$/u
const socketName = /^holder-[0-9a-f]+\.sock$/u

/** Those written down in a folder, in no order. */
export function holdersOf(folder: string): readonly Holder[] {
  return readdirSync(folder).flatMap((file) => {
    const number = holderFile.exec(file)?.groups?.['number']
    return number === undefined
      ? []
      : [{ number: Number(number), socket: socketIn(join(folder, file)), file }]
  })
}

/** The one with the highest number, who alone may hold the lock. */
export function lastHolderOf(folder: string): Holder | undefined {
  return holdersOf(folder).reduce<Holder | undefined>(
    (last, holder) => (last === undefined || holder.number > last.number ? holder : last),
    undefined,
  )
}

/** Writes a starter down under a number, whole and in one step, unless the number is taken. */
export function claimNext(folder: string, number: number, socket: string): void {
  const claim = join(folder, `${socket}.claim`)
  writeFileSync(claim, socket, { mode: fileMode })
  try {
    // A link, unlike a renaming, never replaces what is there.
    linkSync(claim, join(folder, `holder-${number}`))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(claim, { force: true })
  }
}

function socketIn(path: string): string {
  try {
    const socket = readFileSync(path, 'utf8')
    return socketName.test(socket) ? socket : ''
  } catch (error) {
    // Tidied away since the folder was listed, so it is not the last.
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  }
}
