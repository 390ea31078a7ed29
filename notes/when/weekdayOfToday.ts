import { dayOf, daysBetween, timeOf, type ClockTime, type Instant } from '../../casework/time.ts'
import type { Found } from '../text/finding.ts'
import type { DayValue } from './dayValue.ts'

const week = 7

/**
 * "Thurs 1.15" of what has been, told on a Thursday after a quarter past one, is of that Thursday: who means the one before says
 * "last". A weekday without a time, or with one still to come, stays that of the week before.
 */
export function ofTodayIfBeen(
  day: Found<DayValue>,
  time: ClockTime | undefined,
  now: Instant,
): Found<DayValue> {
  const { past, future } = day.value
  if (past === undefined || future === undefined || time === undefined || time > timeOf(now)) return day
  const today = dayOf(now)
  const isOfToday = daysBetween(past, today) === week && daysBetween(today, future) === week
  return isOfToday ? { ...day, value: { ...day.value, past: today } } : day
}
