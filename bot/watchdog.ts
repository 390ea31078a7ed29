import type { Logger } from 'pino'
import type { Ports } from '../casework/ports/ports.ts'
import { watchesOf, watchLaw, type LawReport, type Watch } from '../services/alerts/watchLaw.ts'
import { beat } from './heartbeat.ts'
import { traceOf } from './turnErrors.ts'

/** What the watchdog is told besides the records. */
export interface WatchdogParts {
  readonly log: Logger
  /** How long it waits between two looks, in milliseconds. */
  readonly every: number
  /** The address that hears of every good look; undefined where nobody listens. */
  readonly heartbeat: string | undefined
  /** Whether what must be delivered is being delivered, and every list can be read: an alert that is in no list is not looked at. */
  readonly isWell: () => Promise<boolean>
}

/** How the law stands, as the health answer says it. */
export interface LawHealth {
  /** Whether it holds for every alert, by a look that is not long ago. */
  readonly law: boolean
  /** How many alerts break it. */
  readonly lawBrokenBy: number
  /** For how long the oldest alert that nobody acknowledged has been open; left out where there is none. */
  readonly oldestUnacknowledgedMinutes?: number
}

/** After how many looks that should have been and were not the law no longer counts as held. */
const looksMissed = 3

/**
 * Looks at the start and then each minute whether the law holds for every open alert, puts right what it can, and says so in the
 * health answer and by the heartbeat. A look that fails is logged and the next one is taken; meanwhile the law is not held.
 */
export class Watchdog {
  readonly #ports: Ports
  readonly #parts: WatchdogParts
  readonly #watches: readonly Watch[]
  readonly #timer: NodeJS.Timeout
  readonly #stopped = new AbortController()
  #looking: Promise<void> | undefined
  #beating: Promise<void> | undefined
  #report: (LawReport & { readonly lookedAt: number }) | undefined

  constructor(ports: Ports, parts: WatchdogParts) {
    this.#ports = ports
    this.#parts = parts
    this.#watches = watchesOf(ports)
    this.#timer = setInterval(() => {
      this.#begin()
    }, parts.every)
    this.#begin()
  }

  /** How the law stood at the last look; waits for the first one. */
  async health(): Promise<LawHealth> {
    if (this.#report === undefined) await this.#looking
    const report = this.#report
    if (report === undefined) return { law: false, lawBrokenBy: 0 }
    const { broken, oldestUnacknowledged: since, lookedAt } = report
    const isRecent = performance.now() - lookedAt < looksMissed * this.#parts.every
    const age = since === undefined ? {} : { oldestUnacknowledgedMinutes: this.#minutesSince(since) }
    return { law: isRecent && broken.length === 0, lawBrokenBy: broken.length, ...age }
  }

  /** Ends the watch after the look in hand. */
  async stop(): Promise<void> {
    clearInterval(this.#timer)
    this.#stopped.abort()
    await this.#looking
    await this.#beating
  }

  #begin(): void {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined
    })
  }

  async #look(): Promise<void> {
    const { log } = this.#parts
    try {
      const report = await watchLaw(this.#watches, (error) => {
        log.error(traceOf(error), 'the law could not be looked after')
      })
      this.#report = { ...report, lookedAt: performance.now() }
      for (const breach of report.repaired) log.warn(breach, 'the law was broken and is repaired')
      for (const breach of report.broken) log.error(breach, 'the law is broken')
      if (report.broken.length === 0 && (await this.#parts.isWell())) this.#beat()
    } catch (error) {
      log.error(traceOf(error), 'the law could not be looked at')
    }
  }

  #beat(): void {
    const { heartbeat, log } = this.#parts
    if (heartbeat === undefined) return
    this.#beating = beat(heartbeat, log, this.#stopped.signal)
  }

  #minutesSince(since: string): number {
    return Math.max(0, Math.floor((Date.parse(this.#ports.now()) - Date.parse(since)) / 60_000))
  }
}
