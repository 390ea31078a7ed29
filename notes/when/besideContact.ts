import type { ClockTime } from '../../casework/time.ts'
import { overlaps, textAfter, textBefore, type Found, type Span } from '../text/finding.ts'
import { passageAt } from '../text/passages.ts'
import { clauseFrom, clauseTo, reach } from './clauseAround.ts'
import type { ContactPassage } from './contactPassage.ts'
import type { DayValue } from './dayValue.ts'
import { isOfWhatSheTold } from './ofWhatSheTold.ts'
import { isOutright } from './saidOutright.ts'
import { isDoneTogether } from './doneTogether.ts'
import {
  ahead,
  aside,
  contactNoun,
  elsewhereBefore,
  event,
  happened,
  othersDid,
  subject,
  theirAppointment,
  withMe,
} from './words/aroundContact.ts'

type DayFound = Found<DayValue>

/** A day that no sign of the contact stands beside: "today" of anything but what is booked, or a session named further on. */
export function dayBeside(passage: ContactPassage, days: readonly DayFound[]): DayFound | undefined {
  return days.find(
    (day) =>
      day.value.past !== undefined &&
      ![elsewhereBefore, theirAppointment].some((other) => other.test(textBefore(passage.text, day.start))) &&
      (isToday(passage, day) ||
        isOfSession(passage, day) ||
        isWithLength(passage, day) ||
        isDoneTogether(passage, day) ||
        isScene(passage, day)),
  )
}

/** "2nite" is as often the night that is still to come. */
const night = /ni(?:ght|te)$/i

function isToday(passage: ContactPassage, day: DayFound): boolean {
  if (day.rule !== 'today' || night.test(day.text)) return false
  const before = clauseTo(passage, day).replace(toNothing, '')
  if (ahead.test(before) || isUnderWay(before)) return false
  if (isWithThem(passage, day)) return true
  if (withMe.test(before) || withHer(passage, day) || iWent.test(textAfter(passage.text, day.end)))
    return true
  if (othersDid.test(before) || isBehindTold(passage, day)) return false
  return !(event.test(before) || event.test(clauseFrom(passage, day)))
}

/** "Just to let you know I met her", "managed to get hold of her": nothing that is still to be done. */
const toNothing =
  /^\W*(?:just\s)?to\s(?:let\s\S+\s(?:all\s)?know|say|confirm|note|add)\s|\b(?:managed|able|got|had)\sto\s|\bto\s(?=(?:my|me|us)\s)/gi

/** "Phoned her PO this morning", "her landlord got back to me today": with whom a contact about her was stands in the clause. */
function isWithThem({ text, about, clauses }: ContactPassage, day: DayFound): boolean {
  const clause = passageAt(clauses, day.start)
  if (about === undefined || clause === undefined || !overlaps(about, clause)) return false
  const between = text.slice(Math.min(Math.max(about.start, clause.start), day.start), day.start)
  return !aside.test(between)
}

/** "She says he was at the gates, Monday and this morning". */
function isBehindTold(passage: ContactPassage, day: DayFound): boolean {
  const clause = passageAt(passage.clauses, day.start)
  return clause !== undefined && isOfWhatSheTold(passage, clause)
}

/** "Court today with Jade". */
const withHer = ({ text, women }: ContactPassage, { end }: Span): boolean =>
  women.some(
    ({ start }) =>
      start > end && /^,?\sw(?:ith)?\/?\s?(?:(?:ms|mrs|miss)\.?\s)?$/i.test(text.slice(end, start)),
  )

/** "Had her scan today, I sat with her". */
const iWent =
  /^,?\s(?:and\s|so\s)?(?:i|we)\s(?:sat|went|waited|stayed|was|were|took|drove|came|walked|met|saw)\b/i

const underWay =
  /\b(?:going (?:in|off|out|over|through)|being (?:sent|done|made|submitted|put in|logged|completed|raised|chased))\s$/i
const doing =
  /^\W{0,3}(?:looking for|waiting (?:for|on)|chasing|sending|putting in|submitting|emailing|referring|logging|doing (?:a|the|her))\s/i

/** "MARAC referral going in today", "Looking for a refuge this aft": what is still under way. */
const isUnderWay = (before: string): boolean => underWay.test(before) || doing.test(before)

/** A session, call or meeting in the words before, of which nothing else is told. */
function isOfSession(passage: ContactPassage, mention: Span): boolean {
  const before = clauseTo(passage, mention)
  return contactNoun.test(before) && !subject.test(before) && !event.test(before) && !happened.test(before)
}

