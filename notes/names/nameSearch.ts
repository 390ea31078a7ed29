import type { TextWord } from '../text/textWords.ts'
import type { NameForms } from './nameForms.ts'
import type { NameIndex } from './nameIndex.ts'
import { likenesses, type Likeness } from './nameLikeness.ts'

/**
 * How surely a mention names a woman: `full` by her reference or whole name, `part` by a name that could be hers alone,
 * `hint` by one that may be somebody else's.
 */
export type MentionRank = 'full' | 'part' | 'hint'

/** A woman whom words of a text fit: how many words, how surely, how like her name and by which rule. */
export interface Fit {
  readonly names: NameForms
  readonly length: number
  readonly rank: MentionRank
  readonly likeness: Likeness
  readonly rule: string
}

/** What finding mentions needs: the text, its words, the women, and whether a bare family name is meant as hers. */
export interface MentionSearch {
  readonly text: string
  readonly words: readonly TextWord[]
  readonly index: NameIndex
  readonly lenient: boolean
}

/** The order of likenesses, the surest first. */
export function bySureness(one: Likeness, other: Likeness): number {
  return likenesses.indexOf(one) - likenesses.indexOf(other)
}

/** Whether a word follows the one before it as the next part of a name would. */
export function adjoins({ text, words }: MentionSearch, at: number, gap = /^(?:\s{1,2}|-)$/): boolean {
  const [before, here] = [words[at - 1], words[at]]
  if (before === undefined || here === undefined || before.possessive) return false
  return gap.test(text.slice(before.end, here.start).slice(0, 5))
}
