import { isBankHoliday } from '../bankHolidays.ts'
import type { Rota } from '../records/rota.ts'
import {
  dayOf,
  daysAfter,
  momentOf,
  timeOf,
  weekdayOfDay,
  type ClockTime,
  type Day,
  type Instant,
} from '../time.ts'

/** What says when a service is open. Without a rota the usual hours count. */
export type Hours = Pick<Rota, 'serviceHours'> | undefined

/** The service hours of an organisation that has set none. */
export const usualServiceHours: Rota['serviceHours'] = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30' }

/** Whether a moment lies in service hours, London time: on one of their days, not on a bank holiday of England. The closing moment lies outside. */
export function isServiceTime(hours: Hours, at: Instant): boolean {
  const { from, to } = hoursOf(hours)
  const clock = timeOf(at)
  return isWorkingDay(hours, dayOf(at)) && from <= clock && clock < to
}

/** The moment itself when it lies in service hours, else when the service next opens. */
export function nextServiceTime(hours: Hours, at: Instant): Instant {
  if (isServiceTime(hours, at)) return at
  const today = dayOf(at)
  const beforeOpening = isWorkingDay(hours, today) && timeOf(at) < hoursOf(hours).from
  return momentOf(beforeOpening ? today : nextWorkingDay(hours, today), hoursOf(hours).from)
}

/** A clock time on the first working day of the service after the day of a moment. */
export function nextWorkingDayAt(hours: Hours, at: Instant, clock: ClockTime): Instant {
  return momentOf(nextWorkingDay(hours, dayOf(at)), clock)
}

/**
 * When the service closes on the n-th working day after the day of a moment. With 0 that is the same day, or, where it is no
 * working day or is over, the next one.
 */
export function endOfWorkingDay(hours: Hours, at: Instant, days: number): Instant {
  const { to } = hoursOf(hours)
  const today = dayOf(at)
  const todayCounts = isWorkingDay(hours, today) && timeOf(at) < to
  if (days === 0 && todayCounts) return momentOf(today, to)
  return momentOf(workingDaysAfter(hours, today, Math.max(1, days)), to)
}

/** When the service opens and closes on a day; undefined on a day on which it does not open. */
export function openingOf(
  hours: Hours,
  day: Day,
): { readonly from: Instant; readonly to: Instant } | undefined {
  const { from, to } = hoursOf(hours)
  return isWorkingDay(hours, day) ? { from: momentOf(day, from), to: momentOf(day, to) } : undefined
}

function hoursOf(hours: Hours): Rota['serviceHours'] {
  return hours?.serviceHours ?? usualServiceHours
}

function isWorkingDay(hours: Hours, day: Day): boolean {
  return hoursOf(hours).days.includes(weekdayOfDay(day) + 1) && !isBankHoliday(day)
}

function nextWorkingDay(hours: Hours, day: Day): Day {
  const next = daysAfter(day, 1)
  return isWorkingDay(hours, next) ? next : nextWorkingDay(hours, next)
}

function workingDaysAfter(hours: Hours, day: Day, days: number): Day {
  return days === 0 ? day : workingDaysAfter(hours, nextWorkingDay(hours, day), days - 1)
}
