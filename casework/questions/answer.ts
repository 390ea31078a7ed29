import type { CaseloadWoman } from '../caseload/caseload.ts'
import type { ColleagueEntry } from '../indexes.ts'
import type { AlertEntry } from '../alerts/alertEntry.ts'
import type { Action } from '../records/action.ts'
import type { ShownNumber } from '../outcomesReport/smallNumbers.ts'
import type { Day, Instant } from '../time.ts'
import type { DaysOff } from '../workingTime.ts'
import type { ReadableContact, WomanFacts } from '../womanFacts.ts'
import type { Question, Unanswered, WomenAsked } from './question.ts'

/** A part of a longer list. `count` is how many there are in all. */
interface Page {
  readonly page: number
  readonly pages: number
  readonly count: number
}

/** A contact that answers a question, with whom it was and who wrote it. */
export interface ContactAnswer {
  readonly reference: string
  readonly name: string
  readonly contact: ReadableContact
  readonly author: string
}

/** Something the asker means to do, and what must be read before she contacts the woman. */
export interface ActionAnswer {
  readonly action: Action
  readonly facts: WomanFacts
}

/** An alert that answers a question. Where its card is not open to the asker, the woman it is about stands with whom to speak to. */
export interface AlertAnswer {
  readonly alert: AlertEntry
  readonly opens: boolean
  readonly name: string | undefined
  readonly speakTo: readonly string[]
}

/** When a colleague is away, of what a question asks. */
export interface ColleagueAnswer {
  readonly name: string
  readonly telephone?: string | undefined
  readonly away: NonNullable<ColleagueEntry['away']>
  /** Said where she works on none of the days asked of, though she has no leave. */
  readonly off?: DaysOff | undefined
}

interface Asked {
  readonly question: Question
  readonly understood: string
  readonly now: Instant
}

/** What a question is answered with. */
export type Answer =
  | (Asked &
      Page & {
        readonly kind: 'women'
        readonly asked: WomenAsked
        readonly shown: readonly CaseloadWoman[]
        /** How many there are of those it is asked of. */
        readonly outOf: number
        /** Whether the reader may know no more of them than who they are. */
        readonly namesOnly: boolean
      })
  | (Asked & {
      readonly kind: 'figure'
      readonly figure: ShownNumber
      readonly outOf?: number
      /** How many women the contacts that are counted were with or about. */
      readonly women?: number
      /** The day the figure is of, where it is not today's. */
      readonly asOf?: Day
      /** Beside figures that were given out lately, this one would point at few women. */
      readonly besideOther?: true
    })
  | (Asked & {
      readonly kind: 'woman'
      readonly facts: WomanFacts
      /** The answer, a line each. */
      readonly said: readonly string[]
    })
  | (Asked &
      Page & {
        readonly kind: 'contacts'
        readonly shown: readonly ContactAnswer[]
        readonly women: number
        readonly unreadable: number
      })
  | (Asked & Page & { readonly kind: 'alerts'; readonly shown: readonly AlertAnswer[] })
  | (Asked & {
      readonly kind: 'colleagues'
      readonly shown: readonly ColleagueAnswer[]
      readonly count: number
    })
  | (Asked & Page & { readonly kind: 'actions'; readonly shown: readonly ActionAnswer[] })

/** Why a question has no answer. `examples` are three that have one for this asker. */
export type NotAnswered =
  | (Unanswered & { readonly kind: 'unanswered'; readonly examples: readonly string[] })
  | {
      readonly kind: 'unanswered'
      readonly because:
        'not-allowed' | 'others-women' | 'too-many' | 'too-fine' | 'nobody-shown' | 'closed-alerts'
      readonly examples: readonly string[]
    }
  | {
      readonly kind: 'unanswered'
      readonly because: 'colleague-left'
      readonly name: string
      readonly examples: readonly string[]
    }

/** Several questions that one may be: which woman is meant. */
export interface WhichWoman {
  readonly kind: 'which'
  readonly choices: readonly { readonly title: string; readonly question: Question }[]
}

export type Answered = Answer | NotAnswered | WhichWoman
