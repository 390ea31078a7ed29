import type { Attendance } from '../../casework/words.ts'
import { byPlace, textAfter, textBefore, type Found, type Span } from '../text/finding.ts'

/** What choosing needs beside what was found: the text, its women, its talks with others, and how long it took. */
interface Around {
  readonly text: string
  readonly women: readonly Span[]
  readonly about: readonly Span[]
  /** How long it took, wherever the text says so. */
  readonly lengths: readonly Span[]
}

/**
 * The attendance a note tells: the first, unless that only says where somebody went ("home visit", "called in") and what
 * follows says that she was not there, or unless she came or was spoken to after all ("no answer, rang again and spoke to her").
 */
export function chosenAttendance(
  found: readonly Found<Attendance>[],
  around: Around,
): Found<Attendance> | undefined {
  const inOrder = found
    .filter((one) => !isAfterwards(one, around) && !isOpenedToUs(one, around))
    .sort(byPlace)
  const [first] = inOrder
  if (first === undefined) return undefined
  if (!isOnlyGoing(first, around))
    return (
      afterAll(first, inOrder, around.text) ??
      calledOff(first, inOrder, around.text) ??
      cameForNothing(first, inOrder, around) ??
      first
    )
  const next = inOrder.find((one) => one !== first && !isOnlyGoing(one, around))
  if (next === undefined || !overrules(next, first, around)) return first
  return afterAll(next, inOrder, around.text) ?? next
}

const inVain =
  /\b(?:waited|waiting|over|after|tried|trying|late|stood|within|every|knocked|knocking|rang)\b[^.;\n]{0,14}$/i
const notHad =
  /^ ?(?:late|wait|later|after|apart|early|knocking|waiting|of (?:knocking|trying|waiting|ringing))/i

/**
 * A call to somebody that nobody answered, told in a later sentence than how long the contact took: "visit to Jade at her flat,
 * 1hr. Tried her GP, engaged".
 */
function isAfterwards({ value, start }: Found<Attendance>, { text, lengths }: Around): boolean {
  if (value !== 'no-answer') return false
  return lengths.some(
    (length) =>
      length.end <= start &&
      /[.!?\n](?=\s)/.test(text.slice(length.end, start)) &&
      !inVain.test(textBefore(text, length.start)) &&
      !notHad.test(textAfter(text, length.end)),
  )
}

const sheWasThere =
  /\b(?:(?:stayed|sat|remained|hovered) (?:in|with|there|the|throughout)|(?:answered|answering|spoke|speaking|talked) (?:every|all|for|over)|(?:saw|found) her\b|she (?:said|says|told|looked|kept|cried|sat|seemed|just looked|(?:was|is) (?!out|not|asleep|busy|away|in bed|at|sleeping|gone|still in)))/i
const told = 250

/** "Her partner opened the door and answered every question, managed 15 mins": somebody let us in to her. */
function isOpenedToUs({ rule, text: words, end }: Found<Attendance>, { text, lengths }: Around): boolean {
  if (rule !== 'somebody-else-answered' || !/door/i.test(words)) return false
  return (
    sheWasThere.test(text.slice(end, end + told)) ||
    lengths.some(({ start }) => start > end && !inVain.test(textBefore(text, start)))
  )
}

const spoken: ReadonlySet<string> = new Set([
  'spoke-with-her',
  'rang-back',
  'she-answered',
  'name-answered',
  'spoke-to-her',
  'came',
])
const soon = 80

/** Where no answer, an absence or a day called off is followed by her coming or answering. */
function afterAll(
  first: Found<Attendance>,
  inOrder: readonly Found<Attendance>[],
  text: string,
): Found<Attendance> | undefined {
  if (first.value === 'came') return undefined
  const unanswered = missedCall.test(textAfter(text, first.end)) ? noAnswer(first, inOrder, text) : undefined
  if (unanswered !== undefined) return unanswered
  return inOrder.find((one) => {
    if (one.value !== 'came' || one.start < first.end) return false
    if (first.value === 'no-answer')
      return (
        spoken.has(one.rule) || (one.rule === 'saw-her' && /^\sher\b/.test(text.slice(one.end, one.end + 5)))
      )
    return (one.rule === 'came' || isSeen(one, text)) && one.start - first.end < soon
  })
}

