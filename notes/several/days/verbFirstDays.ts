import { dayOf, type Instant } from '../../../casework/time.ts'
import type { Mention } from '../../names/nameMentions.ts'
import type { Span } from '../../text/finding.ts'
import { sentencesOf } from '../../text/passages.ts'
import { daysIn } from '../../when/readDays.ts'
import { areInOrder, type ContactOfDay } from './contactOfDay.ts'
import { done } from './done.ts'

const besideIt =
  "(?: (?:again|back|briefly|on|(?:at|in) (?:the )?[a-z'’]+|by phone|for)|,? \\d{1,3} ?(?:m|mins?))"
const told = new RegExp(
  `^\\W*(?:(?:then|also|and|i|we|have|finally) )*${done} (?:her|WOMAN)${besideIt}{0,3},? $`,
  'i',
)

/** "Weds she rang me, 10 min", "Thurs rang her": the day first, in a sentence behind one that began with what was done. */
const dayFirst = new RegExp(
  `^\\W*(?:(?:then|and|on) )*DAY(?: (?:am|pm|morning|afternoon))?,? (?:(?:i |we )?(?:tried |got |took |${done} )(?:her|WOMAN)(?! (?:mum|dad|gp|sw|po|landlord|sister|worker|solicitor|school|partner|ex)\\b)|(?:she|WOMAN) (?:rang|called|phoned|texted|came|popped|dropped|turned up|dna|missed|cancelled) ?(?:me|us|in|back|round|again|by|to the hub|to hub|her appt|,? \\d{1,3} ?m))(?!\\p{L})`,
  'iu',
)

/** A day further on in a sentence is rarely that of the contact. */
const reach = 60

/**
 * The contacts of a text whose sentences tell of one woman on several days, the verb first: "Saw Jade Monday at the hub. Rang her
 * again Wednesday, no answer". What follows a sentence belongs to it. Empty where fewer than two sentences do, or out of order.
 */
export function verbFirstDays(
  text: string,
  mentions: readonly Mention[],
  now: Instant,
): readonly ContactOfDay[] {
  const sentences = sentencesOf(text)
  if (sentences.length < 2) return []
  const days = daysIn(text, now)
  const begun = sentences.flatMap(({ start, end }) => {
    const [first] = days.filter((one) => one.start >= start && one.end <= end)
    const past = first?.value.past
    if (first === undefined || past === undefined || past > dayOf(now) || first.start - start > reach)
      return []
    const isTold = told.test(asWoman(text, { start, end: first.start }, mentions))
    return isTold || isDayFirst(text, { start, end }, first, mentions) ? [{ start, day: past }] : []
  })
  const [first] = begun
  if (first === undefined || begun.length < 2 || !areInOrder(begun.map(({ day }) => day))) return []
  return begun.map(({ start, day }, at) => ({
    day,
    stretches: [{ start: at === 0 ? 0 : start, end: begun[at + 1]?.start ?? text.length }],
  }))
}

const isDayFirst = (text: string, { start, end }: Span, day: Span, mentions: readonly Mention[]): boolean =>
  dayFirst.test(
    `${text.slice(start, day.start)}DAY${asWoman(text, { start: day.end, end: Math.min(end, day.end + reach) }, mentions)}`,
  )

/** A part of a text with her name as one word. */
function asWoman(text: string, { start, end }: Span, mentions: readonly Mention[]): string {
  return mentions
    .filter((name) => name.start >= start && name.end <= end)
    .reduceRight(
      (part, name) => `${part.slice(0, name.start - start)}WOMAN${part.slice(name.end - start)}`,
      text.slice(start, end),
    )
}
