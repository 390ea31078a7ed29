import { dayOf, timeOf, type Instant } from '../../casework/time.ts'
import { daysIn } from './readDays.ts'
import { timesIn } from './readTimes.ts'
import { lengthAgo, lengthAhead, timeOfDay } from './readWhen.ts'

/** Whether a typed "when" can only mean a time that is still to come: "tomorrow", "in an hour", "today at 11 pm". In doubt it does not. */
export function isStillToCome(text: string, now: Instant): boolean {
  if (lengthAgo(text, now) !== undefined) return false
  const days = daysIn(text, now)
  const today = dayOf(now)
  const been = days.filter(({ value }) => (value.past ?? value.longPast) !== undefined)
  if (been.some(({ value }) => value.past !== today)) return false
  if (been.length === 0) return days.length > 0 || lengthAhead(text, now) !== undefined
  const times = timesIn(text)
  return been.some((day) => (timeOfDay(text, day, times)?.value ?? '') > timeOf(now))
}
