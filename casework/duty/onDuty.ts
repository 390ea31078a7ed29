import type { PersonLine } from '../alerts/alertView.ts'
import { isNamedIn } from '../alerts/isNamedIn.ts'
import { subjectOfWoman } from '../details/detailsView.ts'
import type { AlertEntry } from '../alerts/alertEntry.ts'
import { nameWords, type WomanName } from '../names.ts'
import { may } from '../permissions.ts'
import type { Case } from '../records/case.ts'
import type { Colleague } from '../records/colleague.ts'
import { longestReason, type Duty } from '../records/duty.ts'
import { minutesAfter, type Instant } from '../time.ts'
import type { WomanFacts } from '../womanFacts.ts'
import type { Level } from '../supportWords.ts'

const dayInMinutes = 24 * 60

/** What the safe card of a woman shows to a colleague on duty: how to reach her safely and whom to speak to, and nothing else. */
export interface SafeCardView {
  readonly duty: string
  readonly facts: WomanFacts
  readonly risk: Level | undefined
  readonly keyworker: PersonLine
  /** Whether her keyworker is away today, and who covers then. */
  readonly isAway: boolean
  readonly cover: PersonLine | undefined
  readonly until: Instant
  readonly now: Instant
}

/** What a message says of a safe card that was opened on duty. */
export interface DutyNoticeView {
  readonly duty: Duty
  readonly facts: WomanFacts
  readonly by: PersonLine
  readonly now: Instant
}

/** Until when a safe card that is opened now stays open. */
export function openUntil(now: Instant): Instant {
  return minutesAfter(now, dayInMinutes)
}

/** Whether the safe card of a woman can be open to a colleague on duty: never of a restricted woman, nor of one she knows outside work or who wants her to receive nothing. */
export function mayOpenOnDuty(colleague: Colleague, woman: Case): boolean {
  if (woman.restrictedTo !== undefined || colleague.knowsPrivately?.includes(woman.id) === true) return false
  if (isNamedIn(woman.mustNotReceive ?? '', colleague.name)) return false
  return may(colleague, 'open-on-duty', subjectOfWoman(woman))
}

/** Whether what a colleague opened on duty is still open to her. */
export function isStillOpen(duty: Duty, colleague: Pick<Colleague, 'id'>, now: Instant): boolean {
  return duty.colleague === colleague.id && now < duty.until
}

/** Whether words are a woman’s whole name, so that nobody looks through records by a first name alone. */
export function isWholeName(words: string, woman: WomanName): boolean {
  const wanted = nameWords(words)
  const family = nameWords(woman.familyName)
  const given = [woman.givenName, woman.knownAs ?? ''].flatMap(nameWords)
  const known = [...family, ...given]
  const named = (names: readonly string[]): boolean => names.some((word) => wanted.includes(word))
  return named(family) && named(given) && wanted.every((word) => known.includes(word))
}

/** The alerts that whoever is about to contact a woman must know of: open, no exercise, and about no professional. */
export function alertsOnDuty(
  colleague: Pick<Colleague, 'id'>,
  alerts: readonly AlertEntry[],
): readonly AlertEntry[] {
  return alerts.filter(
    ({ open, drill, sealed, aboutColleagues }) =>
      open && !drill && !sealed && !aboutColleagues.includes(colleague.id),
  )
}

/** What is wrong with a reason as it was typed; nothing where it can stand. */
export function againstReason(reason: string): readonly string[] {
  if (reason.length < 5) return ['Say in a few words why you open it.']
  return reason.length > longestReason ? [`The reason is too long: at most ${longestReason} characters.`] : []
}
