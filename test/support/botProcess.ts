import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The real bot in a process of its own: what it has said, and how it is ended. */
export interface BotProcess {
  /** Everything it has written, to either stream. */
  said(): string
  /** Waits until it says where it answers, and answers with that address. */
  endpoint(): Promise<string>
  /** Waits until it says these words, and answers with the last group of them. Fails when it ends first. */
  until(words: RegExp): Promise<string>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  /** Asks it to end, as a service manager does. */
  terminate(): void
  /** Waits for its end and answers with its exit code. */
  exitCode(): Promise<number | null>
}

/** What a process is started with: a script of the project, its arguments and settings, and how large its files may grow. */
export interface BotStart {
  readonly script: string
  readonly args?: readonly string[]
  readonly settings?: Readonly<Record<string, string>>
  /** In blocks of 512 bytes, as on a disk that is full beyond them. */
  readonly largestFile?: number
}

const running = new Set<ChildProcess>()

// A test that fails must not leave its processes behind: the run would never end.
after(() => {
  running.forEach((child) => child.kill('SIGKILL'))
})

/** The demonstration with the fewest women and without windows, on a folder and a free port. */
export function demonstration(folder: string, more: Partial<BotStart> = {}): BotProcess {
  const settings = { PORT: '0', DATA_DIR: folder }
  return startBotProcess({
    script: 'demo/main.ts',
    args: ['--no-windows', '--women', '16'],
    settings,
    ...more,
  })
}

/** Starts a script of the project. It knows no setting of this process besides those given. */
export function startBotProcess({ script, args = [], settings = {}, largestFile }: BotStart): BotProcess {
  const file = fileURLToPath(new URL(`../../${script}`, import.meta.url))
  const command = [process.execPath, '--import', 'tsx', file, ...args]
  const limit = `ulimit -f ${largestFile ?? 'unlimited'} && exec "$0" "$@"`
  const [program = '', ...rest] = largestFile === undefined ? command : ['sh', '-c', limit, ...command]
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, TMPDIR, ...settings },
  })
  running.add(child)
  return watched(child)
}

function watched(child: ChildProcess): BotProcess {
  let said = ''
  const listeners = new Set<() => void>()
  const hear = (chunk: Buffer): void => {
    said += chunk.toString('utf8')
    for (const listener of listeners) listener()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const over = once(child, 'close').then(() => running.delete(child))
  const until = async (words: RegExp): Promise<string> => {
    const heard = new Promise<void>((resolve) => {
      const listener = (): void => {
        if (words.test(said)) resolve()
      }
      listeners.add(listener)
      listener()
    })
    await Promise.race([heard, over])
    const found = words.exec(said)?.at(-1)
    if (found === undefined) throw new Error(`The bot ended before it was ready:\n${said}`)
    return found
  }
  return {
    said: () => said,
    until,
    endpoint: () => until(/answers at (http:\S+)\n/),
    async kill() {
      child.kill('SIGKILL')
      await over
    },
    terminate: () => void child.kill('SIGTERM'),
    async exitCode() {
      await over
      return child.exitCode
    },
  }
}
