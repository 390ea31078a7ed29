import type { ClockTime, Day } from '../../casework/time.ts'
import { overlaps, type Found, type Span } from '../text/finding.ts'
import type { DayValue } from '../when/readDays.ts'
import { timeOfDay } from '../when/readWhen.ts'
import { within, type Moments } from './marked.ts'

/** One day to come in a text, the stretch in which its words stand, and the clock time that goes with it. */
export interface DayPlan {
  readonly stretch: Span
  readonly day: Found<DayValue>
  readonly future: Day
  readonly onlyFuture: boolean
  readonly time?: Found<ClockTime>
}

/**
 * The days to come in a stretch, each with the words before it that are its own; those behind the last go to the last.
 * Of "moved from Tuesday to Thursday" only the second counts.
 */
export function dayPlansIn(text: string, stretch: Span, moments: Moments): readonly DayPlan[] {
  const days = within(moments.days, stretch).filter(({ value }) => value.future !== undefined)
  let start = stretch.start
  return days.flatMap((day, place) => {
    const last = endOfMoment(text, day, moments)
    const next = days[place + 1]
    if (next !== undefined && leadsOn.test(text.slice(last, next.start) + next.text)) return []
    const plan = dayPlan(text, { day, from: start, end: next?.start ?? stretch.end, moments })
    start = last
    return plan
  })
}

const leadsOn = /^\s(?:to|until|till?|->|→)\s/i

function dayPlan(text: string, asked: Asked): readonly DayPlan[] {
  const { day, from, end } = asked
  const { future, past } = day.value
  if (future === undefined) return []
  const stretch = { start: Math.min(from, day.start), end }
  const time = timeFor(text, asked)
  const plan = { stretch, day, future, onlyFuture: past === undefined }
  return [time === undefined ? plan : { ...plan, time }]
}

function endOfMoment(text: string, day: Found<DayValue>, { times }: Moments): number {
  const time = timeOfDay(text, day, times)
  return Math.max(day.end, time?.end ?? 0)
}

interface Asked {
  readonly day: Found<DayValue>
  readonly from: number
  readonly end: number
  readonly moments: Moments
}

function timeFor(text: string, { day, from, end, moments }: Asked): Found<ClockTime> | undefined {
  const here = moments.times.filter((time) => (time.start >= from && time.start < end) || overlaps(time, day))
  const own = timeOfDay(text, day, here) ?? bareHour(text, day, end)
  return (
    own ?? here.find(({ start }) => start >= day.end) ?? here.findLast(({ end: last }) => last <= day.start)
  )
}

const hours = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const bareHourPattern = new RegExp(
  `^,?\\s?(?:at |@ ?|around |about |for |c )?(?:(half|quarter)(?: past)? )?(1[0-9]|2[0-3]|[1-9]|${hours.join('|')})(?:[.:]([0-5]\\d))?(?:ish| ?o['’]?clock)?(?=$|[\\s,;)!?]|\\.(?!\\d))(?!(?:st|nd|rd|th)\\b|\\s?(?:mins?|minutes?|hours?|hrs?|weeks?|wks?|days?|months?|of|x|more|people|women|other|sessions?|kids|children|[-–/:%]|${monthStart()})\\b)`,
  'i',
)

function monthStart(): string {
  return 'jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|june?|july?|aug\\w*|sept?\\w*|oct\\w*|nov\\w*|dec\\w*'
}

/** The hour that was read together with a calendar day and is no clock time by itself: "24 March 9.30". */
const hourInDay = /(?<=[a-z]),?\s(?:at\s)?\d{1,2}[.:][0-5]\d$/i
const opening = 8

/** An hour that stands behind a day without am, pm or a colon: appointments are from 8 in the morning to 7 in the evening. */
function bareHour(text: string, day: Found<DayValue>, end: number): Found<ClockTime> | undefined {
  const inside = hourInDay.exec(day.text)
  const from = inside === null ? day.end : day.start + inside.index
  const match = bareHourPattern.exec(text.slice(from, Math.min(end, day.end + 30)))
  const [written, part, hour = '', minutes] = match ?? []
  if (written === undefined) return undefined
  const number = /^\d/.test(hour) ? Number(hour) : hours.indexOf(hour.toLowerCase()) + 1
  if (minutes === undefined && number > 12) return undefined
  if (minutes === undefined && Number(day.value.future?.slice(-2)) === number && /^\s\d/.test(written))
    return undefined
  const minute = part === undefined ? (minutes ?? '00') : part.toLowerCase() === 'half' ? '30' : '15'
  const value = `${String(number < opening ? number + 12 : number).padStart(2, '0')}:${minute}`
  const start = from + (written.length - written.trimStart().replace(/^,\s?/, '').length)
  const last = from + written.length
  return { kind: 'time', rule: 'bare-hour', start, end: last, text: text.slice(start, last), value }
}
