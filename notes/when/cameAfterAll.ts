import { textBefore, type Found, type Span } from '../text/finding.ts'
import { clauseTo } from './clauseAround.ts'
import type { ContactPassage } from './contactPassage.ts'
import type { DayValue } from './dayValue.ts'
import { cameFromHer, cameThen, dueThen, negated, rangBack, turnedUp } from './words/aroundContact.ts'

type DayFound = Found<DayValue>

/** Of "didn't come Monday but came today" the day on which she came, and of a call that was returned the day it was. */
export function cameAfterAll(passage: ContactPassage, days: readonly DayFound[]): DayFound | undefined {
  const [first, ...later] = days.filter(({ value }) => value.past !== undefined)
  if (first === undefined || later.length === 0) return undefined
  const told = clauseTo(passage, first)
  const better = negated.test(told) ? turnedUp : cameFromHer.test(told) ? rangBack : undefined
  return better && later.find((one) => better.test(textBefore(passage.text, one.start)))
}

/** Which of two times is the contact's: a call that was returned is of when it was returned. */
export function rangBackFirst({ text }: ContactPassage): (one: Span, other: Span) => number {
  const isBack = ({ start }: Span): boolean => rangBack.test(textBefore(text, start))
  return (one, other) => Number(isBack(other)) - Number(isBack(one))
}

/** "Due at 12 and came at ten past 12": the time at which she came, not the one at which she should have. */
export function cameAfterDue<F extends Span>(
  { text, attendance }: ContactPassage,
  [first, ...later]: readonly F[],
): F | undefined {
  if (first === undefined || attendance !== 'came' || !dueThen.test(textBefore(text, first.start)))
    return first
  return later.find((one) => cameThen.test(textBefore(text, one.start))) ?? first
}
