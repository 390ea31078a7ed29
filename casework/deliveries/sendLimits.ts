/** At most so many messages within so many milliseconds. */
export interface SendLimit {
  readonly most: number
  readonly within: number
}

/**
 * What Teams takes from one bot in one conversation (Teams, "Rate limiting for agents"). The spans are a tenth longer than there,
 * because messages can arrive closer together than they were sent.
 */
export const chatLimits: readonly SendLimit[] = [
  { most: 7, within: 1_100 },
  { most: 8, within: 2_200 },
  { most: 60, within: 33_000 },
  { most: 1800, within: 3_960_000 },
]

/** What Teams takes from one bot of one tenant in all conversations together. */
export const overallLimits: readonly SendLimit[] = [{ most: 50, within: 1_100 }]

/** Whether one more message may be sent now, after those sent at these moments, in milliseconds and in order. */
export function hasRoom(sent: readonly number[], limits: readonly SendLimit[], now: number): boolean {
  return limits.every(({ most, within }) => {
    const earliest = sent.at(-most)
    return earliest === undefined || earliest <= now - within
  })
}

/** The moments that still count for one of the limits. */
export function stillCounting(
  sent: readonly number[],
  limits: readonly SendLimit[],
  now: number,
): readonly number[] {
  const longest = Math.max(...limits.map(({ within }) => within))
  return sent.filter((at) => at > now - longest)
}