const lengthBehind =
  /^[^.;\n]{0,30}\b\d{1,3} ?(?:m|mins?|minutes|hrs?|hours?)\b(?! (?:ago|late|early|before|later|away))/i

/** Where they were together: "with Jade at her GP yesterday, 35 mins". */
const atPlace = /\b(?:at|outside)\s(?:(?:the|her)\s)?(?:gp|doctors?|dentist|court|hospital|a&e)\b/gi

/** "Yest 2pm 15 mins": a day and a length together are the contact's, whatever verb tells of it. */
function isWithLength(passage: ContactPassage, day: DayFound): boolean {
  const before = clauseTo(passage, day).replace(atPlace, ' ')
  if (isBesideLength(passage, day)) return ![event, aside].some((other) => other.test(before))
  const after = passage.text.slice(day.end, day.end + reach)
  return lengthBehind.test(after) && ![event, aside, happened].some((other) => other.test(before))
}

/** "40 mins yday on the phone", "Friday, 5 min". */
const isBesideLength = ({ text, lengths }: ContactPassage, day: Span): boolean =>
  lengths.some(
    ({ start, end }) =>
      (end <= day.start && besides.test(text.slice(end, day.start))) ||
      (start >= day.end && besides.test(text.slice(day.end, start))),
  )
const besides = /^[\s,(:–-]{1,3}$/

const mostOfScene = 80
const work =
  /\b(?:outreach|drop[- ]?in|duty|shift|on call|cover|surgery|stall|van|log|catch[- ]?up|rounds|visits|calls|crisis (?:phone|line))\b/i

/** "Outreach with the van, last night 10 til late. Kasia flagged us down": a first sentence that names nobody tells when it was. */
function isScene({ text, women }: ContactPassage, day: DayFound): boolean {
  const [first] = women
  if (first === undefined || day.end > mostOfScene || first.start < day.end) return false
  const scene = text.slice(0, Math.max(day.end, sentenceEnd(text, day.end)))
  if (scene.length > first.start || scene.length > mostOfScene) return false
  return work.test(scene) && ![event, aside, ahead].some((other) => other.test(text.slice(0, day.start)))
}

const sentenceEnd = (text: string, from: number): number => {
  const end = text.slice(from, from + mostOfScene).search(/[.!?\n](?=\s|$)/)
  return end < 0 ? text.length : from + end
}

/** A time behind a session, group or meeting that is named away from what is told of her. */
export function timeBeside(
  passage: ContactPassage,
  times: readonly Found<ClockTime>[],
): Found<ClockTime> | undefined {
  const { text, sentence, other } = passage
  const [length] = other
  return times.find(
    (time) =>
      (time.start === length?.start && time.end === length.end) ||
      (isOutright(text, time) !== false &&
        (isBesideLabel(passage, time) ||
          shortlyBehind.test(text.slice(time.end, time.end + reach)) ||
          (!overlaps(time, sentence) && isOfSession(passage, time)))),
  )
}

const label = String.raw`(?:[hov]\/v|t\/c|hv|tc|f2f|1[:-]1|dna|fta|uta|no show|walk-?in|unplanned)`
const labelBefore = new RegExp(String.raw`(?:^|[^\p{L}])${label}[\s,:(–-]{1,3}$`, 'iu')
const labelBehind = new RegExp(String.raw`^[\s,:)–-]{1,3}${label}(?![\p{L}])`, 'iu')

/** "O/V 1500", "1100 O/V": what a contact is called in short, directly beside its time. */
function isBesideLabel(passage: ContactPassage, time: Span): boolean {
  const { text } = passage
  if (!labelBefore.test(textBefore(text, time.start)) && !labelBehind.test(textAfter(text, time.end)))
    return false
  return ![event, ahead, again].some((other) => other.test(clauseTo(passage, time)))
}
const again = /\b(?:next|nxt|again|re-?book\w*|new|plan)\b/i

/** "2pm, 15 mins". */
const shortlyBehind =
  /^[\s,;:–-]{0,3}(?:for )?\d{1,3} ?(?:m|mins?|minutes|hrs?|hours?)\b(?! (?:ago|late|early|before|later|away))/i

const firstNoun = /\b(?:1st|first|initial)\s(?:appt|appointment|session|meeting|visit|hv|call|contact)\b/i

/** "First appt with Joy Fri 13th" names an appointment, and tells of none that was. */
export const isFirstToBe = (text: string, { start, end }: Span): boolean =>
  firstNoun.test(text.slice(Math.max(0, start - firstReach), end))
const firstReach = 10
