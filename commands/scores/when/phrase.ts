import { dayOf, daysAfter, timeOf, type ClockTime, type Day, type Instant } from '../../../casework/time.ts'
import { daysIn } from '../../../notes/when/readDays.ts'
import type { DayValue } from '../../../notes/when/dayValue.ts'
import { timesIn } from '../../../notes/when/readTimes.ts'
import { lengthAhead, lengthAgo, timeOfDay } from '../../../notes/when/readWhen.ts'

/** Which reading of an open date is asked for: the one of a contact, or the one of an appointment. */
export type Towards = 'past' | 'future'

/** The day and the time that a phrase names. */
export interface PhraseMoment {
  readonly day?: Day | undefined
  readonly time?: ClockTime | undefined
}

/** The one reading of a day in a direction, or the other where it has but one. */
export function dayTowards({ past, future, longPast }: DayValue, towards: Towards): Day | undefined {
  return towards === 'past' ? (past ?? longPast ?? future) : (future ?? past ?? longPast)
}

/** Reads the first day of a phrase and the time that goes with it, as a note's are read. */
export function momentOfPhrase(text: string, now: Instant, towards: Towards): PhraseMoment {
  const moved = lengthAhead(text, now) ?? lengthAgo(text, now)
  const [day] = daysIn(text, now)
  if (moved !== undefined && day === undefined) return moved
  const times = timesIn(text)
  if (day === undefined) return aloneTowards(times[0]?.value, now, towards)
  const time = timeOfDay(text, day, times) ?? times[0]
  return { day: dayTowards(day.value, towards), time: time?.value }
}

function aloneTowards(time: ClockTime | undefined, now: Instant, towards: Towards): PhraseMoment {
  if (time === undefined) return {}
  const [today, passed] = [dayOf(now), time <= timeOf(now)]
  if (towards === 'future') return { day: passed ? daysAfter(today, 1) : today, time }
  return { day: passed ? today : daysAfter(today, -1), time }
}
