import type { Logger } from 'pino'
import type { Messenger } from '../casework/ports/messenger.ts'
import type { Ports } from '../casework/ports/ports.ts'
import { deliverDue, type UnderWay } from '../services/deliveries/deliverDue.ts'
import { deliverHanded } from '../services/deliveries/deliverHanded.ts'
import { traceOf } from './turnErrors.ts'

const everyMilliseconds = 1000

/** The one worker that works off what is due. A look that fails is logged and the next one is taken; what was due stays due. */
export class DeliveryWorker {
  readonly #ports: Ports
  readonly #messenger: Messenger
  readonly #log: Logger
  readonly #timer: NodeJS.Timeout
  readonly #inHand = new Map<string, { readonly recipient: string; readonly settled: Promise<void> }>()
  #looking: Promise<void> | undefined
  #wokenAgain = false
  #well = true
  #barred = false
  #stopped = false

  constructor(ports: Ports, messenger: Messenger, log: Logger) {
    this.#ports = ports
    this.#messenger = messenger
    this.#log = log
    this.#timer = setInterval(() => {
      this.wake()
    }, everyMilliseconds)
    this.wake()
  }

  /** Looks for due work now instead of at the next second. */
  wake(): void {
    if (this.#stopped) return
    if (this.#looking !== undefined) {
      this.#wokenAgain = true
      return
    }
    this.#looking = this.#look().finally(() => {
      this.#looking = undefined
      if (!this.#wokenAgain) return
      this.#wokenAgain = false
      this.wake()
    })
  }

  /** Whether the last look went well, and the platform has not said that it does not know this bot since it last took a message. */
  isWell(): boolean {
    return this.#well && !this.#barred
  }

  /** Ends the work after the deliveries in hand. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#timer)
    await this.#looking
    await Promise.all([...this.#inHand.values()].map(({ settled }) => settled))
  }

  async #look(): Promise<void> {
    try {
      let well = true
      const onFailure = (error: unknown): void => {
        well = false
        this.#failed(error)
      }
      const handed = await deliverHanded(this.#ports, this.#messenger, this.#inHand, onFailure)
      for (const underWay of handed) this.#keepInHand(underWay)
      const begun = await deliverDue(this.#ports, this.#messenger, this.#inHand, onFailure)
      for (const underWay of begun) this.#keepInHand(underWay)
      if (begun.length > 0) this.#wokenAgain = true
      this.#well = well
    } catch (error) {
      this.#failed(error)
    }
  }

  #keepInHand({ id, recipient, ending }: UnderWay): void {
    const settled = ending
      .then((tried) => {
        if (tried.kind === 'delivered') this.#barred = false
        if (tried.kind === 'failed-for-now' && tried.route === 'barred') this.#barred = true
      })
      .catch((error: unknown) => {
        this.#failed(error)
      })
      .finally(() => {
        this.#inHand.delete(id)
        // What an ending causes, such as news for the raiser's card, is due at once.
        this.wake()
      })
    this.#inHand.set(id, { recipient, settled })
  }

  #failed(error: unknown): void {
    this.#well = false
    this.#log.error(traceOf(error), 'deliveries failed')
  }
}
