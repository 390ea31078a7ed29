import { worksOn } from './morning/morningTime.ts'
import type { Colleague, WorkingTime } from './records/colleague.ts'
import { ClockTime, daysAfter, daysBetween, weekdayOfDay, type Day } from './time.ts'

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const pattern = /^\s*(\w+)(?:\s+to\s+(\w+))?\s*,\s*(\d{1,2}:\d{2})\s+to\s+(\d{1,2}:\d{2})\s*$/i

/** Reads working days and hours written as "Monday to Friday, 09:00 to 17:30"; undefined when they are not. */
export function readWorkingTime(text: string): WorkingTime | undefined {
  const [, first = '', last = first, from = '', to = ''] = pattern.exec(text) ?? []
  const start = dayNumber(first)
  const end = dayNumber(last)
  const opens = ClockTime.safeParse(from.padStart(5, '0'))
  const closes = ClockTime.safeParse(to.padStart(5, '0'))
  if (start === 0 || end < start || !opens.success || !closes.success) return undefined
  const days = Array.from({ length: end - start + 1 }, (_, number) => start + number)
  return opens.data < closes.data ? { days, from: opens.data, to: closes.data } : undefined
}

/** Working days and hours as they are written and read: "Monday to Friday, 09:00 to 17:30". */
export function workingTimeInWords(works: WorkingTime): string {
  const first = works.days.at(0) ?? 1
  const last = works.days.at(-1) ?? first
  const days =
    first === last ? dayNames[first - 1] : `${dayNames[first - 1] ?? ''} to ${dayNames[last - 1] ?? ''}`
  return `${days ?? ''}, ${works.from} to ${works.to}`
}

function dayNumber(name: string): number {
  return dayNames.findIndex((day) => day.toLowerCase() === name.toLowerCase()) + 1
}

/** Days of which none is a working day of somebody: the name of the weekday where it is one day, and when she is next in, where that is within a year. */
export interface DaysOff {
  readonly weekday: string | undefined
  readonly next: Day | undefined
}

/** The days of a stretch as days off of a colleague; undefined where one is a working day of hers, or where her working days are not known. */
export function daysOff(
  colleague: Pick<Colleague, 'works' | 'away'>,
  { from, to }: { readonly from: Day; readonly to: Day },
): DaysOff | undefined {
  const { works } = colleague
  if (works === undefined || daysFrom(from, daysBetween(from, to) + 1).some((day) => isDayOf(works, day)))
    return undefined
  return {
    weekday: from === to ? dayNames[weekdayOfDay(from)] : undefined,
    next: daysFrom(daysAfter(to, 1), daysSearched).find((day) => worksOn(colleague, day)),
  }
}

const daysSearched = 366

const isDayOf = ({ days }: WorkingTime, day: Day): boolean => days.includes(weekdayOfDay(day) + 1)

function daysFrom(first: Day, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, place) => daysAfter(first, place))
}
