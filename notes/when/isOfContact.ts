import { blanked, overlaps, type Finding, type Span } from '../text/finding.ts'
import { passageAt } from '../text/passages.ts'
import type { Moments } from '../planned/marked.ts'
import { reach, type ContactPassage } from './contactPassage.ts'
import { isOfWhatSheTold } from './ofWhatSheTold.ts'
import { isOutright } from './saidOutright.ts'
import { matchesOf } from '../text/matches.ts'
import { saysNothingElse } from '../text/remainder.ts'
import {
  aside,
  contactNoun,
  event,
  happened,
  othersDid,
  reported,
  subject,
  topicEvent,
  towardsMe,
  whoseDoing,
  withOthers,
} from './words/aroundContact.ts'

/** Whether a day or a time that a note names is that of the contact itself, by the clause it stands in. */
export function isOfContact(passage: ContactPassage, mention: Finding, moments: Moments): boolean {
  const { text, clauses, sentence, signs, women, other } = passage
  const clause = passageAt(clauses, mention.start)
  if (clause === undefined) return false
  const outright = isOutright(text, mention)
  if (outright !== undefined) return outright
  const read = [...signs, ...women, ...other, ...moments.days, ...moments.times]
  if (saysNothingElse(text, clause, read)) return !isOfWhatSheTold(passage, clause)
  if (overlaps(clause, sentence) && saysNothingElse(text, clause, [...read, ...placesIn(text, clause)]))
    return true
  const isHere = overlaps(clause, sentence) || isDoneToMe(passage, clause, mention)
  if (!isHere || isWithOthers(passage, clause, mention)) return false
  const sign = signs.find(
    (one) => overlaps(one, clause) && (isOfAbout(passage, one) || isTold(text, clause, one)),
  )
  if (sign !== undefined) return !turnsAway(betweenNames(passage, sign, mention))
  return isBesideName(passage, clause, mention, read)
}

/** The words from a sign of a contact to a day or time, with the names blanked: "AS" is no "as". */
function betweenNames({ text, women }: ContactPassage, sign: Span, mention: Span): string {
  const start = Math.max(sign.end, mention.start - reach)
  const end = Math.max(sign.end, mention.start)
  return blanked(text.slice(start, end), spansFrom(women, start, end))
}

/** "Her support worker rang me yesterday": what somebody else did is the contact where it was with them. */
const isOfAbout = ({ about }: ContactPassage, sign: Span): boolean =>
  about !== undefined && overlaps(about, sign)

/** Whether a sign of a contact is told as the worker's own, and not of what somebody said or did. */
function isTold(text: string, clause: Span, sign: Span): boolean {
  return !reported.test(text.slice(Math.max(clause.start, sign.start - reach), sign.start))
}

/** "Jade hung up on me at 10": what a woman does to the worker is a contact, whatever sentence speaks of one later. */
function isDoneToMe({ text, women }: ContactPassage, clause: Span, mention: Span): boolean {
  const start = Math.max(clause.start, mention.start - reach)
  return (
    women.some((one) => one.start >= start && one.end <= mention.start) &&
    towardsMe.test(text.slice(start, mention.start))
  )
}

function isWithOthers({ text, women }: ContactPassage, clause: Span, mention: Span): boolean {
  const start = Math.max(clause.start, mention.start - reach)
  const match = withOthers.exec(text.slice(start, mention.start))
  if (match === null) return false
  const end = start + match.index + match[0].length
  return !women.some((woman) => Math.abs(woman.start - end) <= 1)
}

/** Whether a clause without a sign names a woman or a contact, and nothing that happened stands before the day. */
function isBesideName(
  passage: ContactPassage,
  clause: Span,
  mention: Finding,
  read: readonly Span[],
): boolean {
  const { text, women } = passage
  const start = Math.max(clause.start, mention.start - reach)
  const behind = text.slice(mention.end, Math.min(clause.end, mention.end + reach)).split(reporting)[0]
  if (event.test(`${text.slice(start, mention.end)}${behind ?? ''}`)) return false
  const before = blanked(text.slice(start, mention.start), spansFrom(read, start, mention.start))
  if (aside.test(before)) return false
  if (contactNoun.test(before) || isTitle(text, clause) || isDatedTitle(text, mention)) return true
  if (towardsMe.test(text.slice(start, mention.start)) && !whoseDoing.test(text.slice(start, mention.start)))
    return women.some((one) => overlaps(one, clause))
  if (whoseDoing.test(text.slice(start, mention.start)) || subject.test(before)) return false
  return women.some((one) => overlaps(one, clause)) && !happened.test(before)
}

const reporting = /\s(?:that|says?|said|as|because|saying)\s/i

/** "Coffee morning 10.30-12:" at the beginning of a line. */
function isTitle(text: string, { start, end }: Span): boolean {
  return text.charAt(end - 1) === ':' && (start === 0 || text.charAt(start - 1) === '\n')
}

const titleReach = 40

/** "Core group 4 Feb:" at the beginning of a note. */
function isDatedTitle(text: string, { start, end, kind }: Finding): boolean {
  return (
    kind === 'day' &&
    start <= titleReach &&
    text.charAt(end) === ':' &&
    !/[.;!?\n]/.test(text.slice(0, start))
  )
}

/** The parts of some spans that lie in a stretch, counted from its start. */
function spansFrom(spans: readonly Span[], start: number, end: number): readonly Span[] {
  return spans
    .filter((span) => overlaps(span, { start, end }))
    .map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }))
}

const ownPlaces =
  /\b(?:hub|cent(?:re|er)|office|library|caf[eé]|park|home|flat|phone|tel|f2f|ftf|hv|video|zoom|teams)\b/gi
const longestPlaced = 60

/** Where a short clause names where or how they meet: "centre wed 3-4.30". */
function placesIn(text: string, { start, end }: Span): readonly Span[] {
  if (end - start > longestPlaced) return []
  return matchesOf(text.slice(start, end), ownPlaces).map(({ index, 0: written }) => ({
    start: start + index,
    end: start + index + written.length,
  }))
}

const bracketed = /\([^()]{1,40}\)/g

function turnsAway(words: string): boolean {
  const between = words.replace(bracketed, ' ')
  if (aside.test(between) || othersDid.test(between)) return true
  const topic = subject.exec(between)
  if (topic === null) return false
  const about = between.slice(topic.index)
  return event.test(about) || topicEvent.test(about)
}
