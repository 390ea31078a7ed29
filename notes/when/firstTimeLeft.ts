import type { ClockTime } from '../../casework/time.ts'
import { overlaps, type Found, type Span } from '../text/finding.ts'
import { isQuoted } from '../text/quotes.ts'
import { clauseFrom, clauseTo } from './clauseAround.ts'
import type { ContactPassage } from './contactPassage.ts'
import { timeOfDay } from './readWhen.ts'
import { isOutright } from './saidOutright.ts'
import { ahead, aside, event, othersDid, subject } from './words/aroundContact.ts'

/** A contact is told at the beginning of its note or in its own sentence; what stands further on is of her life. */
const beginning = 60

/**
 * The first time of a note that nothing else has: no plan, nothing that others did, nothing that happened to her. In "Liz hub 1pm w a
 * bag of meds" no rule knows what was done at one, and yet it is rather the time of the contact than nobody's.
 */
export function firstTimeLeft(
  passage: ContactPassage,
  free: readonly Found<ClockTime>[],
  days: readonly Span[],
): Found<ClockTime> | undefined {
  const [first] = free
  if (first === undefined || !mayBeIts(passage, first)) return undefined
  if (overlaps(first, passage.sentence)) return first
  const isOfDay = days.some((day) => timeOfDay(passage.text, day, [first]) !== undefined)
  return first.start <= beginning && !isOfDay ? first : undefined
}

function mayBeIts(passage: ContactPassage, time: Found<ClockTime>): boolean {
  if (isQuoted(passage.text, time.start) || isOutright(passage.text, time) === false) return false
  return !isToldOfElse(clauseTo(passage, time).replace(roughly, ''), clauseFrom(passage, time))
}

/** "About two" is no subject. */
const roughly = /\babout\s$/i

const elseBefore: readonly RegExp[] = [ahead, othersDid, event, aside, subject]

/** "Crisis team out 6pm", "new slot 2.15", "smelling of drink at 10am". */
const elseHappens =
  /\b(?:next|nxt|again|agn|back|re-?book\w*|rebk\w*|book\w*|new|plan|now|r\/?v|r\/?b|review|curfew|opens?|instead|for|from|till?|until|before|by|after|team|police|ambulance|taxi|bus|train|cab|smell\w*|drinking|blinds|is|are|works?|working|start\w*|shifts?|(?:ringing|calling|phoning|seeing|meeting|texting) her)\b/i

const isToldOfElse = (before: string, behind: string): boolean =>
  elseHappens.test(before) || event.test(behind) || elseBefore.some((one) => one.test(before))
