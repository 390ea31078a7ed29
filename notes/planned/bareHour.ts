import type { ClockTime } from '../../casework/time.ts'
import type { Found } from '../text/finding.ts'
import type { DayValue } from '../when/dayValue.ts'

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const months = 'jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|june?|july?|aug\\w*|sept?\\w*|oct\\w*|nov\\w*|dec\\w*'
const notHours =
  'mins?|minutes?|hours?|hrs?|weeks?|wks?|days?|months?|of|x|more|people|women|other|sessions?|kids|children'
const pattern = new RegExp(
  [
    '^,?\\s?(?:(?:the )?same (?:time|place|spot|bench|room|caf[eé]),? )?(?:at |@ ?|around |about |for |c )?(?:(half|quarter)(?: past)? )?',
    `(1[0-9]|2[0-3]|[1-9]|${hours.join('|')})(?:[.:]([0-5]\\d))?(?:ish| ?o['’]?clock)?`,
    `(?=$|[\\s,;)!?]|\\.(?!\\d))(?!(?:st|nd|rd|th)\\b|\\s?(?:${notHours}|[-–/:%]|${months})\\b)`,
  ].join(''),
  'i',
)

/** The hour that was read together with a calendar day and is no clock time by itself: "24 March 9.30". */
const hourInDay = /(?<=[a-z]),?\s(?:at\s)?\d{1,2}[.:][0-5]\d$/i
const reach = 30

/** An hour behind a day without am or pm, as in "Thu 2" or "Monday at ten": appointments begin from 8 in the morning to 7 in the evening. */
export function bareHour(text: string, day: Found<DayValue>, end: number): Found<ClockTime> | undefined {
  const inside = hourInDay.exec(day.text)
  const from = inside === null ? day.end : day.start + inside.index
  const match = pattern.exec(text.slice(from, Math.min(end, day.end + reach)))
  const [written, part, hour = '', minutes] = match ?? []
  const value =
    written === undefined
      ? undefined
      : clockOf(numberOf(hour), part, minutes, led.test(written) ? closing : noon)
  if (written === undefined || value === undefined) return undefined
  if (minutes === undefined && isDayOfMonth(written, day)) return undefined
  const start = from + (written.length - written.replace(/^[,\s]+/, '').length)
  const last = from + written.length
  return { kind: 'time', rule: 'bare-hour', start, end: last, text: text.slice(start, last), value }
}

const hourLast = new RegExp(
  String.raw`,\s(?:at |about |around )?(?:(half|quarter)(?: past)? )?(1[0-2]|[1-9]|${hours.join('|')})(?:ish)?[\s.!]*$`,
  'i',
)

/** An hour that ends the words of a day, behind where it will be: "Wednesday I'm at hers, ten". */
export function hourAtEnd(text: string, day: Found<DayValue>, end: number): Found<ClockTime> | undefined {
  const from = Math.max(day.end, end - reach)
  const match = hourLast.exec(text.slice(from, end))
  if (match === null) return undefined
  const [written, part, hour = ''] = match
  const value = clockOf(numberOf(hour), part, undefined)
  if (value === undefined) return undefined
  const start = from + match.index + (written.length - written.replace(/^[,\s]+/, '').length)
  return { kind: 'time', rule: 'bare-hour', start, end, text: text.slice(start, end), value }
}

const hourBefore =
  /(?<=\s)(?<!\b(?:sess|sessions?|wk|weeks?|rar|steps?|modules?|flat|room|days?|pages?|part|unit|level|no|number|phase|group|class|lesson|stage|aged?|x|bus|plus|all|another)\s)(1[0-2]|[1-9])(?:[.:]([0-5]\d))?\s(?:on\s)?$/i

/** An hour that stands right before its day: "at the school gates 3 today", "ring her 9 tomorrow". */
export function hourBeforeDay(
  text: string,
  day: Found<DayValue>,
  from: number,
): Found<ClockTime> | undefined {
  const start = Math.max(from, day.start - reach)
  const match = hourBefore.exec(text.slice(start, day.start))
  if (match === null) return undefined
  const [written, hour = '', minutes] = match
  const value = clockOf(Number(hour), undefined, minutes)
  if (value === undefined) return undefined
  const place = start + match.index
  const end = place + written.trimEnd().length
  return { kind: 'time', rule: 'bare-hour', start: place, end, text: text.slice(place, end), value }
}

/** An hour written by itself, as in "12" or "9.30"; undefined where no appointment would begin then. */
export function hourAlone(written: string): ClockTime | undefined {
  const [hour = '', minutes] = written.split(/[.:]/)
  return Number(hour) === 0 || Number(hour) > 23 || Number(minutes ?? 0) > 59
    ? undefined
    : clockOf(Number(hour), undefined, minutes)
}

const numberOf = (hour: string): number =>
  /^\d/.test(hour) ? Number(hour) : hours.indexOf(hour.toLowerCase()) + 1

/** "Tues 17" is Tuesday the 17th, where that is the day it would be. */
function isDayOfMonth(written: string, { value }: Found<DayValue>): boolean {
  return /^\s\d/.test(written) && Number(value.future?.slice(-2)) === Number(written)
}

const opening = 8
const noon = 12
/** "At 13" is an hour, "Mon 13" is none. */
const closing = 20
const led = /^,?\s?(?:at |@ ?)/i

function clockOf(
  hour: number,
  part: string | undefined,
  minutes: string | undefined,
  latest = noon,
): ClockTime | undefined {
  if (minutes === undefined && hour > latest) return undefined
  const minute = part === undefined ? (minutes ?? '00') : part.toLowerCase() === 'half' ? '30' : '15'
  return `${String(hour < opening ? hour + noon : hour).padStart(2, '0')}:${minute}`
}
