import type { Attendance } from '../../casework/words.ts'
import { textAfter, textBefore, type Found, type Span } from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { appointmentOffRules } from './rules/appointmentOffRules.ts'
import { calledOffInShort } from './calledOffInShort.ts'
import { offShort } from './callingOff.ts'
import { offAskedRules } from './rules/offAskedRules.ts'
import { cancelledByHerRules } from './rules/cancelledByHerRules.ts'
import { cancelledByUsRules } from './rules/cancelledByUsRules.ts'
import { missedInsideRules } from './rules/missedInsideRules.ts'
import { missedRules } from './rules/missedRules.ts'
import { attemptRules } from './rules/attemptRules.ts'
import { cameRules } from './rules/cameRules.ts'
import { findByWords } from './wordedRules.ts'

const past =
  /\b(?:previously|last (?:week|time|month)|usually|often|always|about|re|because of|of|nearly|previous|any|several|many|almost|history of|due to|if|in case|warned (?:about|re)|sorry for|apologi[sz]ed for|for)\s(?:her |his |the )?$/i

const rules = [
  ...missedRules,
  ...missedInsideRules,
  ...appointmentOffRules,
  ...offAskedRules,
  ...cancelledByUsRules,
  ...cancelledByHerRules,
  ...calledOffInShort,
  ...attemptRules,
  ...cameRules,
]

/** Every place where a text says whether she came, in the order of the text. */
export const attendanceIn = rememberLast((text) =>
  findByWords(text, 'attendance', rules).filter(
    ({ start }) => !past.test(text.slice(Math.max(0, start - 24), start)),
  ),
)

const moved = `(?:cancel(?:l?ed)?|is (?:cancel|postpon|re-?arrang|re-?schedul)l?ing(?= (?:her|our|the|today|tomorrow|this|on)(?!\\p{L}))|cxl(?:le)?d?|${offShort}|re-?arranged?|re-?scheduled?|postponed?|re-?booked|pulled out|called off|bailed|cried off|moved (?=(?:her|our|the|to|it|appt|today)\\b))`
const named = new RegExp(
  `^(?:[ ,]{1,2}(?:has|had to|had|then|also|needed to|has had to|just)){0,2}[ ,:-]{1,3}${moved}(?!\\p{L})(?! (?:(?:appt|session|visit|today|tdy|tomorrow) )?by (?:us|me|staff))`,
  'iu',
)
const cannot =
  /^,?[\s:-]{1,3}(?:is |was |says she |said she )?(?:can['’]?t|cannot|couldn['’]?t|unable to|not able to|won['’]?t) (?:make|come|attend)\b/i
/** What is said of her up to a bare "cancelled": "Jade has a sick bug, cancelled". */
const lastly =
  /^ (?:(?:has|had|is|was|got|feeling|felt|says|said|poorly|ill|sick|unwell|not well|stuck|no childcare|up all night)(?!\p{L})(?:(?!\b(?:i|we|us|me|my|our|staff|appt|appointment|session|court|hearing|meeting|visit|viewing|benefits?|claim|payment|order|interview|gp|po|he|they)\b)[^.;:\n]){0,40})?, (?:so |has |she )?(?:canc(?:e?l{1,2}e?d|e?d)|cxl['’]?(?:le)?d?|canx)(?=\s*(?:$|[.;,\n–-]))(?! ?[-–,] ?(?:i|we|my|staff|hub|centre)(?!\p{L}))/iu
const withName = /\b(?:with|for|re|cancelled|moved|rearranged)\s(?:[\p{L}'’-]+\s?){1,3}$/iu
const ourTurn =
  /^[^.;\n]{0,20}\b(?:as|because|-|,)\s?(?:i|we|staff|my|training|worker)\b|^\s?(?:by us|by me|by staff)/i

/** Where a woman's name is followed by "cancelled" or "can't make it", she called it off. */
export function cancelledAfterName(text: string, names: readonly Span[]): readonly Found<Attendance>[] {
  return names.flatMap(({ start, end }) => {
    const after = text.slice(end, end + 40)
    const match = named.exec(after) ?? cannot.exec(after) ?? lastly.exec(text.slice(end, end + 70))
    if (match === null || withName.test(textBefore(text, end))) return []
    if (/\b(?:i|we)\s(?:\p{L}+\s){0,2}$/iu.test(textBefore(text, start))) return []
    const span = { start: end, end: end + match[0].length, text: match[0] }
    if (ourTurn.test(textAfter(text, span.end))) return []
    return [{ ...span, kind: 'attendance', rule: 'name-cancelled', value: 'cancelled-by-her' }]
  })
}
