import type { AlertEntry } from '../alerts/alertEntry.ts'
import type { Instant } from '../time.ts'
import type { CaseloadWoman, Figure } from './caseload.ts'
import type { TeamLine } from './teamCaseload.ts'

/** Whose women a list shows: one keyworker's, those nobody looks after, or everybody's; and which of them. */
export interface CaseloadScope {
  readonly of: string
  readonly figure: Figure
}

/** The scope of everybody's women, of those whose keyworker is none any more, and of the reader's own, whoever she is. */
export const everybody = 'everybody'
export const nobody = 'nobody'
export const mine = 'mine'

/** A page of the women behind a figure, those to be contacted first at the top. */
export interface CaseloadView {
  readonly scope: CaseloadScope
  /** The keyworker's name; undefined on a keyworker's own list. */
  readonly name: string | undefined
  readonly figures: Readonly<Record<Figure, number>>
  readonly shown: readonly CaseloadWoman[]
  readonly page: number
  readonly pages: number
  readonly count: number
  readonly now: Instant
}

/** A manager's view: alerts that nobody has taken or whose holder let the next step pass, then the women by keyworker. */
export interface TeamView {
  readonly untaken: readonly AlertEntry[]
  /** How many alerts are open in all. */
  readonly open: number
  readonly figures: Readonly<Record<Figure, number>>
  readonly lines: readonly TeamLine[]
  readonly now: Instant
}
