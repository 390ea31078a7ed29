import { textBefore, type Span } from '../text/finding.ts'

const weekday = '(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const date = '\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?'
const close = 'today|yesterday|yday|yest|this (?:am|pm|morning|afternoon)'
const heading = new RegExp(
  `(?:^|[.;!?\\n])\\s*(?:[-–•*]\\s*)?((?:on\\s|last\\s)?(?:${weekday}(?:\\s(?:${date}|\\d{1,2}(?:st|nd|rd|th)))?|${date}|${close})(?:\\s(?:am|pm))?(?:\\s?[:,–—-]\\s?|\\s))$`,
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
