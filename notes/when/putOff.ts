import { dayOf, daysBetween, type Instant } from '../../casework/time.ts'
import type { Moments } from '../planned/readNext.ts'
import type { Found } from '../text/finding.ts'
import { clauseFrom, clauseTo } from './clauseAround.ts'
import type { ContactPassage } from './contactPassage.ts'
import type { DayValue } from './dayValue.ts'
import { cannotBefore, event, putOffAfter, putOffBefore } from './words/aroundContact.ts'

type DayFound = Found<DayValue>

/** The day to come on which she or the worker cannot meet: a contact that is cancelled ahead is one of that day. */
export function putOff(
  passage: ContactPassage,
  days: readonly DayFound[],
  { now }: Moments,
): DayFound | undefined {
  const day = days.find((one) => isPutOff(passage, one, now))
  const future = day?.value.future
  return day === undefined || future === undefined
    ? undefined
    : { ...day, value: { ...day.value, past: future } }
}

function isPutOff(passage: ContactPassage, day: DayFound, now: Instant | undefined): boolean {
  const [before, after] = [clauseTo(passage, day), clauseFrom(passage, day)]
  if (day.value.future === undefined || event.test(before) || event.test(after.replace(putOffAfter, ' ')))
    return false
  if (day.value.past !== undefined && !isRatherAhead(day.value, now))
    return cannotBefore.test(before) || (isPossessive(passage.text, day) && putOffBefore.test(before))
  return putOffBefore.test(before) || putOffAfter.test(after)
}

const soon = 31
const longAgo = 90

/** "Cancelled her visit for 30/4", written on the 29th, is not of last year's. */
function isRatherAhead({ past, future }: DayValue, now: Instant | undefined): boolean {
  if (now === undefined || past === undefined || future === undefined) return false
  return daysBetween(dayOf(now), future) <= soon && daysBetween(past, dayOf(now)) >= longAgo
}

/** "Cancelled Monday's session" is of the Monday to come. */
const isPossessive = (text: string, { end }: DayFound): boolean =>
  /(?:['’]s|s['’])$/.test(text.slice(end - 2, end)) || /^['’]s\b/.test(text.slice(end, end + 3))
