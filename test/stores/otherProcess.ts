import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A script of `test/stores/processes` running in a process of its own. */
export interface OtherProcess {
  /** The lines it has printed so far. */
  readonly printed: readonly string[]
  /** Waits for the next line it prints. */
  line(): Promise<string>
  /** Ends it as a power cut would, and waits until all it printed has been read. */
  kill(): Promise<void>
  /** Waits for its own end. */
  ended(): Promise<void>
}

/** Starts a script of `test/stores/processes`; with `largestFile`, no file it writes may grow beyond so many blocks of 512 bytes. */
export function startProcess(script: string, args: readonly string[], largestFile?: number): OtherProcess {
  const path = fileURLToPath(new URL(`processes/${script}.ts`, import.meta.url))
  const command = [process.execPath, '--import', 'tsx', path, ...args]
  const limited = ['sh', '-c', `ulimit -f ${largestFile ?? 'unlimited'} && exec "$0" "$@"`, ...command]
  const [program = '', ...rest] = largestFile === undefined ? command : limited
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'ignore'] })
  running.add(child)
  child.once('close', () => running.delete(child))
  return watched(child)
}

const running = new Set<ChildProcess>()

// A test that fails must not leave its processes behind: the run would never end.
afterEach(() => {
  running.forEach((child) => child.kill('SIGKILL'))
})

function watched(child: ChildProcess): OtherProcess {
  const { stdout } = child
  if (stdout === null) throw new Error('The process has no output to read')
  const printed: string[] = []
  const lines = createInterface({ input: stdout })
  lines.on('line', (line) => printed.push(line))
  const over = once(child, 'close')
  let read = 0
  return {
    printed,
    line: async () => {
      // Lines that came together are answered one by one.
      if (printed.length === read) await Promise.race([once(lines, 'line'), over])
      read += 1
      return printed[read - 1] ?? 'it ended'
    },
    kill: async () => {
      child.kill('SIGKILL')
      await over
    },
    ended: async () => {
      await over
    },
  }
}

/** Waits so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
