import type { TextWord } from '../text/textWords.ts'
import type { NameIndex } from './nameIndex.ts'

/** A text whose words are looked at for names. */
export interface WordPlace {
  readonly text: string
  readonly words: readonly TextWord[]
  readonly lenient: boolean
  readonly index: NameIndex
}
