import { DateTime } from 'luxon'
import { z } from 'zod'

/** The zone in which days and clock times are meant, whatever a client reports. */
export const zone = 'Europe/London'

/** A calendar day in London, `YYYY-MM-DD`. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** A time of day in London, `HH:MM`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export type ClockTime = z.infer<typeof ClockTime>

/** A moment in UTC, ISO 8601 with milliseconds and `Z`. */
export const Instant = z.iso.datetime({ precision: 3 })
export type Instant = z.infer<typeof Instant>

const inLondon = (instant: Instant): DateTime => DateTime.fromISO(instant, { zone, locale: 'en-GB' })
const ofDay = (day: Day): DateTime => DateTime.fromISO(day, { zone: 'utc', locale: 'en-GB' })

/** The London day of a moment. */
export function dayOf(instant: Instant): Day {
  return londonHourOf(instant).day
}

/** The London clock time of a moment. */
export function timeOf(instant: Instant): ClockTime {
  return `${londonHourOf(instant).hour}:${instant.slice('YYYY-MM-DDTHH:'.length, 'YYYY-MM-DDTHH:MM'.length)}`
}

/** An hour of London, by the hour in UTC. */
interface LondonHour {
  readonly inUtc: string
  readonly day: Day
  readonly hour: string
}

/** The answer for the hour asked about last: one turn asks a dozen times about the present. London is whole hours from UTC. */
let lastAsked: LondonHour = { inUtc: '', day: '', hour: '' }

function londonHourOf(instant: Instant): LondonHour {
  const inUtc = instant.slice(0, 'YYYY-MM-DDTHH'.length)
  if (inUtc !== lastAsked.inUtc) {
    const [day = '', hour = ''] = inLondon(instant).toFormat('yyyy-MM-dd HH').split(' ')
    lastAsked = { inUtc, day, hour }
  }
  return lastAsked
}

/** The moment a number of minutes later. */
export function minutesAfter(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString()
}

/** Nine in the morning of a day in London, when a day's work begins. */
export function startOfWork(day: Day): Instant {
  return momentOf(day, '09:00')
}

/** The moment of a clock time on a day in London. A time that the clocks skip in March is an hour later; one that comes twice is the first. */
export function momentOf(day: Day, time: ClockTime): Instant {
  return momentIn(day, time, zone)
}

/** The same in any zone. Which of two such times a library answers with can depend on the season in which it is asked. */
export function momentIn(day: Day, time: ClockTime, inZone: string): Instant {
  const found = DateTime.fromISO(`${day}T${time}`, { zone: inZone })
  const before = found.minus({ hours: 1 })
  return (before.toFormat('HH:mm') === time ? before : found).toJSDate().toISOString()
}

const millisecondsOfDay = 24 * 60 * 60 * 1000

/** How many days lie between a day and the first of 1970. Days have no zone, and lists ask for thousands: no calendar is asked. */
const dayNumber = (day: Day): number => Date.parse(day) / millisecondsOfDay

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** How many days from Monday to Friday lie after one day, up to and including another; 0 when it is not later. */
export function weekdaysBetween(from: Day, to: Day): number {
  const days = Math.max(0, daysBetween(from, to))
  const last = dayNumber(to)
  const rest = Array.from({ length: days % 7 }, (_, place) => weekdayOf(last - place))
  return Math.floor(days / 7) * 5 + rest.filter((weekday) => weekday < 5).length
}

/** The weekday of the day of a number, Monday being 0; the first of 1970 was a Thursday. */
const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7

/** The weekday of a day, Monday being 0. */
export function weekdayOfDay(day: Day): number {
  return weekdayOf(dayNumber(day))
}

/** The day a number of days later. */
export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * millisecondsOfDay).toISOString().slice(0, 'YYYY-MM-DD'.length)
}

/** A day as people say it, "Thursday 19 March", with the year when it is not this one, and "today" or "yesterday" before it. */
export function dayInWords(day: Day, today: Day): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  const written = ofDay(day).toFormat(sameYear ? 'cccc d LLLL' : 'cccc d LLLL yyyy')
  const away = daysBetween(today, day)
  if (away === 0) return `today, ${written}`
  if (away === -1) return `yesterday, ${written}`
  return away === 1 ? `tomorrow, ${written}` : written
}

/** A day where there is little room: "12 Mar", with the year when it is not this one, or "today". */
export function shortDay(day: Day, today: Day): string {
  if (day === today) return 'today'
  return ofDay(day).toFormat(day.slice(0, 4) === today.slice(0, 4) ? 'd LLL' : 'd LLL yyyy')
}

/** A day to come where there is little room: "Thu 12 Mar", or "today". */
export function dayWithWeekday(day: Day, today: Day): string {
  return day === today ? 'today' : `${ofDay(day).toFormat('ccc')} ${shortDay(day, today)}`
}

/** A day with its year, whatever today is, as a report has it: "1 April 2020". */
export function dayWithYear(day: Day): string {
  return ofDay(day).toFormat('d LLLL yyyy')
}

/** How many minutes of the day have passed at a clock time: 14:20 is 860. */
export function minutesOfDay(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** A clock time as people say it: "2 pm", "2.15 pm", "12 noon". */
export function timeInWords(time: ClockTime): string {
  const [hours, minutes] = [Math.floor(minutesOfDay(time) / 60), minutesOfDay(time) % 60]
  if (minutes === 0 && hours === 12) return '12 noon'
  if (minutes === 0 && hours === 0) return '12 midnight'
  const hour = hours % 12 === 0 ? 12 : hours % 12
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`
  return `${hour}${past} ${hours < 12 ? 'am' : 'pm'}`
}

/** A moment as people say it: "today, Thursday 19 March, 2.03 pm". */
export function momentInWords(instant: Instant, now: Instant): string {
  return `${dayInWords(dayOf(instant), dayOf(now))}, ${timeInWords(timeOf(instant))}`
}

/** Minutes as people say them: "40 minutes", "1 hour", "1 hour 15 minutes". */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [counted(hours, 'hour'), counted(rest, 'minute')].filter((part) => part !== '')
  return parts.length === 0 ? '0 minutes' : parts.join(' ')
}

/** How long ago something was, in the largest unit that says enough: "5 minutes", "3 hours", "2 days". */
export function ageInWords(since: Instant, now: Instant): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 60_000))
  const hours = Math.floor(minutes / 60)
  if (minutes < 1) return 'less than a minute'
  if (hours < 1) return counted(minutes, 'minute')
  return hours < 48 ? counted(hours, 'hour') : counted(Math.floor(hours / 24), 'day')
}

function counted(amount: number, noun: string): string {
  if (amount === 0) return ''
  return amount === 1 ? `1 ${noun}` : `${amount} ${noun}s`
}
