import { closeSync, openSync } from 'node:fs'
import { connect } from 'node:net'
import { join, relative, resolve } from 'node:path'
import { codeOf } from './privateFolder.ts'

/** Where a socket of a folder is reached. `leave` gives back what reaching it took. */
export interface SocketPlace {
  readonly address: string
  readonly isFile: boolean
  leave(): void
}

// The system's room for a socket's path is 108 bytes on Linux and 104 elsewhere, with the closing zero.
const longestAddress = 103

/** The address of a folder's socket by its name: a named pipe on Windows, else the shortest path that fits. */
export function socketPlace(folder: string, name: string): SocketPlace {
  const nothing = (): void => undefined
  if (process.platform === 'win32') return { address: `\\\\.\\pipe\\${name}`, isFile: false, leave: nothing }
  const full = join(resolve(folder), name)
  const near = relative(process.cwd(), full)
  const address = [full, near].find((path) => Buffer.byteLength(path) <= longestAddress)
  return address === undefined ? throughHandle(folder, name) : { address, isFile: true, leave: nothing }
}

/** However long a folder's path is, Linux knows it also by the number of a handle on it. */
function throughHandle(folder: string, name: string): SocketPlace {
  if (process.platform !== 'linux')
    throw new Error(`The path of the folder ${folder} is too long for its lock`)
  const handle = openSync(folder, 'r')
  const address = `/proc/self/fd/${handle}/${name}`
  return {
    address,
    isFile: true,
    leave: () => {
      closeSync(handle)
    },
  }
}

/** Says whether a process listens on a folder's socket. Throws when that cannot be told, so that nobody takes over on a guess. */
export async function isAnswered(folder: string, name: string): Promise<boolean> {
  if (name === '') return false
  const place = socketPlace(folder, name)
  try {
    return await answers(place.address)
  } finally {
    place.leave()
  }
}

const nobodyThere = new Set(['ECONNREFUSED', 'ENOENT'])

function answers(address: string): Promise<boolean> {
  return new Promise((settle, reject) => {
    const caller = connect(address)
    caller.once('connect', () => {
      caller.destroy()
      settle(true)
    })
    caller.once('error', (error) => {
      if (nobodyThere.has(codeOf(error))) settle(false)
      else if (codeOf(error) === 'EAGAIN') settle(true)
      else reject(error)
    })
  })
}
