import type { Logger } from 'pino'
import { traceOf } from './turnErrors.ts'

/** How long the address of the heartbeat may take to answer, in milliseconds. */
const patience = 10_000

/**
 * Says to whoever watches from outside that all is well, by asking for an address. What it answers is of no interest, and that it
 * fails or never answers harms nothing: it is logged, without the address, which is a secret as a rule.
 */
export async function beat(address: string, log: Logger, stopped: AbortSignal): Promise<void> {
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(patience), stopped])
    const response = await fetch(address, { signal, redirect: 'manual' })
    await response.body?.cancel()
  } catch (error) {
    if (!stopped.aborted) log.warn(traceOf(error), 'heartbeat failed')
  }
}
