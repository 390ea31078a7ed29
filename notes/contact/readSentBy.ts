import type { SentBy } from '../../casework/words.ts'
import { findByRules, textBefore, type Found, type PatternRule, type Span } from '../text/finding.ts'

const message = '(?:texts?|txts?|e-?mails?|letter|card|whatsapp|message|msg|voice ?mail|vm|sms|dm)'
const written =
  "(?:text(?:ed)?|txt['’]?e?d?|e-?mailed|messaged|msg['’]?e?d|whatsapp['’]?e?d|wrote|dm['’]?e?d|replied|left (?:me )?a (?:voice ?mail|vm|message))"

/** Logged as it passed: "text in 09:15", "txt out re appt". "Text in the morning" and "text out of hours" say when. */
const logged = '(?:texts?|txts?|e-?mails?|whatsapp|message|msg|sms|dm)'
const logBehind =
  '(?=\\s*(?:$|[,.;:–-]|(?:at |@ ?)?\\d{1,2}(?:[:.]?\\d\\d|[:.]\\d\\d ?[ap]m| ?[ap]m)(?!\\d)|(?:re|about|from|to|saying|asking|today|yesterday|yest|x ?\\d)(?!\\p{L})))'

const passed = (way: 'in' | 'out'): string =>
  `(?<!\\p{L})${logged} ${way}${logBehind}|^${logged} ${way}(?! (?:the|an?|am|pm|of|time|case|response|reply)(?!\\p{L}))(?!\\p{L})`

const rules: readonly PatternRule<SentBy>[] = [
  {
    rule: 'message-from',
    value: 'her',
    pattern: new RegExp(
      `\\b${message} (?:received |in |back )?from\\b|\\b(?:received|got|had) (?:an? )?(?:reply|${message})\\b`,
      'gi',
    ),
  },
  {
    rule: 'message-in',
    value: 'her',
    pattern: new RegExp(passed('in'), 'giu'),
  },
  {
    rule: 'message-out',
    value: 'us',
    pattern: new RegExp(passed('out'), 'giu'),
  },
  {
    rule: 'she-wrote',
    value: 'her',
    pattern: new RegExp(`\\bshe (?:has |had |then )?${written}(?!\\p{L})`, 'giu'),
  },
  {
    rule: 'we-wrote',
    value: 'us',
    pattern: new RegExp(
      `\\b(?:reminder )?${message} (?:sent )?to\\b|\\b${message} sent\\b|\\b(?:sms|text) reminder\\b|\\breminder (?:text|sms)\\b|\\b(?:sent|dropped|posted|sending) (?:(?!an?\\b)[\\p{L}'’-]+ ){0,2}(?:an? )?(?:quick |reminder )?${message}\\b|(?:^|[.;,:]\\s?|(?<!\\p{L})(?:i|we|have|i['’]ve|and|then|just|also)\\s)(?:texted|txt['’]?d|e-?mailed|messaged|msg['’]?d|whatsapp['’]?e?d|wrote to)(?!\\p{L})`,
      'giu',
    ),
  },
]

/** Every place where a text says who wrote a message, in the order of the text. */
export function sentByIn(text: string): readonly Found<SentBy>[] {
  return findByRules(text, 'sent-by', rules)
}

const wrote = new RegExp(`^,?\\s(?:has |had |then |also )?${written}(?!\\p{L})(?! out${logBehind})`, 'iu')
const afterVerb = /\b(?:to|rang|saw|texted|emailed|messaged|called)\s$/i

/** Where a woman's name is followed by "texted" or the like, she wrote; behind another verb her name is no subject. */
export function sentAfterName(text: string, names: readonly Span[]): readonly Found<SentBy>[] {
  return names.flatMap(({ start, end }) => {
    const match = wrote.exec(text.slice(end, end + 40))
    if (match === null || afterVerb.test(textBefore(text, start))) return []
    const span = { start: end, end: end + match[0].length, text: match[0] }
    return [{ ...span, kind: 'sent-by', rule: 'name-wrote', value: 'her' }]
  })
}
