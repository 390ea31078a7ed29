import type { Instant } from '../time.ts'
import { minutesAfter } from '../time.ts'

const firstWaitSeconds = 5
const longestWaitSeconds = 300

/**
 * When a delivery that failed is tried again: after 5 seconds, then twice as long each time, at most 5 minutes, of which `random`,
 * in [0, 1), takes up to a half away, so that many do not come back together. Never before `waitAtLeastSeconds` are over.
 */
export function nextTry(attempts: number, now: Instant, random: number, waitAtLeastSeconds = 0): Instant {
  const longest = Math.min(firstWaitSeconds * 2 ** Math.max(0, attempts - 1), longestWaitSeconds)
  const seconds = longest * (0.5 + random / 2)
  return minutesAfter(now, Math.max(seconds, waitAtLeastSeconds) / 60)
}
