import type { SentBy } from '../../casework/words.ts'
import { findByRules, type Found, type PatternRule, type Span } from '../text/finding.ts'

const rules: readonly PatternRule<SentBy>[] = [
  {
    rule: 'message-from',
    value: 'her',
    pattern: /\b(?:texts?|e-?mails?|letter|whatsapp|message|voicemail|sms) (?:received |in )?from\b/gi,
  },
  {
    rule: 'she-wrote',
    value: 'her',
    pattern: /\bshe (?:has |had |then )?(?:texted|e-?mailed|messaged|whatsapped|wrote)\b/gi,
  },
  {
    rule: 'we-wrote',
    value: 'us',
    pattern:
      /\b(?:texts?|e-?mails?|letter|whatsapp|message|sms) to\b|\bsent (?:her )?(?:an? )?(?:text|e-?mail|letter|whatsapp|message|sms)\b|(?:^|[.;,]\s*|\b(?:i|we|have|i've|and|then|just)\s)(?:texted|e-?mailed|messaged|whatsapped|wrote to)\b/gi,
  },
]

/** Every place where a text says who wrote a message, in the order of the text. */
export function sentByIn(text: string): readonly Found<SentBy>[] {
  return findByRules(text, 'sent-by', rules)
}

const wrote = /^,?\s(?:has |had |then )?(?:texted|e-?mailed|messaged|whatsapped|wrote)\b/i

/** Where a woman's name is followed by "texted" or the like, she wrote; behind another verb her name is no subject. */
export function sentAfterName(text: string, names: readonly Span[]): readonly Found<SentBy>[] {
  return names.flatMap(({ end }) => {
    const match = wrote.exec(text.slice(end, end + 30))
    if (match === null) return []
    const span = { start: end, end: end + match[0].length, text: match[0] }
    return [{ ...span, kind: 'sent-by', rule: 'name-wrote', value: 'her' }]
  })
}
