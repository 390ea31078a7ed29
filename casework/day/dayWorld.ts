import type { CaseloadRules } from '../caseload/caseloadRules.ts'
import type { CaseloadWoman } from '../caseload/caseload.ts'
import type { ColleagueEntry, DraftEntry, WaitingCueEntry } from '../indexes.ts'
import type { AlertEntry } from '../alerts/alertEntry.ts'
import type { WomanEntry } from '../womanEntry.ts'
import type { ColleagueId } from '../identifiers.ts'
import { dayOf, daysAfter, type Day, type Instant } from '../time.ts'
import { lastWorkingDay } from '../workingDays.ts'

/** What somebody has not saved. */
export interface UnsavedOf {
  readonly owner: string
  readonly drafts: readonly DraftEntry[]
}

/** Everything a day is computed from: what one reader may know of, as lists have it. */
export interface DayWorld {
  readonly reader: ColleagueId
  readonly now: Instant
  /** The women the reader may see whose support has not ended, those to be contacted first at the top. */
  readonly women: readonly CaseloadWoman[]
  /** The open alerts she may know of, without exercises. */
  readonly alerts: readonly AlertEntry[]
  /** The alerts she may know of that were raised lately, closed ones too. */
  readonly raised: readonly AlertEntry[]
  readonly cues: readonly WaitingCueEntry[]
  /** Everybody who works in her organisation. */
  readonly colleagues: readonly ColleagueEntry[]
  /** Everybody of other organisations, whom an alert may ask. */
  readonly elsewhere: readonly ColleagueEntry[]
  readonly unsaved: readonly UnsavedOf[]
  readonly rules: CaseloadRules
}

/** How many days a look ahead has, today among them. */
const daysAhead = 7

/** The last of the seven days that begin with a day: the sixth after it. */
export function endOfWeekAhead(today: Day): Day {
  return daysAfter(today, daysAhead - 1)
}

/** The days a day speaks of: today, the last working day before it, and the last of the days ahead. */
export function daysOf({ now }: Pick<DayWorld, 'now'>): {
  readonly today: Day
  readonly before: Day
} {
  const today = dayOf(now)
  return { today, before: lastWorkingDay(today) }
}

/** The name of a colleague; of one who has left or is not known, that. */
export function nameIn(
  { colleagues, elsewhere }: Pick<DayWorld, 'colleagues' | 'elsewhere'>,
  id: string,
): string {
  const found = [...colleagues, ...elsewhere].find((one) => one.id === id)
  return found?.name ?? 'a colleague who has left'
}

/** The name of whoever looks after a woman; nobody does where that colleague has left. */
export function keyworkerIn({ colleagues }: Pick<DayWorld, 'colleagues'>, woman: WomanEntry): string {
  return colleagues.find(({ id }) => id === woman.keyworker)?.name ?? 'no keyworker'
}
