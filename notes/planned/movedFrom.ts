import type { Day, Instant } from '../../casework/time.ts'
import { daysIn } from '../when/readDays.ts'

/** A day as words name it. */
const day =
  '(?:the )?(?:mon|tue|wed|thu|fri|sat|sun|tom|tmr|tmw|2moro|next|this|later|earlier|\\d{1,2}(?!\\d|\\s?(?:mins?|m|hrs?|h)\\b))'
const mover =
  '(?:moved|changed|swapped|switched|shifted|bumped|re-?arranged|re-?scheduled|pushed(?: back)?|put (?:back|off)|brought forward)'
/** Up to five words between. */
const few = '(?:\\s[^\\s.;]{1,16}){0,5}?\\s'

const moving = new RegExp(
  [
    `\\b${mover}(?:${few}|\\s)(?:to|till?|until|for|from)\\s(?:\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:am|pm)?\\s(?:on\\s)?)?${day}`,
    `\\b${day}[^.;\\n]{0,30}\\binstead\\b`,
    `\\binstead of (?:on )?${day}`,
    `\\b(?:appt|apt|appointment|session|visit|slot|meeting|1[:-]1|day|is|['’]s) now (?:on |for |at )?${day}`,
  ].join('|'),
  'iu',
)
const rebooking = new RegExp(`\\bre-?b(?:oo)?k(?:e?d|ing)${few}?(?:for |to |on )?${day}`, 'iu')

/** What words say of the appointment that the next one takes the place of. */
export interface MovedFrom {
  /** The days that they name, the new one among them. */
  readonly days: readonly Day[]
  /** Whether they speak of a booking anew alone, which may as well be one more. */
  readonly isRebooked: boolean
}

/** Whether words say that the next appointment takes the place of another: "moved to Friday", "Friday instead of Tuesday". */
export function movedFrom(words: string, now: Instant): MovedFrom | undefined {
  const isMoved = moving.test(words)
  if (!isMoved && !rebooking.test(words)) return undefined
  return { days: daysNamed(words, now), isRebooked: !isMoved }
}

/** The days that words name, both those before and those to come where either may be meant. */
export function daysNamed(words: string, now: Instant): readonly Day[] {
  return daysIn(words, now).flatMap(({ value: { past, future } }) =>
    [past, future].filter((one) => one !== undefined),
  )
}
