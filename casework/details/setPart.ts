import type { ColleagueId } from '../identifiers.ts'
import type { Case } from '../records/case.ts'
import type { Day, Instant } from '../time.ts'

/** What setting a part of a case is drawn from besides the case and the form. */
export interface SetContext {
  readonly today: Day
  readonly now: Instant
  readonly by: ColleagueId
  readonly newId: string
  /** Numbers of her alerts that no lead has closed and whoever sets it may know of. */
  readonly openAlerts: readonly string[]
  readonly mayEndAsUnsafe: boolean
}

/** How setting a part ended: the case as it is then, or why not, each reason a sentence. */
export type SetOutcome =
  | { readonly kind: 'set'; readonly woman: Case }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] }

/** A case that was set, or the reasons against it where there are any. */
export function setUnless(reasons: readonly (string | undefined)[], set: () => Case): SetOutcome {
  const sentences = reasons.filter((reason) => reason !== undefined)
  return sentences.length > 0 ? { kind: 'refused', sentences } : { kind: 'set', woman: set() }
}

/** Says that something is not the case; undefined when it is. */
export function refuseIf(wrong: boolean, sentence: string): string | undefined {
  return wrong ? sentence : undefined
}
