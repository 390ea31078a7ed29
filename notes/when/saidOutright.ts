import { textAfter, textBefore, type Finding, type Span } from '../text/finding.ts'
import {
  asArranged,
  attempted,
  beganFrom,
  behindLength,
  cameFor,
  elsewhereBefore,
  elsewhereForRange,
  heading,
  heldThen,
  hereSince,
  meantThen,
  missedThen,
  movedTo,
  sentThen,
  thenFor,
  theirAppointment,
  triedThen,
  withEachOther,
  wroteThen,
} from './words/aroundContact.ts'

/** What the words directly before a day or a time say of it outright: that it is the contact's, or that it is not. */
export function isOutright(text: string, mention: Finding): boolean | undefined {
  const before = textBefore(text, mention.start)
  if (theirAppointment.test(before) || isOfHerNight(before, mention)) return false
  if (mention.kind === 'time' ? isTimeOutright(text, before, mention) : isDayOutright(text, mention))
    return true
  const isElse = elsewhere(mention).test(before) || (mention.kind === 'day' && movedTo.test(before))
  return isElse ? false : undefined
}

const tonight = /^(?:tonight|tonite|2nite|2night)/i
const toSleep =
  /\b(?:nowhere|no ?where|somewhere|anywhere|no bed|(?:a|no) (?:sofa|floor|roof|place)|sleeping|to sleep|to stay|emergency accommodation)\s(?:[a-z']{1,10}\s){0,5}$/i

/** "Nowhere to lay her head tonight": where she will be is no day of the contact. */
const isOfHerNight = (before: string, { text }: Finding): boolean =>
  tonight.test(text) && toSleep.test(before)

function isTimeOutright(text: string, before: string, { end }: Finding): boolean {
  return (
    attempted.test(before) ||
    behindLength.test(before) ||
    cameFor.test(before) ||
    hereSince.test(before) ||
    triedThen.test(before) ||
    withEachOther.test(before) ||
    (beganFrom.test(before) && thenFor.test(textAfter(text, end))) ||
    asArranged.test(textAfter(text, end))
  )
}

const farReach = 80

function isDayOutright(text: string, mention: Finding): boolean {
  const far = text.slice(Math.max(0, mention.start - farReach), mention.start)
  return (
    isHeading(text, mention) ||
    missedThen.test(far) ||
    meantThen.test(far) ||
    heldThen.test(far) ||
    sentThen.test(far) ||
    wroteThen.test(far)
  )
}

/** Whether the words before a day, in its line, only announce it: "Late entry for Tues:", "From last week, Monday". */
function isHeading(text: string, { start, end }: Span): boolean {
  if (start === 0 && opensNote.test(textAfter(text, end))) return true
  const line = textBefore(text, start)
  const from = Math.max(line.lastIndexOf('\n'), line.lastIndexOf('. ')) + 1
  return start - line.length + from <= headingReach && heading.test(line.slice(from))
}

/** "Wed pm - HV Jade", "Mon 9/3. Jade. Centre". */
const opensNote = /^(?:\s(?:am|pm|morning|afternoon|evening))?(?:\s?[-–:,]|\.)\s/i
const headingReach = 60

const elsewhere = ({ rule }: Finding): RegExp =>
  rule === 'clock-range' ? elsewhereForRange : elsewhereBefore
