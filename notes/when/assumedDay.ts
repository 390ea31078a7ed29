import type { Found } from '../text/finding.ts'
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

const bare = /^\d{1,2}(?:[.:]\d\d)?$/
const noon = 12

/** "Rang 2.15", written at five to three in the night: a bare time that has just been is of that night and not of the afternoon. */
export function timeInNight(time: Found<ClockTime> | undefined, now: Instant): ClockTime | undefined {
  const written = time?.value
  if (time === undefined || written === undefined || timeOf(now) >= endOfNight || !bare.test(time.text))
    return written
  const hour = Number(written.slice(0, 2)) - noon
  if (hour < 1) return written
  const inNight = `${String(hour).padStart(2, '0')}${written.slice(2)}`
  return inNight <= timeOf(now) ? inNight : written
}
