import { textBefore, type Span } from '../text/finding.ts'

const weekday = '(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const date = '\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?'
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}'
/** "5th", "the 5th", "5 Oct": a day of a month, by number and name. */
const dayOfMonth = `(?:the )?\\d{1,2}(?:(?:st|nd|rd|th)(?: ${month})?| ${month})`
const close =
  'same day|later (?:that|the same) day|today|yesterday|yday|yest|this (?:am|pm|morning|afternoon)'
const heading = new RegExp(
  `(?:^|[.;:!?\\n])\\s*(?:[-–•*]\\s*)?((?:on\\s|last\\s)?(?:${weekday}(?:,?\\s(?:${date}|${dayOfMonth}))?|${date}|${dayOfMonth}|${close})(?:\\s(?:am|pm))?(?:\\s?[:,–—-]\\s?|\\s))$`,
  'i',
)

/**
 * The day that heads a line or a sentence directly before a place: "Today: ", "TUES ", "Yesterday - ", each with what parts it
 * from the words behind it. Undefined where no day stands there, or only within a sentence.
 */
export function dayHeadingBefore(text: string, start: number): Span | undefined {
  const [, day] = heading.exec(textBefore(text, start)) ?? []
  return day === undefined ? undefined : { start: start - day.length, end: start }
}

const clock = '(?:\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:am|pm|noon|midday)?|noon|midday)'
const timed = new RegExp(
  `(?:^|[.;,!?\\n]\\s|:\\s|\\b(?:then|and)\\s)\\s*(?:at\\s)?(${clock}(?:\\s?(?:-|–|to|til|till)\\s?${clock})?(?:\\s?[:,–—-]\\s?|\\s))$`,
  'i',
)

/** In a sentence that tells of what is to come, days and times head what is planned. */
const toCome =
  /\b(?:next|tomorrow|tmrw|tmro|tmw|booked|rebooked|will|due|plan(?:s|ned)?|diary|to do)\b[^.;\n]*$/i

/** The time that heads what is told of somebody: "10-11 ", "4pm: ". Undefined where none stands there, or only within a sentence. */
export function timeHeadingBefore(text: string, start: number): Span | undefined {
  const before = textBefore(text, start)
  const [, time] = timed.exec(before) ?? []
  return time === undefined || toCome.test(before) ? undefined : { start: start - time.length, end: start }
}

/** A heading over the days to come: "Next week. Mon: Kasia", "Diary:". */
const daysToCome =
  /(?:^|[.;\n])\s?(?:(?:my |the )?(?:next week|coming up|to come|still to come|tomorrow|plans?|diary for next week|week ahead)(?: is| looks like)?)\s?[.:,\n–-]/i

/** Whether the days behind a text are still to come. */
export const areDaysToCome = (before: string): boolean => toCome.test(before) || daysToCome.test(before)
