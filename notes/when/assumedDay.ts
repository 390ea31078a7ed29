import { dayOf, daysAfter, timeOf, type ClockTime, type Day, type Instant } from '../../casework/time.ts'

/** When a day's work begins to be told on the day itself. What is written before is of the day before, or of the night. */
const endOfNight = '05:00'

/**
 * The day of a contact that names none: today. In a note written in the small hours a time of day that has not come yet is that of
 * the day before; later in the day it stays today's, and the card asks.
 */
export function assumedDay(time: ClockTime | undefined, now: Instant): Day {
  const today = dayOf(now)
  const ofDayBefore = time !== undefined && time >= endOfNight && timeOf(now) < endOfNight
  return ofDayBefore ? daysAfter(today, -1) : today
}
