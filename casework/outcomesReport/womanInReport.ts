import { boroughOn, currentStatus } from '../caseState.ts'
import { countingContacts, isSeeing } from '../contactClocks.ts'
import { wsa5 } from '../measures/wsa5.ts'
import type { Answers } from '../records/answers.ts'
import type { Case } from '../records/case.ts'
import type { Contact } from '../records/contact.ts'
import { daysAfter, daysBetween, type Day } from '../time.ts'
import type { Borough, Need } from '../words.ts'
import type { ReportAsked } from './reportAsked.ts'

/** The five outcomes the service reports, each an item of its own measure and a need. */
export const outcomeIndicators = ['safety', 'housing', 'health', 'employment', 'finance'] as const
export type OutcomeIndicator = (typeof outcomeIndicators)[number]

/** Both days included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** How one woman stands in one outcome: no need known, a need without two scores, or how the second compares with the first. */
export type Standing =
  | { readonly kind: 'no-need' }
  | { readonly kind: 'not-asked-again'; readonly baseline: Scored | undefined }
  | {
      readonly kind: 'improved' | 'same' | 'worse'
      readonly baseline: Scored
      readonly review: Scored
    }

/** A score and the day it was given. */
export interface Scored {
  readonly day: Day
  readonly score: number
  /** Whether it was asked at the end of her support. */
  readonly closing?: boolean
}

/** What the report counts of one woman. Where she was not engaged there are no outcomes. */
export interface WomanInReport {
  readonly reference: string
  readonly engaged: boolean
  /** Whether she came to the centre or a hub. */
  readonly centre: boolean
  /** Whether she completed the training for peer mentors in the period. */
  readonly peerMentor: boolean
  readonly outcomes: readonly { readonly outcome: OutcomeIndicator; readonly standing: Standing }[]
}

/** How soon after her first attended contact the first score must stand (catalogue 1.5), in days. */
const baselineWithin = 42

/** How long after the first score the second must stand to be one (catalogue 1.5), in days. */
export const reviewAfter = 28
/** How near to the end of her support a closing score must stand, in days. */
const closingWithin = 14

const needOf: Readonly<Record<OutcomeIndicator, Need>> = {
  safety: 'abuse',
  housing: 'housing',
  health: 'health',
  employment: 'employment',
  finance: 'finance',
}

/** What counts of one woman in a period; undefined where nothing does, or where she lived in another borough. */
export function womanInReport(woman: Case, asked: ReportAsked): WomanInReport | undefined {
  const [engaged, centre] = [isEngaged(woman, asked), cameToCentre(woman, asked)]
  const peerMentor = becamePeerMentor(woman, asked)
  if (!engaged && !centre && !peerMentor) return undefined
  if (asked.borough !== undefined && boroughOf(woman, asked) !== asked.borough) return undefined
  const counted = engaged ? outcomeIndicators : []
  const outcomes = counted.map((outcome) => ({ outcome, standing: standingOf(woman, outcome, asked) }))
  return { reference: woman.id, engaged, centre, peerMentor, outcomes }
}

/** Where she lived when she was first asked; where she never was, when she first came in the period. */
function boroughOf(woman: Case, period: Period): Borough {
  const first = outcomeIndicators
    .flatMap((outcome) => baselineOf(woman, scoresOf(woman, outcome))?.day ?? [])
    .toSorted()
  const came = attended(woman)
    .map(({ day }) => day)
    .filter((day) => period.from <= day && day <= period.to)
    .toSorted()
  return boroughOn(woman, first[0] ?? came[0] ?? period.to)
}

/** Whether a woman was engaged: at least one attended one-to-one contact in the period, and she counts at all. */
function isEngaged(woman: Case, period: Period): boolean {
  return counts(woman) && oneToOne(woman).some(({ day }) => period.from <= day && day <= period.to)
}

