import type { RuleLevel } from '../caseload/caseloadRules.ts'
import type { WaitingCueEntry } from '../indexes.ts'
import type { AlertEntry } from '../alerts/alertEntry.ts'
import type { ComingEntry, WomanEntry } from '../womanEntry.ts'
import type { Day, Instant } from '../time.ts'
import type { Mode } from '../words.ts'

/** One alert, the woman it is about where that is known, and the people to speak to about it. */
export interface AlertLine {
  readonly kind: 'alert'
  readonly alert: AlertEntry
  readonly woman: WomanEntry | undefined
  readonly people: readonly string[]
  /** Whether the reader herself holds it, or is asked to take it. */
  readonly isReaders: boolean
}

/** A note's cue that waits for a lead. */
export interface CueDayLine {
  readonly kind: 'cue'
  readonly cue: WaitingCueEntry
  readonly woman: WomanEntry | undefined
}

/** A woman, and her keyworker's name; `coveredFor` is for whom the reader looks after her today. `days` is what the part counts: since she was seen, referred or assessed. */
export interface WomanLine {
  readonly kind: 'woman'
  readonly woman: WomanEntry
  readonly keyworker: string
  readonly days: number
  readonly level: RuleLevel
  readonly coveredFor?: string | undefined
  /** Where the part counts those to be asked something, that she never was: the days are those since her referral. */
  readonly neverAsked?: boolean
}

/** An appointment she missed of which no reason is on record, how many working days ago, and her keyworker's name. */
export interface MissedLine {
  readonly kind: 'missed'
  readonly woman: WomanEntry
  readonly missed: WomanEntry['missed'][number]
  readonly keyworker: string
  readonly days: number
  readonly level: RuleLevel
}

/** A keyworker whose supervision is due, when it was held last, and how many days ago, or else since she joined. */
export interface SupervisionLine {
  readonly kind: 'supervision'
  readonly id: string
  readonly name: string
  readonly last: Day | undefined
  /** Undefined where neither is known. */
  readonly days: number | undefined
  readonly level: RuleLevel
}

/** An appointment, and who goes. `rule` is how she is reached safely, where the reader may read it. */
export interface AppointmentLine {
  readonly kind: 'appointment'
  readonly woman: WomanEntry
  readonly appointment: ComingEntry
  readonly who: string
  readonly rule?: string | undefined
  readonly coveredFor?: string | undefined
}

/** A date that others have booked. */
export interface DateLine {
  readonly kind: 'date'
  readonly woman: WomanEntry
  readonly date: WomanEntry['keyDates'][number]
  readonly keyworker: string
  readonly coveredFor?: string | undefined
}

/** A colleague who is away, until when, who covers, and how many women she has. */
export interface AwayLine {
  readonly kind: 'away'
  readonly name: string
  readonly until: Day
  readonly coveredBy: string | undefined
  readonly women: number
}

/** How much one keyworker carries. */
export interface LoadLine {
  readonly kind: 'load'
  readonly name: string
  readonly open: number
  readonly weighted: number
  readonly newWomen: number
  readonly level: RuleLevel
}

/** What somebody means to do, by when. */
export interface ActionLine {
  readonly kind: 'action'
  readonly what: string
  readonly due: Day
  readonly woman: Pick<WomanEntry, 'reference' | 'givenName' | 'familyName'>
  readonly coveredFor?: string | undefined
}

/** A note that is not saved: whose it is where that is certain and open to its writer, of which day, and how they were in touch. */
export interface DraftLine {
  readonly kind: 'draft'
  readonly draft: string
  readonly since: Instant
  readonly woman: Pick<WomanEntry, 'reference' | 'givenName' | 'familyName'> | undefined
  readonly day: Day
  readonly mode: Mode | undefined
}

/** How many notes a colleague has not saved, and since when the oldest waits. */
export interface DraftsLine {
  readonly kind: 'drafts'
  readonly name: string
  readonly count: number
  readonly since: Instant
}

/** One line of the list behind a figure. */
export type DayLine =
  | AlertLine
  | CueDayLine
  | WomanLine
  | AppointmentLine
  | MissedLine
  | SupervisionLine
  | DateLine
  | AwayLine
  | LoadLine
  | ActionLine
  | DraftLine
  | DraftsLine
