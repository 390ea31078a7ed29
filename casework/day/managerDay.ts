import { raisedLately, stepPassed, untaken, waitingCues } from './alertParts.ts'
import { atHomeToday, notWritten, underOrderToday, underOrderWithoutOutcome } from './appointmentParts.ts'
import { away, uncovered } from './awayParts.ts'
import { graveDates } from './dateParts.ts'
import type { DayLine } from './dayLine.ts'
import { FurtherPart, ManagerPart } from './dayPart.ts'
import type { DayWorld } from './dayWorld.ts'
import type { FoundPart } from './dayView.ts'
import { notSaved, tooMuch } from './loadPart.ts'
import { missedWithoutReason } from './missedPart.ts'
import { supervisionsDue } from './supervisionPart.ts'
import {
  assessmentLate,
  endReportLate,
  firstTryLate,
  pausedUnlooked,
  planLate,
  reviews,
  unseen,
  waiting,
} from './womenParts.ts'

type Lines = (world: DayWorld) => readonly DayLine[]

/** What each part of a manager's day lists. */
export const managerLines: Readonly<Record<ManagerPart | FurtherPart, Lines>> = {
  untaken,
  'step-passed': stepPassed,
  cues: waitingCues,
  away,
  uncovered,
  home: atHomeToday,
  dates: graveDates,
  unseen,
  order: underOrderWithoutOutcome,
  'order-today': underOrderToday,
  raised: raisedLately,
  'first-try': firstTryLate,
  assessment: assessmentLate,
  plan: planLate,
  'end-report': endReportLate,
  pause: pausedUnlooked,
  'not-written': notWritten,
  reasons: missedWithoutReason,
  'not-saved': notSaved,
  reviews,
  load: tooMuch,
  supervision: supervisionsDue,
  waiting,
}

/** A manager's day: every part with its lines, safeguarding first. */
export function managerDay(world: DayWorld): readonly FoundPart[] {
  return ManagerPart.options.map((part) => ({ part, lines: managerLines[part](world) }))
}

/** What else there is for a manager, behind one press. Whose supervision is due only a manager is shown. */
export function furtherDay(world: DayWorld, seesSupervision: boolean): readonly FoundPart[] {
  return FurtherPart.options
    .filter((part) => part !== 'supervision' || seesSupervision)
    .map((part) => ({ part, lines: managerLines[part](world) }))
}
