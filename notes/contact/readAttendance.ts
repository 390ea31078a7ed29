import type { Attendance } from '../../casework/words.ts'
import { attemptRules } from './attemptRules.ts'
import { findByRules, textBefore, type Found, type PatternRule } from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'

const past = /\b(?:previously|last (?:week|time|month)|usually|often|always|about|re|because of|of)\s$/i

const rules: readonly PatternRule<Attendance>[] = [
  {
    rule: 'did-not-come',
    value: 'missed',
    pattern:
      /\b(?:did not|didn['’]?t|never|has not|hasn['’]?t|failed to) (?:come|came|attend(?:ed)?|turn(?:ed)? up|show(?:ed)?(?: up)?|arrived?|make it|made it)\b/gi,
  },
  {
    rule: 'dna',
    value: 'missed',
    pattern: /\b(?:DNA(?:['’]?[dD])?|FTA)\b/g,
    notBefore: /^\s(?:test|sample|results?)\b/i,
  },
  {
    rule: 'dna',
    value: 'missed',
    pattern: /\bdna['’]?d\b|^\s?dna\b|\bdna(?=\s?(?:$|[,.;]|today|yesterday))/g,
  },
  {
    rule: 'no-show',
    value: 'missed',
    pattern: /\bno[ -]show\b/gi,
  },
  {
    rule: 'missed-appointment',
    value: 'missed',
    pattern:
      /\bmissed (?:(?:her|our|the|today['’]?s|this|yesterday['’]?s) )?(?:appt|appointment|session|visit|call|meeting)\b/gi,
    notAfter: /\b(?:about|re|regarding|of|the|her|from|for|by|because)\s$/i,
  },
  {
    rule: 'we-cancelled',
    value: 'cancelled-by-us',
    pattern:
      /\b(?:i|we)(?:'ve| have| had to| had)? cancel(?:l?ed)?\b|\bcancelled by (?:us|me)\b|\bcancelled (?:her appt )?as (?:i|we) (?:was|were|am|are)\b/gi,
  },
  {
    rule: 'she-cancelled',
    value: 'cancelled-by-her',
    pattern:
      /\bcancell?ed by her\b|\bshe(?:'s| has|'d| had(?: to)?)? cancel(?:l?ed)?\b|\bshe (?:can['’]?t|couldn['’]?t|cannot) (?:make it|come)\b/gi,
  },
  ...attemptRules,
  {
    rule: 'she-answered',
    value: 'came',
    pattern:
      /\bshe (?:answered|picked up|did answer|took (?:the|my) call)\b(?! (?:no comment|by (?:text|email)))|\bshe (?:was|is) (?:in|home|there|at home)(?=\s*(?:$|[,.;!)]|after all\b|today\b|this time\b))/gi,
  },
  {
    rule: 'spoke-to-her',
    value: 'came',
    pattern: /^\W*(?:i |we |yes,? |no,? )*(?:spoke|talked|chatted) (?:to|with) her(?=\W*$)/gi,
  },
  {
    rule: 'came',
    value: 'came',
    pattern: /\b(?:came|attended|turned up|showed up|arrived|dropped in|popped in)\b/gi,
    notAfter: /\b(?:not|never|n['’]?t|he|they|mum|partner|failed to)\s$/i,
    notBefore: /^\s(?:up|out|about|from|across|off|through|back (?:positive|negative|clear))\b/i,
  },
  {
    rule: 'saw-her',
    value: 'came',
    pattern: /\b(?:saw|met|seen|visited|home visit|f2f|face to face|accompanied)\b/gi,
    notAfter: /\b(?:s?he|they|who|not|be|never|hasn['’]?t|haven['’]?t|next|no)\s$/i,
  },
]

/** Every place where a text says whether she came, in the order of the text. */
export const attendanceIn = rememberLast((text) =>
  findByRules(text, 'attendance', rules).filter(
    ({ start }) => !past.test(text.slice(Math.max(0, start - 20), start)),
  ),
)

const named = /^(?:[ ,]{1,2}(?:has|had to|had|then))?[ ,]{1,2}cancel(?:l?ed)?\b(?! by (?:us|me)\b)/i
const withName = /\bwith\s(?:[\p{L}'’-]+\s?){1,3}$/iu

/** Where a woman's name is followed by "cancelled", she cancelled. */
export function cancelledAfterName(
  text: string,
  names: readonly { end: number }[],
): readonly Found<Attendance>[] {
  return names.flatMap(({ end }) => {
    const match = named.exec(text.slice(end, end + 30))
    if (match === null || withName.test(textBefore(text, end))) return []
    const span = { start: end, end: end + match[0].length, text: match[0] }
    return [{ ...span, kind: 'attendance', rule: 'name-cancelled', value: 'cancelled-by-her' }]
  })
}
