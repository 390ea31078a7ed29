import { dayOf, daysBetween } from '../../casework/time.ts'
import type { Moments } from '../planned/marked.ts'
import { overlaps, type Found, type Span } from '../text/finding.ts'
import { passageAt } from '../text/passages.ts'
import { isQuoted } from '../text/quotes.ts'
import { isFirstToBe } from './besideContact.ts'
import { reach, type ContactPassage } from './contactPassage.ts'
import type { DayValue } from './dayValue.ts'
import { negated } from './words/aroundContact.ts'
import { cannotBefore } from './words/puttingOff.ts'

/** "PO told me she missed her appt on Tuesday": what somebody else tells of her has its own day. */
export function isToldByOthers({ text, clauses, about }: ContactPassage, { start }: Span): boolean {
  if (about === undefined || about.end > start) return false
  if (isQuoted(text, start)) return true
  const from = Math.max(passageAt(clauses, start)?.start ?? 0, about.end, start - reach)
  const before = text.slice(from, start)
  return negated.test(before) || cannotBefore.test(before)
}

const weekOrSo = 9

/** "Tues 17th", written on the 12th: rather of this month than of last, where nothing that was done stands before it. */
export function isRatherToCome(
  passage: ContactPassage,
  { start, end, value }: Found<DayValue>,
  { now }: Moments,
): boolean {
  const { past, future } = value
  if (now === undefined || past === undefined || future === undefined) return false
  const today = dayOf(now)
  const ago = daysBetween(past, today)
  if (ago <= weekOrSo || ago <= daysBetween(today, future)) return false
  const clause = passageAt(passage.clauses, start)
  const done = passage.signs.filter((sign) => !isFirstToBe(passage.text, sign))
  return !done.some((sign) => clause !== undefined && overlaps(sign, clause) && sign.end <= end)
}
