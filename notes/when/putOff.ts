import { dayOf, daysBetween, type Instant } from '../../casework/time.ts'
import type { Moments } from '../planned/marked.ts'
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
  const before = clauseTo(passage, day) + comingIn(day)
  const after = clauseFrom(passage, day)
  const isMoved = isMovedFrom(passage, before, after)
  if (day.value.future === undefined || (isOfElse(before, after) && !(isMoved && isOnlyAhead(day))))
    return false
  if (isMoved) return true
  if (isAhead(day.value, now)) return putOffBefore.test(before) || putOffAfter.test(after)
  return isOffNow(before, after) || (isPossessive(passage.text, day) && putOffBefore.test(before))
}

const isOffNow = (before: string, after: string): boolean =>
  cannotBefore.test(before) || offNowAfter.test(after)

/** "Move our thing from tomorrow to Wed": no day on which she moved house. */
const isOnlyAhead = ({ value }: DayFound): boolean => value.past === undefined

/** The day of something in her life, of work or of what is planned instead. */
function isOfElse(before: string, after: string): boolean {
  if (event.test(before) || isFree.test(before) || insteadAfter.test(after)) return true
  return !putOffDirectly.test(before) && event.test(after.replace(putOffAfter, ' '))
}

/** "Not coming Monday": the word is of the day and of what she does. */
const comingIn = ({ text }: DayFound): string => /^coming\s/i.exec(text)?.[0] ?? ''

/** "She's coming in 4pm today instead": the day they will meet. */
const insteadAfter = /^\s?(?:\S{1,10}\s){0,2}instead\b/i

const wasThen =
  /\b(?:was|were|(?:would|should|could)(?:['’]?ve| have| of| a)? been|meant to be|supposed to be|due)\s(?:(?:at|for|on)\s)?(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?\s)?(?:on\s)?$/i
const move =
  /\b(?:mov(?:e|ed|ing)|swap(?:ped)?|chang(?:e|ed)|shift(?:ed)?|push(?:ed)?|switch(?:ed)?)\s(?:[\p{L}\d.:'’]{1,14}\s){0,3}$/iu
const toAnother =
  /^(?:['’]?s)?\s(?:[^\s.;]{1,14}\s){0,4}to\s(?:the\s)?(?:mon|tue|wed|thu|fri|sat|next|tom|\d)/i

/** "Was 2pm Thurs, moved to Fri", "would have been tomorrow", "can I move todays 10am to Fri": the day it was to be on. */
function isMovedFrom({ attendance }: ContactPassage, before: string, after: string): boolean {
  const isOff = attendance === 'cancelled-by-us' || attendance === 'cancelled-by-her'
  return (isOff && wasThen.test(before)) || (move.test(before) && toAnother.test(after))
}

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
