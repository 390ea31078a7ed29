import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import { startBot, type RunningBot } from '../../bot/startBot.ts'
import { newMorningSetting } from '../../casework/morning/morningTime.ts'
import type { Case } from '../../casework/records/case.ts'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { inventedReadiness } from '../../demo/generated/readiness.ts'
import { inventedColleagues, tenants } from '../../demo/invented.ts'
import { Chatter } from './chatter.ts'
import { FakeTeams } from './fakeTeams.ts'
import { inventedCases } from './inventedCases.ts'
import { thursday } from './thursday.ts'

interface Begins {
  readonly ready: boolean
  readonly mornings: boolean
}

/** The real bot on real files, a fake Teams before it, the invented people in it, and a clock that a test can move. */
export class BotUnderTest {
  readonly teams: FakeTeams
  readonly folder: string
  readonly log: string[] = []
  now = new Date(thursday)
  /** How long the bot waits for the platform after its next start, in milliseconds; as long as always when undefined. */
  patience: number | undefined
  /** How long the watch over the law waits between two looks after the next start, in milliseconds; a minute when undefined. */
  watchEvery: number | undefined
  /** The address that hears after the next start that all is well. */
  heartbeat: string | undefined
  /** How files are given out after its next start: put where Teams says by this, or by a link. */
  upload: typeof fetch | undefined
  linksForFiles = false
  /** The folder of an organisation's own measures after its next start. */
  measuresFolder: string | undefined
  readonly #changed: (woman: Case) => Case
  readonly #ready: boolean
  readonly #mornings: boolean
  #bot: RunningBot | undefined

  private constructor(teams: FakeTeams, folder: string, changed: (woman: Case) => Case, begins: Begins) {
    this.teams = teams
    this.folder = folder
    this.#changed = changed
    this.#ready = begins.ready
    this.#mornings = begins.mornings
  }

  /** Starts a bot; `changed` says how a test's women differ from the invented ones. Unless `ready` is false each lead has acknowledged a drill; unless `mornings` is true everybody has switched the morning message off. */
  static async open(
    changed: (woman: Case) => Case = (woman) => woman,
    ready = true,
    mornings = false,
  ): Promise<BotUnderTest> {
    const folder = await mkdtemp(path.join(tmpdir(), 'keyworker-'))
    const started = new BotUnderTest(await FakeTeams.open(), folder, changed, { ready, mornings })
    await started.start()
    return started
  }

  async start(): Promise<void> {
    const log = pino({ level: 'debug' }, { write: (line: string) => void this.log.push(line) })
    this.#bot = await startBot(
      {
        host: '127.0.0.1',
        port: 0,
        dataFolder: this.folder,
        app: undefined,
        tenants,
        administrators: [],
        healthToken: 'a-token-of-twenty-characters',
        heartbeat: this.heartbeat,
        measuresFolder: this.measuresFolder,
      },
      log,
      {
        now: () => this.#tick(),
        ...(this.patience === undefined ? {} : { patience: this.patience }),
        ...(this.watchEvery === undefined ? {} : { watchEvery: this.watchEvery }),
        ...(this.upload === undefined ? {} : { upload: this.upload }),
        ...(this.linksForFiles ? { linksForFiles: true } : {}),
        fill: async (records) => {
          if ((await records.list('colleagues', 'all', { limit: 1 })).length > 0) return
          const team = inventedColleagues()
          const readiness = this.#ready ? [inventedReadiness(team, thursday)] : []
          const quiet = this.#mornings ? [] : team.map(({ id }) => ({ ...newMorningSetting(id), on: false }))
          await records.commit([
            ...team,
            ...readiness,
            ...quiet,
            ...inventedCases(thursday).map(this.#changed),
          ])
        },
      },
    )
  }

  get endpoint(): string {
    return this.#bot?.endpoint ?? ''
  }

  person(name: string): Chatter {
    return new Chatter(name, this.teams, this.endpoint)
  }

  /** Reads the records as another process would, after the bot has stopped. */
  async storedRecords<Answer>(read: (records: RecordStore) => Promise<Answer>): Promise<Answer> {
    await this.stop()
    const records = openLmdbRecordStore(path.join(this.folder, 'records'), { readOnly: true })
    try {
      return await read(records)
    } finally {
      await records.close()
    }
  }

  // A clock that stands still would let two things happen at the very same moment.
  #tick(): Date {
    this.now = new Date(this.now.getTime() + 1)
    return this.now
  }

  passMinutes(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000)
  }

  async stop(): Promise<void> {
    await this.#bot?.stop()
    this.#bot = undefined
  }

  async close(): Promise<void> {
    await this.stop()
    await this.teams.close()
    await rm(this.folder, { recursive: true, force: true })
  }
}
