import type { Away } from '../records/colleague.ts'
import type { Day, Instant } from '../time.ts'
import type { NotPassed } from './passing.ts'

/** Somebody by her id, with the name that is shown. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** A woman who does not pass to a cover, as one reader may know it. */
export interface NotPassedLine {
  readonly name: string
  readonly because: NotPassed
}

/** What becomes of somebody's women while she is away, as one reader may know it. */
export interface CoverFacts {
  readonly of: Named
  readonly isReaders: boolean
  /** How many women she is keyworker of. */
  readonly women: number
  readonly cover: Named | undefined
  readonly passing: number
  readonly notPassed: readonly NotPassedLine[]
  /** How many more do not pass whose records are not open to the reader. */
  readonly hidden: number
}

/** Days away as they are read or filled in, not saved yet. */
export interface CoverDraftView extends CoverFacts {
  readonly from: Day | undefined
  readonly to: Day | undefined
  /** The day she is back, where the message says that an absence ends. */
  readonly backOn: Day | undefined
  /** Absences that are on record from today on. */
  readonly standing: readonly (Away & { readonly coverName: string | undefined })[]
  /** Those whom she would cover herself on one of these days. */
  readonly leaves: readonly string[]
  readonly among: readonly Named[]
  readonly problems: readonly string[]
  readonly now: Instant
}

/** An absence on record, for a list or a message. */
export interface AbsenceView extends CoverFacts {
  readonly from: Day
  readonly to: Day
  /** Those whom she would cover herself on one of these days, and who are covered by nobody then. */
  readonly leaves: readonly string[]
  readonly now: Instant
}

/** When somebody is away whose days the reader may not set, and who covers. */
export interface OtherAbsence {
  readonly name: string
  readonly from: Day
  readonly to: Day
  readonly cover: string | undefined
  readonly now: Instant
}

/** What a message says of an absence; without `absence` none stands any more on that day. */
export interface CoverNoticeView {
  readonly of: Named
  readonly reader: 'cover' | 'no-longer' | 'herself' | 'manager'
  readonly from: Day
  readonly absence: AbsenceView | undefined
  /** The days from today on that the reader covers herself, whoever covers the others, and how many women pass to her then. */
  readonly covering: readonly Pick<Away, 'from' | 'to'>[]
  readonly passing: number
  readonly now: Instant
}
