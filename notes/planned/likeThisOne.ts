import type { ClockTime } from '../../casework/time.ts'
import type { NextFound } from './nextFound.ts'

const sameTime = /\bsame (?:time|hour|slot|place and time)\b/i
const reach = 24

/** The next contact with the time of this one, where it is "same time" and no other is said. */
export function atSameTime(
  text: string,
  next: NextFound | undefined,
  time: ClockTime | undefined,
): NextFound | undefined {
  if (next === undefined || time === undefined || next.value.time !== undefined) return next
  const around = text.slice(Math.max(0, next.start - reach), next.end + reach)
  return sameTime.test(around) ? { ...next, value: { ...next.value, time } } : next
}
