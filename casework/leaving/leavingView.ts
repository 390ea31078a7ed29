import type { Named } from '../cover/coverView.ts'
import type { Instant } from '../time.ts'

/** The choice that nobody takes something: it stays and is named to the managers. */
export const nobodyTakes = 'nobody'

/** What still belongs to somebody who is to leave. Alerts about the reader are counted in none of it. */
export interface LeavingFacts {
  readonly of: Named
  readonly women: number
  readonly actions: number
  readonly notes: number
  readonly unsentAlerts: number
  readonly heldAlerts: number
  readonly rotaEntries: number
  /** Those whom she covers, now or later. */
  readonly covers: readonly string[]
}

/** What the card shows on which a colleague is removed, and whom each part can go to. */
export interface LeavingView extends LeavingFacts {
  readonly keyworkers: readonly Named[]
  readonly leads: readonly Named[]
  readonly colleagues: readonly Named[]
  readonly now: Instant
}

/** Who takes what of somebody who leaves, as it was chosen. */
export interface Heirs {
  readonly women: string
  readonly alerts: string
  readonly rota: string
}

/** What is said of somebody who has left, to one reader: what passed, and what is still hers and with nobody. */
export interface LeftView {
  readonly of: Named
  readonly reader: 'heir' | 'manager'
  readonly to: Named | undefined
  /** Women by name where the reader may know them. */
  readonly passed: readonly string[]
  readonly passedMore: number
  readonly staying: readonly string[]
  readonly hidden: number
  readonly left: LeavingFacts
  /** The notes that she had not saved and that are the reader's to save now. */
  readonly notes: readonly string[]
  readonly now: Instant
}
