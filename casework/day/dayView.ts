import type { Instant } from '../time.ts'
import type { DayLine } from './dayLine.ts'
import type { DayKind, DayPart } from './dayPart.ts'

/** A part of a day with everything behind its figure. */
export interface FoundPart {
  readonly part: DayPart
  readonly lines: readonly DayLine[]
}

/** A part of a day as its card has it: the figure, and the first lines. */
export interface ShownPart {
  readonly part: DayPart
  readonly count: number
  readonly lines: readonly DayLine[]
}

/** A day on one card. */
export interface DayView {
  readonly kind: DayKind
  readonly parts: readonly ShownPart[]
  /** Whether all is well with the assistant, so that what is missing here is not there. */
  readonly isWell: boolean
  /** Whether the reader has a manager's day, and women of her own. */
  readonly isManager: boolean
  readonly isKeyworker: boolean
  readonly now: Instant
}

/** A page of the list behind one figure. */
export interface DayListView {
  readonly part: DayPart
  /** The day whose figure it is; undefined where the reader has none. */
  readonly day: DayKind | undefined
  readonly lines: readonly DayLine[]
  readonly page: number
  readonly pages: number
  readonly count: number
  readonly now: Instant
}

/** How many lines of a part its card has beside the figure; of today's appointments as many as a day has. */
const linesShown = 3
const appointmentsShown = 8

/** A part as a card shows it. */
export function shownPart({ part, lines }: FoundPart): ShownPart {
  const most = part === 'own-appointments' ? appointmentsShown : linesShown
  return { part, count: lines.length, lines: lines.slice(0, most) }
}
