import { isEnded } from '../caseState.ts'
import type { ColleagueEntry } from '../indexes.ts'
import type { WomanEntry } from '../womanEntry.ts'

/** Why a woman is not passed to somebody: her record is not open to her, or she knows her outside work. */
export type NotPassed = 'restricted' | 'known-privately'

/** Whoever may look after women of a colleague. */
export type MayCover = Pick<ColleagueEntry, 'id' | 'knowsPrivately'>

/** What is needed of a woman to say whether she passes. */
export type MayPass = Pick<WomanEntry, 'reference' | 'restrictedTo'>

/** Why a woman does not pass to somebody; undefined where she does. */
export function whyNotPassed({ reference, restrictedTo }: MayPass, cover: MayCover): NotPassed | undefined {
  if (cover.knowsPrivately?.includes(reference) === true) return 'known-privately'
  return restrictedTo === undefined || restrictedTo.includes(cover.id) ? undefined : 'restricted'
}

/** A woman who does not pass, and why. */
export interface StaysBehind {
  readonly woman: WomanEntry
  readonly because: NotPassed
}

/** Which of a keyworker's women pass to somebody. Those whose support has ended are in nobody's caseload. */
export function passingTo(
  women: readonly WomanEntry[],
  cover: MayCover | undefined,
): { readonly passing: readonly WomanEntry[]; readonly staying: readonly StaysBehind[] } {
  const open = women.filter(({ status }) => !isEnded(status))
  if (cover === undefined) return { passing: [], staying: [] }
  const passing = open.filter((woman) => whyNotPassed(woman, cover) === undefined)
  const staying = open.flatMap((woman) => {
    const because = whyNotPassed(woman, cover)
    return because === undefined ? [] : [{ woman, because }]
  })
  return { passing, staying }
}
