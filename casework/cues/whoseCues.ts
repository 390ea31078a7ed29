import type { AskedCue } from '../records/askedCue.ts'
import type { Cue } from '../records/contactDraft.ts'

/** Whom a cue is about. `whose` is absent where that is the woman of its draft alone. */
export type About = Pick<AskedCue, 'woman' | 'whose'>

/** Whom the cues of one kind in a draft are about: its own woman, another, both, or somebody not known. */
export function whoseCues(cues: readonly Cue[], woman: string | undefined): About {
  const hers = cues.filter((cue) => isHers(cue, woman))
  const own = woman === undefined ? {} : { woman }
  if (hers.length === cues.length) return own
  if (hers.length > 0) return { ...own, whose: 'both' }
  const [other, ...more] = new Set(cues.map((cue) => cue.woman))
  return other === undefined || more.length > 0 ? { whose: 'not-known' } : { woman: other, whose: 'another' }
}

/** Whether a cue is about the woman of its draft. */
export function isHers(cue: Pick<Cue, 'woman' | 'sentence'>, woman: string | undefined): boolean {
  return cue.woman === undefined ? cue.sentence === undefined : cue.woman === woman
}
