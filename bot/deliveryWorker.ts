import type { Logger } from 'pino'
import type { Messenger } from '../casework/ports/messenger.ts'
import type { Ports } from '../casework/ports/ports.ts'
import { deliverDue } from '../services/deliverDue.ts'
import { traceOf } from './turnErrors.ts'

/** The one worker that works off what is due. */
export interface DeliveryWorker {
  /** Looks for due work now instead of at the next second. */
  wake(): void
  /** Whether the last look went well. */
  isWell(): boolean
  /** Ends the work after the deliveries in hand. */
  stop(): Promise<void>
}

const everyMilliseconds = 1000

/** Starts the worker. A look that fails is logged and the next one is taken; what was due stays due. */
export function startDeliveryWorker(ports: Ports, messenger: Messenger, log: Logger): DeliveryWorker {
  let well = true
  let wokenAgain = false
  let inHand: Promise<void> | undefined

  const look = async (): Promise<void> => {
    try {
      while ((await deliverDue(ports, messenger)) > 0);
      well = true
    } catch (error) {
      well = false
      log.error(traceOf(error), 'deliveries failed')
    }
  }
  const wake = (): void => {
    if (inHand !== undefined) {
      wokenAgain = true
      return
    }
    inHand = look().finally(() => {
      inHand = undefined
      if (!wokenAgain) return
      wokenAgain = false
      wake()
    })
  }
  const timer = setInterval(wake, everyMilliseconds)
  wake()
  return {
    wake,
    isWell: () => well,
    async stop() {
      clearInterval(timer)
      wokenAgain = false
      await inHand
    },
  }
}
