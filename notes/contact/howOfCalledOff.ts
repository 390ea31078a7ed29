import type { Attendance, Place } from '../../casework/words.ts'
import { textAfter, textBefore, type Found, type Span } from '../text/finding.ts'
import type { ModeValue } from './modeValue.ts'

/** Whether an appointment was called off, by whomever. */
export const isCalledOff = (attendance: Found<Attendance> | undefined): boolean =>
  attendance?.value === 'cancelled-by-her' || attendance?.value === 'cancelled-by-us'

const appointment =
  /appt|appointment|session|check|consult|support|catch|review|assessment|handover|supervision|key ?work|interview/i
const appointmentBefore =
  /\b(?:appt|appointment|session|meeting|review|check[ -]?in|catch[ -]?up|1[:-]1|121)\s$/i
const ownCall =
  /\b(?:our|the|today['’]?s|tomorrow['’]?s|\p{L}+day['’]?s|weekly|regular|usual|monthly|scheduled|planned|\d ?[ap]m|\d)\s(?:(?:tele?)?phone |tel )?$/iu
const call = /(?:^|\s)(?:call|t\/c|tc)$/i
const callOff = /^ (?:was )?(?:not (?:done|had)|cancel|cxl|moved|off\b)/i
const callFromHer = /^ (?:from|in|received|to (?:say|cancel|move|re-?arrange))\b/i

/** What she asks for in its place: "asked for 1pm on video", "can we do zoom". */
const instead =
  /\b(?:asked for|wants?|instead|prefers?|rather|(?:can|could) (?:we|i) (?:do|have)|now|new|swapped to|changed to|moved to)(?:[^.;\n]|\.(?=\d)){0,25}$/i

/**
 * Whether a way of being in touch is that of the appointment which was called off. The call or the message that told of it is
 * not: "Jade rang to cancel the hub" was to be at the hub, "cancelled her phone appt" by phone.
 */
export function isOfCalledOff(
  text: string,
  { value, rule, start, end, text: words }: Found<ModeValue>,
): boolean {
  if (rule === 'in-person-session' || value.weak === true) return false
  if (value.mode === 'text' || value.mode === 'email' || value.mode === 'letter') return false
  const before = textBefore(text, start)
  if (value.mode !== 'phone') return !instead.test(before)
  if (appointment.test(words) || appointmentBefore.test(before)) return true
  const after = textAfter(text, end)
  return call.test(words) && (callOff.test(after) || (ownCall.test(before) && !callFromHer.test(after)))
}

const elsewhereNow =
  /[.;:!?\n]|,(?! (?:so )?(?:she )?(?:won['’]?t|can['’]?t|cannot|not|(?:was )?due|was (?:meant|booked))(?!\p{L}))|\b(?:so|now|but|instead|new|next|will|we['’]ll|rebook\p{L}*|re-book\p{L}*)\b/iu
const toAnother = /\b(?:mov|chang|swap|re-?arrang|re-?schedul|re-?book|postpon|put|push)/i
const reach = 45

/**
 * What is told of an appointment still to come, in the words that call it off: "to cancel her appointment at the centre
 * tomorrow" and "legal visit on Friday not happening" tell where it was to be, "moved to Friday at the hub" where the new one is.
 */
export function inCallingOff<F extends Span>(
  text: string,
  attendance: Found<Attendance> | undefined,
  found: readonly F[],
): readonly F[] {
  if (attendance === undefined || !isCalledOff(attendance) || toAnother.test(attendance.text)) return []
  return found.filter(
    ({ start, end }) =>
      (start >= attendance.end &&
        start - attendance.end < reach &&
        !elsewhereNow.test(text.slice(attendance.end, start))) ||
      (end <= attendance.start &&
        attendance.start - end < reach &&
        !elsewhereNow.test(text.slice(end, attendance.start))),
  )
}

const isOurs: ReadonlySet<string> = new Set(['inside-prison', 'outing', 'outing-together', 'outing-off'])

/** Whether a place may be that of an appointment which was called off, and not where she had to be instead. */
export const isOurPlace = ({ value, rule }: Found<Place>): boolean =>
  value === 'hub' || value === 'centre' || value === 'home' || isOurs.has(rule)
