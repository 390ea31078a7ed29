import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** How the reader did in each round; a peer beside it reads the same notes for dates and numbers alone. */
export interface ReaderFigures {
  /** Notes a second: the peer, and the reader with a small and with a large caseload. */
  readonly peer: readonly number[]
  readonly small: readonly number[]
  readonly large: readonly number[]
  /** Milliseconds for a note of 2 KB, and for the worst of several texts of 100 KB. */
  readonly usual: readonly number[]
  readonly huge: readonly number[]
}

const Peer = z.object({ peer: z.number() })
const Reader = z.object({ small: z.number(), large: z.number(), usual: z.number(), huge: z.number() })

/**
 * Reads the same notes with the reader and with a peer, in turn, round by round. Each has a process of its own: the engine
 * compiles every pattern worse once a process has too many of them, and the peer alone has.
 */
export async function measureReader(rounds: number): Promise<ReaderFigures> {
  const [peer, reader] = [started('peerReader'), started('noteReader')]
  try {
    const found: (z.infer<typeof Peer> & z.infer<typeof Reader>)[] = []
    for (let round = -1; round < rounds; round += 1) {
      const figures = { ...Peer.parse(await asked(peer)), ...Reader.parse(await asked(reader)) }
      // The first round only lets the engine compile what it will run.
      if (round >= 0) found.push(figures)
    }
    const each = (name: keyof ReaderFigures): readonly number[] => found.map((figures) => figures[name])
    return {
      ...{ peer: each('peer'), small: each('small'), large: each('large') },
      ...{ usual: each('usual'), huge: each('huge') },
    }
  } finally {
    peer.kill()
    reader.kill()
  }
}

function started(script: 'noteReader' | 'peerReader'): ChildProcess {
  const file = new URL(`./processes/${script}${path.extname(import.meta.url)}`, import.meta.url)
  return fork(fileURLToPath(file), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
}

async function asked(reader: ChildProcess): Promise<unknown> {
  const ending = new AbortController()
  const { signal } = ending
  const ended = once(reader, 'exit', { signal }).then(() =>
    Promise.reject(new Error('A reader ended by itself')),
  )
  const message = once(reader, 'message', { signal }).then(([first]: unknown[]) => first)
  try {
    reader.send('read')
    return await Promise.race([message, ended])
  } finally {
    ending.abort()
    await Promise.allSettled([message, ended])
  }
}
