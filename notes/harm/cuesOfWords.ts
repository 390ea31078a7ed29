import type { Cue } from '../../casework/records/contactDraft.ts'
import { cuesIn } from './cuesIn.ts'

/** The cues in words that are kept for one woman, or for nobody while it is not known who she is. */
export function cuesOfWords(words: string, woman: string | undefined): Cue[] {
  return cuesIn(words).map(({ category, standing, text, start, end }) => ({
    ...{ category, standing, text, start, end },
    ...(woman === undefined ? {} : { woman }),
  }))
}
