import type { Logger } from 'pino'
import { traceOf } from './turnErrors.ts'

/** On Ctrl+C or SIGTERM, finishes what is in hand and ends the process. A second signal ends it at once. */
export function stopOnSignal(stop: () => Promise<void>, log: Logger): void {
  let stopping = false
  const onSignal = (): void => {
    if (stopping) process.exit(1)
    stopping = true
    stop()
      .catch((error: unknown) => {
        log.error(traceOf(error), 'stopping failed')
        process.exitCode = 1
      })
      .finally(() => process.exit())
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}