/** Whether she came to the centre in the period: a group, or a meeting at the centre or a hub. */
function cameToCentre(woman: Case, { from, to }: Period): boolean {
  return (
    counts(woman) &&
    attended(woman).some((contact) => isAtCentre(contact) && from <= contact.day && contact.day <= to)
  )
}

function becamePeerMentor(woman: Case, { from, to }: Period): boolean {
  const { peerMentorSince: day } = woman
  return counts(woman) && day !== undefined && from <= day && day <= to
}

/** How a woman stands in one outcome at the end of a period. Needs count only as a person set them. */
function standingOf(woman: Case, outcome: OutcomeIndicator, period: Period): Standing {
  if (!hasNeed(woman, needOf[outcome], period)) return { kind: 'no-need' }
  const scores = scoresOf(woman, outcome)
  const baseline = baselineOf(woman, scores)
  const review = baseline === undefined ? undefined : reviewOf(woman, scores, baseline, period)
  if (baseline === undefined || review === undefined) return { kind: 'not-asked-again', baseline }
  const change = review.score - baseline.score
  return { kind: change >= 1 ? 'improved' : change === 0 ? 'same' : 'worse', baseline, review }
}

/** Women who died, or were referred by mistake, leave every count. */
function counts(woman: Case): boolean {
  const reason = currentStatus(woman)?.reason
  return reason !== 'died' && reason !== 'mistaken-referral'
}

function attended(woman: Case): readonly Contact[] {
  return countingContacts(woman).filter(
    (contact) => contact.with === 'her' && contact.organisation === woman.organisation && isSeeing(contact),
  )
}

function oneToOne(woman: Case): readonly Contact[] {
  return attended(woman).filter(({ mode }) => mode !== 'group')
}

function isAtCentre({ mode, place }: Contact): boolean {
  return mode === 'group' || place === 'centre' || place === 'hub'
}

/** A need that was known before the period ended and had not ended before it began. */
function hasNeed(woman: Case, need: Need, { from, to }: Period): boolean {
  return woman.needs.some(
    (each) =>
      each.need === need &&
      each.status !== 'ended' &&
      each.from <= to &&
      (each.to === undefined || each.to >= from),
  )
}

function scoresOf(woman: Case, outcome: OutcomeIndicator): readonly Scored[] {
  return woman.answers
    .filter(({ measure }) => measure === wsa5.id)
    .toSorted((one, other) => (inOrder(one) < inOrder(other) ? -1 : 1))
    .flatMap(({ day, items, point }) => {
      const answer = items.find(({ item }) => item === outcome)?.answer
      return typeof answer === 'number' ? [{ day, score: answer, closing: point === 'closing' }] : []
    })
}

function inOrder({ day, recordedAt }: Answers): string {
  return `${day} ${recordedAt}`
}

/** The first score on or after her referral, and not long after her first attended contact. */
function baselineOf(woman: Case, scores: readonly Scored[]): Scored | undefined {
  const referred = woman.referrals[0]?.day ?? woman.openedAt.slice(0, 10)
  const first = oneToOne(woman)
    .map(({ day }) => day)
    .toSorted()
    .at(0)
  if (first === undefined) return undefined
  const until = daysAfter(first, baselineWithin)
  return scores.find(({ day }) => day >= referred && day <= until)
}

/** The last score of the period, far enough from the first one; one asked at the end of her support, and near it, may be nearer. */
function reviewOf(
  woman: Case,
  scores: readonly Scored[],
  baseline: Scored,
  { from, to }: Period,
): Scored | undefined {
  return scores.findLast(
    (score) =>
      from <= score.day &&
      score.day <= to &&
      (daysBetween(baseline.day, score.day) >= reviewAfter ||
        (score.day > baseline.day && isClosingReview(woman, score))),
  )
}

/** Whether a score was asked as the closing one within two weeks of the day her support ended (catalogue 1.5). */
function isClosingReview(woman: Case, { day, closing = false }: Scored): boolean {
  const ended = currentStatus(woman)
  return closing && ended?.status === 'closed' && Math.abs(daysBetween(ended.from, day)) <= closingWithin
}