/** "Missed Monday and Tuesday, saw her Weds": she was seen after all. */
const isSeen = ({ rule, end }: Found<Attendance>, text: string): boolean =>
  rule === 'saw-her' &&
  /^\sher(?=\s*(?:$|[.,;\d])|\s(?:today|yest|this|at|on|in|mon|tue|wed|thu|fri))/i.test(textAfter(text, end))

const anotherDay =
  /^[^.;\n]{0,25}\b(?:too|as well|also|next|tomorrow|rest|mon|tue|wed|thu|fri|sat|sun)\p{L}*/iu

/** "Jade not here at 11, she cancelled by text": who called it off did not simply stay away. */
function calledOff(
  first: Found<Attendance>,
  inOrder: readonly Found<Attendance>[],
  text: string,
): Found<Attendance> | undefined {
  if (first.value !== 'missed') return undefined
  return inOrder.find(
    (one) =>
      one.rule === 'she-cancelled' &&
      one.start >= first.end &&
      one.start - first.end < soon &&
      !/[.!?\n](?=\s)/.test(text.slice(first.end, one.start)) &&
      !anotherDay.test(textAfter(text, one.end)),
  )
}

const otherThing =
  /^[^.;,\n]{0,30}\b(?:next|tomorrow|mon|tue|wed|thu|fri|group|workshop|court|gp|her (?!appt|appointment|session|visit))/iu

/** "Jade arrived for her 12 o'clock, Bev off sick so we had to cancel": who came was not seen. */
function cameForNothing(
  first: Found<Attendance>,
  inOrder: readonly Found<Attendance>[],
  { text, lengths }: Around,
): Found<Attendance> | undefined {
  if (first.rule !== 'came' || lengths.length > 0) return undefined
  return inOrder.find(
    (one) =>
      one.value === 'cancelled-by-us' &&
      /\b(?:cancel|call|send|turn)/i.test(one.text) &&
      one.start >= first.end &&
      one.start - first.end < soon &&
      /\b(?:so|but)\s$/i.test(textBefore(text, one.start)) &&
      !/[!?\n]|\.(?=\s)/.test(text.slice(first.end, one.start)) &&
      !otherThing.test(textAfter(text, one.end)),
  )
}

/** "DNA phone appt, no answer": what was missed was the call itself. */
const missedCall =
  /^(?: (?:her|our|the|today['’]?s))?(?: \d{1,2}(?:[.:]\d\d)?(?:am|pm)?)? (?:tele?phone|phone|tel|tc|t\/c|call)(?!\p{L})/iu

function noAnswer(
  first: Found<Attendance>,
  inOrder: readonly Found<Attendance>[],
  text: string,
): Found<Attendance> | undefined {
  return inOrder.find(
    (one) =>
      one.value === 'no-answer' &&
      one.start >= first.end &&
      !/[.!?\n]/.test(text.slice(first.end, one.start)),
  )
}

const goingAlways = /^(?:visited|home visit|f2f|face to face)$/i
const goingOfOurs = /^(?:attended|arrived|dropped in(?:to)?|popped in(?:to)?|dropped by|popped by)$/i
const aboutTelephone: ReadonlySet<string> = new Set(['phone-off', 'tried', 'tried-name'])

/** Whether a word tells that somebody went, and not yet that she was there. */
function isOnlyGoing(found: Found<Attendance>, { text, women }: Around): boolean {
  if (found.value !== 'came') return false
  if (goingAlways.test(found.text)) return true
  const byHer =
    women.some(({ end }) => end === found.start - 1) || /\bshe\s$/i.test(textBefore(text, found.start))
  return goingOfOurs.test(found.text) && !byHer
}

const nearby = 60

function overrules(
  next: Found<Attendance>,
  going: Found<Attendance>,
  { text, about, lengths }: Around,
): boolean {
  if (next.value === 'came') return false
  const between = text.slice(going.end, next.start)
  if (about.some(({ start, end }) => start >= going.end && end <= next.start + 1)) return false
  if (next.value === 'no-answer') return !aboutTelephone.has(next.rule)
  return lengths.length === 0 && between.length < nearby && !/[.!?\n]/.test(between)
}
