import { dayOf, dayWithYear, momentOf, timeInWords, timeOf, type Instant } from '../../casework/time.ts'
import { daysIn } from '../../notes/when/readDays.ts'
import { timesIn } from '../../notes/when/readTimes.ts'
import { lengthAhead, timeOfDay } from '../../notes/when/readWhen.ts'

/** The end of a day for which no time was said. */
const endOfDay = '17:00'

/**
 * Reads until when something is to be done, towards the future: "in 30 minutes", "today 16:30", "tomorrow 10:00", "Friday".
 * A day alone means five in the afternoon. Undefined where no moment to come is said.
 */
export function readDue(text: string, now: Instant): Instant | undefined {
  const due = momentSaid(text, now)
  return due === undefined || due <= now ? undefined : due
}

function momentSaid(text: string, now: Instant): Instant | undefined {
  const ahead = lengthAhead(text, now) ?? lengthAhead(`in ${text}`, now)
  if (ahead?.time !== undefined) return momentOf(ahead.day, ahead.time)
  const times = timesIn(text)
  const day = daysIn(text, now).find(({ value }) => value.future !== undefined)
  if (day?.value.future === undefined) return times[0] && momentOf(dayOf(now), times[0].value)
  const time = timeOfDay(text, day, times) ?? times[0]
  return momentOf(day.value.future, time?.value ?? endOfDay)
}

/** A moment as people write it and `readDue` reads it again, also on a later day: "12 March 2026, 4.45 pm". */
export function dueAsTyped(due: Instant): string {
  return `${dayWithYear(dayOf(due))}, ${timeInWords(timeOf(due))}`
}
