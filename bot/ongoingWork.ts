import type { Logger } from 'pino'
import type { Messenger } from '../casework/ports/messenger.ts'
import type { Ports } from '../casework/ports/ports.ts'
import { DeliveryWorker } from './deliveryWorker.ts'
import type { Health } from './knownHealth.ts'
import { Watchdog } from './watchdog.ts'

/** What goes on while nobody writes: delivering, and the watch over the law. */
export interface OngoingWork {
  /** Looks for due work now. */
  readonly wake: () => void
  /** How the bot is, part by part; what is false is not well. */
  readonly health: () => Promise<Health>
  /** Ends the work after what is in hand. */
  readonly stop: () => Promise<void>
}

/** What the ongoing work is told. */
export interface OngoingParts {
  readonly log: Logger
  readonly heartbeat: string | undefined
  /** How long the watch over the law waits between two looks, in milliseconds. */
  readonly watchEvery: number
  /** Whether the records answer and every line of their lists could be read. */
  readonly recordsAreWell: () => Promise<boolean>
}

/** Begins to deliver and to watch. */
export function ongoingWork(ports: Ports, messenger: Messenger, parts: OngoingParts): OngoingWork {
  const { log, heartbeat, watchEvery: every, recordsAreWell } = parts
  const worker = new DeliveryWorker(ports, messenger, log)
  const watchdog = new Watchdog(ports, {
    ...{ log, every, heartbeat },
    isWell: async () => worker.isWell() && (await recordsAreWell()),
  })
  return {
    wake: () => {
      worker.wake()
    },
    health: async () => {
      const law = await watchdog.health()
      return { records: await recordsAreWell(), deliveries: worker.isWell(), ...law }
    },
    stop: async () => {
      await watchdog.stop()
      await worker.stop()
    },
  }
}
