import { CueCategory, type CueStanding } from '../../../casework/words.ts'

/** How harm stands that is left to rest. */
export type RestingStanding = Exclude<CueStanding, 'current' | 'uncertain'>
export const restingStandings: readonly RestingStanding[] = ['past', 'denied', 'other-person', 'hypothetical']

/** What is weighed for harm: whether a text tells of harm that should be shown, of which kind it is, and whether of harm that rests. */
export type Head = 'harm' | CueCategory | RestingStanding
export const heads: readonly Head[] = ['harm', ...CueCategory.options, ...restingStandings]

/** The place of a head among the others. */
export function headOf(head: Head): number {
  return heads.indexOf(head)
}

/** What a text weighs for a head, of its sums for all of them. */
export function sumOf(sums: readonly number[], head: Head): number {
  return sums[headOf(head)] ?? 0
}
