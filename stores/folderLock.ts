import { randomBytes } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { claimNext, type Holder, holdersOf, lastHolderOf } from './lockHolders.ts'
import { isAnswered, type SocketPlace, socketPlace } from './lockSocket.ts'
import { fileMode, makePrivateFolder } from './privateFolder.ts'

/** A data folder that another bot is using. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'

  constructor(folder: string) {
    super(`Another assistant is running on the folder ${folder}. Stop it first, or choose another folder.`)
  }
}

/** The sole right to write to a data folder, until it is released or its process ends, however it ends. */
export interface FolderLock {
  release(): Promise<void>
}

/**
 * Takes the sole right to write to a data folder, or throws `FolderInUse`. The holder listens on a socket, which the
 * system takes away with its process, and is written down under the next number; since a number can be taken once only,
 * of several starters that find the holder dead one follows it. Reading needs no lock. Not for network file systems.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  makePrivateFolder(folder)
  const socket = `holder-${randomBytes(8).toString('hex')}.sock`
  const place = socketPlace(folder, socket)
  // It listens before it is written down: a holder that does not answer is then dead for good, never just starting.
  const server = await listen(place)
  try {
    await tidy(folder, await becomeHolder(folder, socket))
  } catch (error) {
    await close(server, place)
    throw error
  }
  return { release: () => close(server, place) }
}

async function becomeHolder(folder: string, socket: string): Promise<Holder> {
  let last = lastHolderOf(folder)
  while (last?.socket !== socket) {
    if (last !== undefined && (await isAnswered(folder, last.socket))) throw new FolderInUse(folder)
    claimNext(folder, (last?.number ?? 0) + 1, socket)
    // Only the last number counts: somebody else may have taken this one, or several since.
    last = lastHolderOf(folder)
  }
  return last
}

/** Removes what dead holders left. The number before ours stays, so that whoever lists the folder meanwhile sees one of the two. */
async function tidy(folder: string, ours: Holder): Promise<void> {
  for (const { number, socket, file } of holdersOf(folder)) {
    if (number >= ours.number || (await isAnswered(folder, socket))) continue
    if (socket !== '') rmSync(join(folder, socket), { force: true })
    if (number < ours.number - 1) rmSync(join(folder, file), { force: true })
  }
}

async function listen(place: SocketPlace): Promise<Server> {
  const server = createServer((caller) => caller.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(place.address, resolve)
  })
  // The lock is no reason to keep running.
  server.unref()
  if (place.isFile) chmodSync(place.address, fileMode)
  return server
}

async function close(server: Server, place: SocketPlace): Promise<void> {
  await new Promise((resolve) => server.close(resolve))
  place.leave()
}
