import { dayOf, daysBetween, timeOf } from '../../casework/time.ts'
import type { Found } from '../text/finding.ts'
import type { Moments } from '../planned/readNext.ts'
import type { DayValue } from './dayValue.ts'
import { timeOfDay } from './readWhen.ts'

/** What may stand before a day at the head of a note: at most two words, as in "Sewing Tues 10-12". */
const atHead = /^\W{0,2}(?:[\p{L}'’-]{1,14}\s){0,2}$/u
const told = /(?:ed|rang|saw|met|came|dna|spoke|was|had)\s$/i
const mostBefore = 30
const week = 7

/** "Thurs 1.15 Jade at front desk", written on a Thursday after a quarter past one, is of that Thursday and not of the last. */
export function ofTodayAtHead(text: string, day: Found<DayValue>, { now, times }: Moments): Found<DayValue> {
  const { past, future } = day.value
  if (now === undefined || past === undefined || future === undefined || day.start > mostBefore) return day
  const today = dayOf(now)
  if (daysBetween(past, today) !== week || daysBetween(today, future) !== week) return day
  const time = timeOfDay(text, day, times)
  const before = text.slice(0, day.start)
  if (time === undefined || time.value > timeOf(now) || !atHead.test(before) || told.test(before)) return day
  return { ...day, value: { ...day.value, past: today } }
}
