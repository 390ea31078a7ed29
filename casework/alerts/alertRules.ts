import { minutesAfter, type Instant } from '../time.ts'

/** When a delivery that failed is tried again: after 5 seconds, then twice as long each time, at most 5 minutes. */
export function nextTry(attempts: number, now: Instant, waitAtLeastSeconds = 0): Instant {
  const seconds = Math.min(5 * 2 ** Math.max(0, attempts - 1), 300)
  return minutesAfter(now, Math.max(seconds, waitAtLeastSeconds) / 60)
}
