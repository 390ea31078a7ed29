import type { ColleagueEntry } from '../indexes.ts'
import type { Case } from '../records/case.ts'
import type { Alert } from '../records/alert.ts'
import { dayOf, type Instant } from '../time.ts'
import { awayOn, coverOn } from '../cover/absence.ts'
import { whyNotPassed } from '../cover/passing.ts'
import { alertGroups } from './alertGroups.ts'
import { isAboutProfessional } from './alertState.ts'
import { isNamedIn } from './isNamedIn.ts'

/** What decides who is told of an alert without being asked to take it. */
export interface TellRequest {
  readonly alert: Alert
  /** The record of the woman it is about; undefined where she has none. */
  readonly woman: Case | undefined
  /** Whose managers are told: of the organisation that supports her, or where she has no record, that of whoever raised it. */
  readonly organisation: string
  readonly colleagues: readonly ColleagueEntry[]
  readonly now: Instant
}

/**
 * Who is told at once that an alert is open: her keyworker; where the keyworker is away, whoever covers her, and where nobody
 * does or the keyworker has left, the managers; and the managers where the group of the alert asks for it (catalogue 2.3). Never whoever raised it, is asked to take it, is
 * named as one who must not receive anything about her, or is kept out of a restricted record. Of an alert about a professional
 * nobody is told.
 */
export function whoIsTold(request: TellRequest): readonly string[] {
  const { alert, colleagues } = request
  if (isAboutProfessional(alert)) return []
  const keyworker = colleagues.find(({ id }) => id === request.woman?.keyworker)
  const cover = coverOf(request, keyworker)
  const uncovered = request.woman !== undefined && !isAtWork(keyworker, request.now) && cover === undefined
  const named = [
    ...[keyworker, cover].filter((each) => each !== undefined),
    ...(uncovered || alertGroups[alert.group].tellsManagers ? managersOf(request) : []),
  ]
  return [...new Set(named.filter((colleague) => mayBeTold(request, colleague)).map(({ id }) => id))]
}

function managersOf({ colleagues, organisation }: TellRequest): readonly ColleagueEntry[] {
  return colleagues.filter(
    (colleague) => colleague.organisation === organisation && colleague.roles.includes('manager'),
  )
}

function isAtWork(colleague: ColleagueEntry | undefined, now: Instant): boolean {
  return colleague?.state === 'active' && awayOn(colleague, dayOf(now)) === undefined
}

/** Whoever looks after the woman for her keyworker today. One she does not pass to, or who must not receive anything about her, covers nobody. */
function coverOf(request: TellRequest, keyworker: ColleagueEntry | undefined): ColleagueEntry | undefined {
  const { woman, colleagues, now } = request
  if (woman === undefined || keyworker?.state !== 'active') return undefined
  const cover = coverOn(keyworker, colleagues, dayOf(now))
  if (cover === undefined || whyNotPassed({ ...woman, reference: woman.id }, cover) !== undefined)
    return undefined
  return isNamedIn(woman.mustNotReceive ?? '', cover.name) ? undefined : cover
}

function mayBeTold({ alert, woman }: TellRequest, { id, name, state }: ColleagueEntry): boolean {
  if (state !== 'active' || id === alert.raisedBy || alert.recipients.includes(id)) return false
  if (woman?.restrictedTo?.includes(id) === false) return false
  return !isNamedIn(woman?.mustNotReceive ?? '', name)
}
