import type { CueCategory } from '../../../casework/words.ts'
import type { CueFound } from '../../../notes/harm/cuesIn.ts'

const toHerself: readonly CueCategory[] = ['suicide', 'self-harm', 'overdose', 'self-neglect']

const categories: Readonly<Record<string, readonly CueCategory[]>> = {
  suicide: toHerself,
  self_harm: toHerself,
  domestic_abuse: ['domestic-abuse'],
  child_at_risk: ['child-at-risk'],
  exploitation: ['exploitation'],
  violence: ['threat-to-others', 'staff-safety'],
  weapon: ['threat-to-others'],
}

/** Whether a cue that was read is of the kind that a corpus names; a kind this project does not have is any cue. */
export function isOfKind({ category }: CueFound, kind: string): boolean {
  return categories[kind]?.includes(category) ?? true
}

/** Whether the person who wrote the note is asked about a cue. */
export function isShown({ standing }: Pick<CueFound, 'standing'>): boolean {
  return standing === 'current' || standing === 'uncertain'
}
