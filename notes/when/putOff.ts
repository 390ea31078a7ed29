import { dayOf, daysBetween, type Instant } from '../../casework/time.ts'
import type { Moments } from '../planned/readNext.ts'
import type { Found } from '../text/finding.ts'
import { clauseFrom, clauseTo } from './clauseAround.ts'
import type { ContactPassage } from './contactPassage.ts'
import type { DayValue } from './dayValue.ts'
import { event } from './words/aroundContact.ts'
import { cannotBefore, offNowAfter, putOffAfter, putOffBefore, putOffDirectly } from './words/puttingOff.ts'

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
  const { future } = day.value
  if (future === undefined || event.test(before) || isFree.test(before)) return false
  if (insteadAfter.test(after)) return false
  if (!putOffDirectly.test(before) && event.test(after.replace(putOffAfter, ' '))) return false
  if (isAhead(day.value, now)) return putOffBefore.test(before) || putOffAfter.test(after)
  if (cannotBefore.test(before) || offNowAfter.test(after)) return true
  return isPossessive(passage.text, day) && putOffBefore.test(before)
}

/** "She's coming in 4pm today instead": the day they will meet. */
const insteadAfter = /^\s?(?:\S{1,10}\s){0,2}instead\b/i

/** A day that is to come, or today. */
const isAhead = (value: DayValue, now: Instant | undefined): boolean =>
  value.past === undefined || value.past === value.future || isRatherAhead(value, now)

/** "Has tomorrow off": a day without work. */
const isFree = /\b(?:has|have|had|got|takes?|took|taking|day|days)\s$/i

const soon = 31
const whileAgo = 10

/** "Cancelled her visit for 30/4", written on the 29th, is not of last year's. */
function isRatherAhead({ past, future }: DayValue, now: Instant | undefined): boolean {
  if (now === undefined || past === undefined || future === undefined) return false
  const [ago, until] = [daysBetween(past, dayOf(now)), daysBetween(dayOf(now), future)]
  return until <= soon && ago >= whileAgo && until < ago
}

/** "Cancelled Monday's session", "called off thursdays visit" is of the Monday to come. */
const isPossessive = (text: string, { end }: DayFound): boolean =>
  /(?:['’]s|s['’])$|ys$/.test(text.slice(end - 2, end)) || /^['’]s\b/.test(text.slice(end, end + 3))
