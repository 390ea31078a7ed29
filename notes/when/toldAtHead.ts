import { daysBetween, type Day } from '../../casework/time.ts'
import type { Found, Span } from '../text/finding.ts'
import type { DayValue } from './dayValue.ts'
import { event, happened } from './words/aroundContact.ts'

/** A first sentence that is longer tells more than when it was. */
const head = 90
const behind = 110

/** Before a day that is planned, is only spoken of, or is of something else. */
const otherwise =
  /\b(?:next|nxt|will|shall|wants?|due|is|are|has|have|got|gets|goes|going|starts?|needs?|re-?book\w*|bkd|moved?|for|by|until|till?|from|since|before|after|new|plan\w*|can['’]?t|cannot|cnt|could ?n['’]?t|cancel\w*|cx['’]?d?|re|about|rang|phoned?|called|call|texted|txtd?|text|e-?mail\w*|letter|spoke|asked|told|said|says|reports?|told|offered|agreed|invited|remind\w*|see|meet|seeing|meeting|missed(?![^.]{0,30}\b(?:w|with) (?:me|us)\b)|ringing|calling|visiting|coming|doing|who|that|as|because|when|where|hurt|hit|ex|partner|bf|boyfriend|husband|landlord)\b/i

/** The rule of a day at the head of a group of which it is told who came. */
const headOfGroup = 'head-of-group'

/** What came of it: how long it took, or what was done there. */
const outcome =
  /\b(?:\d{1,3} ?(?:m|mins?|minutes|hrs?|hours?)(?! ?(?:late|ago|early))|came|stayed|sat|went|left|did|made|ate|took|wept|cried|smelt|stank|was|were|had|got|missed|dna['’]?d?|nobody|no (?:answer|show|reply|one)|n\/a|wrote|rang|saw|met|spoke|told|turned up|took part|joined|present|turnout|everyone|(?:both|all(?: \p{L}+)?) (?:in|here|there)|(?:here|there|in|who|register|attendees|with):|pulled|showed|(?!(?:need|book|arrang|agree|confirm|plan|schedul|invit|offer|worri|mov|requir|propos|expect|excit|interest)\w{0,3}ed\b|bkd\b)[a-z]{3,12}ed)(?![\p{L}])/iu
const planBehind =
  /^[^.;\n]{0,40}\b(?:will|to be|is|due|confirmed|booked|arranged|agreed|to (?:see|meet|do|go|come|discuss))\b/i

/**
 * Whether the first sentence of a note is headed by a bare day of the week of which it is told what came: "Key safe sign-up at
 * hers, 2.30 Mon, nobody in". Such a day has been, and nothing is booked for it. Of "yesterday" nothing need be told.
 */
export function isToldAtHead(text: string, day: Found<DayValue>): boolean {
  const { start, end, rule, value } = day
  if (rule === headOfGroup) return true
  const isSure = rule === 'yesterday'
  if (!(isSure || rule === 'weekday') || value.past === undefined || !isAtHead(text, day)) return false
  const before = text.slice(0, start)
  if (event.test(before) || happened.test(before)) return false
  const after = text.slice(end, end + behind)
  return isSure || (outcome.test(after) && !planBehind.test(after))
}

/** Whether nothing stands before a day in the first sentence by which it would be of a plan. */
function isAtHead(text: string, { start }: Span): boolean {
  const before = text.slice(0, Math.min(start, head + 1))
  return start <= head && !/[!?;\n]|\.(?!\d)/.test(before.replace(stops, ' ')) && !otherwise.test(before)
}

/** Today, or the weekday that it is today, which is told of as today where its time has been. */
const mayBeToday = (past: Day, future: Day): boolean => [0, 14].includes(daysBetween(past, future))

/**
 * A day of which `isToldAtHead` holds, or that heads a group of which it is told who came, with nothing of it left to come: what
 * stands beside it is no plan.
 */
export function hasBeenAtHead(text: string, day: Found<DayValue>, isHeld: boolean): Found<DayValue> {
  const { past, future } = day.value
  if (past === undefined || future === undefined || mayBeToday(past, future)) return day
  const isOfHeld = isHeld && isAtHead(text, day) && !planBehind.test(text.slice(day.end, day.end + behind))
  if (isOfHeld) return { ...day, rule: headOfGroup, value: { past } }
  return isToldAtHead(text, day) ? { ...day, value: { past } } : day
}

/** The stops of initials and titles. */
const stops = /\b(?:\p{L}|mr|ms|mrs|dr)\./giu
