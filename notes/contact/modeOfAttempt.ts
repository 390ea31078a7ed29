import type { Attendance, Mode, Place } from '../../casework/words.ts'
import type { Found } from '../text/finding.ts'

const byPhone: ReadonlySet<string> = new Set([
  'phone-off',
  'tried',
  'tried-name',
  'not-reached',
  'no-luck',
  'left-message',
  'somebody-else-answered',
])
const atHome: ReadonlySet<string> = new Set(['not-in', 'nobody-there', 'is-out'])
const phoneWords = /voice|vm|answer|\bans\b|pick|rang|rings|call/i
const doorWords = /door|card|neighbou?r|concierge|leaflet|opens|buzzer|intercom|\bbell\b/i

/** How it was tried, where only the failing is told: "phone off" was a call, "nobody in" a visit to her home. */
export function modeOfAttempt(
  attendance: Found<Attendance> | undefined,
): { readonly mode: Found<Mode>; readonly place: Found<Place> | undefined } | undefined {
  if (attendance?.value !== 'no-answer') return undefined
  const { rule, text } = attendance
  const visited = atHome.has(rule) || doorWords.test(text)
  if (!visited && !byPhone.has(rule) && !phoneWords.test(text)) return undefined
  const mode: Mode = visited ? 'in-person' : 'phone'
  return {
    mode: { ...attendance, kind: 'mode', rule: 'by-attempt', value: mode },
    place: visited ? { ...attendance, kind: 'place', rule: 'by-attempt', value: 'home' } : undefined,
  }
}

/** Whether a visit to her home failed: nobody in, no answer at the door. */
export function isAtHome(attendance: Found<Attendance> | undefined): attendance is Found<Attendance> {
  return attendance?.value === 'no-answer' && (atHome.has(attendance.rule) || doorWords.test(attendance.text))
}
