import type { Found } from '../text/finding.ts'
import type { DayValue } from './dayValue.ts'
import { event, happened } from './words/aroundContact.ts'

/** A first sentence that is longer tells more than when it was. */
const head = 90
const behind = 110

/** Before a day that is planned, is only spoken of, or is of something else. */
const otherwise =
  /\b(?:next|nxt|will|shall|wants?|due|is|are|has|have|got|gets|goes|going|starts?|needs?|re-?book\w*|bkd|moved?|for|by|until|till?|from|since|before|after|new|plan\w*|can['’]?t|cannot|cnt|could ?n['’]?t|cancel\w*|cx['’]?d?|re|about|rang|phoned?|called|call|texted|txtd?|text|e-?mail\w*|letter|spoke|asked|told|said|says|reports?|told|offered|agreed|invited|remind\w*|see|meet|seeing|meeting|missed(?![^.]{0,30}\b(?:w|with) (?:me|us)\b)|ringing|calling|visiting|coming|doing|who|that|as|because|when|where|hurt|hit|ex|partner|bf|boyfriend|husband|landlord)\b/i

/** What came of it: how long it took, or what was done there. */
const outcome =
  /\b(?:\d{1,3} ?(?:m|mins?|minutes|hrs?|hours?)(?! ?(?:late|ago|early))|came|stayed|sat|went|left|did|made|ate|took|wept|cried|smelt|stank|was|were|had|got|missed|dna['’]?d?|nobody|no (?:answer|show|reply|one)|n\/a|wrote|rang|saw|met|spoke|told|turned up|pulled|showed|(?!(?:need|book|arrang|agree|confirm|plan|schedul|invit|offer|worri|mov|requir|propos|expect|excit|interest)\w{0,3}ed\b|bkd\b)[a-z]{3,12}ed)\b/i
const planBehind =
  /^[^.;\n]{0,40}\b(?:will|to be|is|due|confirmed|booked|arranged|agreed|to (?:see|meet|do|go|come|discuss))\b/i

/**
 * Whether the first sentence of a note is headed by a bare day of the week of which it is told what came: "Key safe sign-up at
 * hers, 2.30 Mon, nobody in". Such a day has been, and nothing is booked for it. Of "yesterday" nothing need be told.
 */
export function isToldAtHead(text: string, { start, end, rule, value }: Found<DayValue>): boolean {
  const isSure = rule === 'yesterday'
  if (!(isSure || rule === 'weekday') || value.past === undefined || start > head) return false
  const before = text.slice(0, start)
  if (
    /[!?;\n]|\.(?!\d)/.test(before.replace(stops, ' ')) ||
    [otherwise, event, happened].some((other) => other.test(before))
  )
    return false
  const after = text.slice(end, end + behind)
  return isSure || (outcome.test(after) && !planBehind.test(after))
}

/** The stops of initials and titles. */
const stops = /\b(?:\p{L}|mr|ms|mrs|dr)\./giu
