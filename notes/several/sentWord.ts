import { findByRules, textBefore, type Span } from '../text/finding.ts'
import { reasonRules } from '../contact/rules/reasonRules.ts'

const byHer =
  '(?:told|warned|let|said|says|text(?:s|ed)?|txt\\w*|rang|rung|phoned|called|messaged|msgd|whatsapped|e-?mailed|wrote|sent (?:me |us )?(?:word|an? (?:text|txt|message|msg|e-?mail|voice ?note)))(?: (?:me|us|staff|the (?:hub|office)|know))*'
const sheSent = new RegExp(
  `^[\\s,(–-]*(?:(?:who|she|but|and|had|has|already|also|just|kindly) )*${byHer}(?!\\p{L})(.*)`,
  'iu',
)
/** "beforehand", "in", "at 9.30", "this morning": when she sent word, so that it was before the group. */
const ahead =
  /^(?: (?:in|on the (?:day|morning)|first thing|this morning|that morning|last night|yesterday|the (?:day|night) before|on (?:mon|tues|wednes|thurs|fri)day|(?:at )?\d{1,2}(?:[.:]\d\d)?(?:am|pm)?))*(?: (?:ahead|beforehand|before|earlier|in(?= (?:w|with|sick|ill|as|because)\b|\s*(?:$|[,(:–-]))))/iu
/** Word that was sent afterwards, or about something else, is no apology. */
const notAhead =
  /^[^,(:–-]{0,12}(?<!\p{L})(?:after|afterwards|later|since|next|about|re|regarding|for|asking|to (?:ask|thank|check|book|see|tell)|back|her|his|how|what|why|where|if|late|running)(?!\p{L})|(?<!\p{L})(?:late|running|on (?:her|the) way|enjoyed|loved|thank\w*|looking forward)(?!\p{L})/iu
const says =
  /(?:^|\s)(?:to say|saying|that)(?:(?: that)? (?:she|her|they|there)(?!\p{L})|['’ ]|$)|^ (?:she|her)(?!\p{L})|^(?: (?:at )?\d{1,2}(?:[.:]\d\d)?(?:am|pm)?| this morning| today)?\s?[:–(-]\s?\S/iu

/** "Text from Nia, train cancelled", "had a message off Joy to say she was at work": word of hers before her name. */
const wordFrom =
  /(?<!\p{L})(?:(?:text|txt|message|msg|call|e-?mail|voice ?mail|vm|voice ?note|word|note|apolog\p{L}*|apols|apology|sorry|regrets)(?: (?:received|sent|in|came|today|this morning|at \S{1,6}))* (?:from|off) )(?:(?:ms|miss|mrs)\.? )?$/iu
const apologyFrom = /(?:apol|sorry|regret)/i
const hersApologies = /^(?:['’]s?)?,? (?:apolog\p{L}*|apols|regrets)(?!\p{L})/iu

/** Reasons that no list of reasons has for staying away from one group: "on holiday", "double booked". */
const elsewhere =
  /^[\s,(–:-]*(?:(?:is|was|still|also|again|has|had|got|being|she) )*(?:(?:on (?:holiday|leave|annual leave)|away|(?:held|tied|caught) up|stuck|busy|double[- ]booked|working|in (?:clinic|court|hospital|bed)|at (?:work|court|college|clinic|the (?:hospital|dentist|doctors?|gp|clinic)))|(?:her|an?|the) (?:[\p{L}-]+ )?(?:scan|exam|interview|appointment|appt|hearing|shift|assessment|viewing|migraine|meeting|driving test|induction)(?=\s*(?:$|[,(]|(?:at|today|this|so|with|and|elsewhere|on)\b)))(?!\p{L})/iu

/** Whether the words behind a name of a group say that she sent word that she would not come: "Joy rang to say her bus had not come". */
export function sheSentWord(words: string): boolean {
  if (hersApologies.test(words)) return true
  const [, rest] = sheSent.exec(words) ?? []
  if (rest === undefined || notAhead.test(rest)) return false
  return ahead.test(rest) || says.test(rest) || givesReason(rest)
}

/** Whether word from her is told of before her name, and behind it why she did not come. */
export function wordCameFrom(text: string, { start }: Span, words: string): boolean {
  const [said] = wordFrom.exec(textBefore(text, start)) ?? []
  if (said === undefined) return false
  return apologyFrom.test(said) || (!notAhead.test(words) && (says.test(words) || givesReason(words)))
}

/** Whether the words behind a name say that she was somewhere else: "Nia on holiday", "Joy had her scan". */
export const wasElsewhere = (words: string): boolean => elsewhere.test(words)

const givesReason = (words: string): boolean => findByRules(words, 'reason', reasonRules).length > 0
