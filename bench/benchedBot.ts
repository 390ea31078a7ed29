import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** What a bot has used: memory in bytes, processor time in milliseconds. */
const Use = z.object({ rss: z.number(), processor: z.number() })
export type Use = z.infer<typeof Use>

/** A bot in a process of its own. */
export interface BenchedBot {
  readonly endpoint: string
  use(): Promise<Use>
  stop(): Promise<void>
}

/** Starts one of the scripts in `processes/`, and waits until it listens. */
export async function startBenched(script: 'echoBot' | 'assistantBot', folder = ''): Promise<BenchedBot> {
  const file = new URL(`./processes/${script}${path.extname(import.meta.url)}`, import.meta.url)
  const child = fork(fileURLToPath(file), [folder], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const end = (): void => {
    child.kill('SIGKILL')
  }
  process.once('exit', end)
  const { endpoint } = z.object({ endpoint: z.url() }).parse(await heard(child))
  return {
    endpoint,
    async use() {
      child.send('use')
      return Use.parse(await heard(child))
    },
    async stop() {
      process.off('exit', end)
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      end()
      await ended
    },
  }
}

async function heard(child: ChildProcess): Promise<unknown> {
  const ending = new AbortController()
  const { signal } = ending
  const ended = once(child, 'exit', { signal }).then(() => Promise.reject(new Error('A bot ended by itself')))
  const message = once(child, 'message', { signal }).then(([first]: unknown[]) => first)
  try {
    return await Promise.race([message, ended])
  } finally {
    ending.abort()
    await Promise.allSettled([message, ended])
  }
}
