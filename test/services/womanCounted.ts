import type { Case } from '../../casework/records/case.ts'
import type { Appointment } from '../../casework/records/contact.ts'
import { daysBetween, type Day } from '../../casework/time.ts'
import { today } from './dayRecords.ts'

// In other words than the rules use, so that a slip in either shows.

/** The statuses in which she is supported. */
export const begun = ['assessed', 'engaged', 'centre-only', 'lost-contact', 'closing']

/** Within how many days she is to be contacted, by her risk. */
export const planned = { high: 10, medium: 21, low: 35 } as const
const talk = ['in-person', 'phone', 'video', 'group']

/** Her status now. */
export const statusNow = (woman: Case): string => woman.referrals.at(-1)?.statuses.at(-1)?.status ?? 'engaged'

/** Since when she has her status. */
export const statusSince = (woman: Case): Day => woman.referrals.at(-1)?.statuses.at(-1)?.from ?? ''

/** The day of her last referral. */
export const referred = (woman: Case): Day => woman.referrals.at(-1)?.day ?? today

/** Whether she stands on a caseload. */
export const standing = (woman: Case): boolean => !['closed', 'declined'].includes(statusNow(woman))

/** How many working days lie between a day and today. */
export function workingDaysSince(day: Day): number {
  let count = 0
  for (let back = 0; back < daysBetween(day, today); back += 1) {
    const weekday = new Date(Date.parse(today) - back * 86_400_000).getUTCDay()
    if (weekday !== 0 && weekday !== 6) count += 1
  }
  return count
}

const ours = (woman: Case): Case['contacts'] =>
  woman.contacts.filter(
    ({ takenBack, organisation }) => takenBack === undefined && organisation === woman.organisation,
  )

/** The day she was last spoken to, or referred where nobody has since. */
export function lastTalk(woman: Case): Day {
  const days = ours(woman)
    .filter(({ with: who, mode }) => who === 'her' && talk.includes(mode ?? ''))
    .filter(({ attendance, minutes }) =>
      attendance === undefined ? minutes !== undefined : attendance === 'came',
    )
    .map(({ day }) => day)
  return [referred(woman), ...days].sort().at(-1) ?? ''
}

/** Whether anything of hers shows that somebody tried or reached her since her referral. */
export function isTried(woman: Case): boolean {
  return ours(woman).some(
    ({ with: who, day, sentBy, mode }) =>
      who === 'her' &&
      day >= referred(woman) &&
      !(sentBy === 'her' && ['text', 'email'].includes(mode ?? '')),
  )
}

/** Her appointments that hold. */
export const meetings = (woman: Case): readonly Appointment[] =>
  woman.appointments.filter(({ takenBack }) => takenBack === undefined)

/** Those that may still take place: not before the day of her last contact, with whomever. */
export function toCome(woman: Case): readonly Appointment[] {
  const last = woman.contacts
    .filter(({ takenBack }) => takenBack === undefined)
    .map(({ day }) => day)
    .sort()
    .at(-1)
  return meetings(woman).filter(({ day }) => day >= (last ?? ''))
}

/** Whether anything with her is on record of a day. */
export const isWritten = (woman: Case, day: Day): boolean =>
  woman.contacts.some(
    (contact) => contact.takenBack === undefined && contact.with === 'her' && contact.day === day,
  )

/** Whether a day lies within the next seven. */
export const ahead = (day: Day): boolean => day >= today && daysBetween(today, day) < 7

/** Whether a keyworker with these women can take no more. */
export function isFull(women: readonly Case[]): boolean {
  const weight = { high: 6, medium: 4, low: 2 } as const
  const supported = women.filter((woman) => [...begun, 'paused'].includes(statusNow(woman)))
  const quarters = supported.reduce(
    (sum, woman) => sum + (statusNow(woman) === 'centre-only' ? 1 : weight[woman.complexity ?? 'medium']),
    0,
  )
  const oneToOne = supported.filter((woman) => statusNow(woman) !== 'centre-only').length
  const fresh = women.filter((woman) => daysBetween(referred(woman), today) < 28).length
  return oneToOne > 25 || quarters / 4 > 25 || fresh > 6
}

/** Whether the outcomes are to be asked: never asked since her referral, or twelve weeks ago; a second answer counts from four weeks on. */
export function isToAsk(woman: Case): boolean {
  if (!['assessed', 'engaged', 'closing'].includes(statusNow(woman))) return false
  const asked = woman.answers
    .filter(
      ({ measure, items }) => measure === 'wsa5' && items.some(({ answer }) => typeof answer === 'number'),
    )
    .map(({ day }) => day)
    .filter((day) => day >= referred(woman))
    .sort()
  const [first, last] = [asked[0], asked.at(-1)]
  if (first === undefined || last === undefined) return true
  return daysBetween(daysBetween(first, last) >= 28 ? last : first, today) >= 84
}
