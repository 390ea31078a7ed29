import type { Cue } from '../records/contactDraft.ts'
import type { CueCategory, CueStanding } from '../words.ts'

/** How a cue stands that the person who wrote it is asked about. */
export type ShownStanding = Extract<CueStanding, 'current' | 'uncertain'>

/** The cues of one kind in a note that are asked about, which is done once for the kind. */
export interface ShownCue {
  readonly category: CueCategory
  /** Current where one of them is. */
  readonly standing: ShownStanding
  readonly cues: readonly Cue[]
}

/** The cues of a note that are asked about, by kind, as they come in it: those that are current, or may be. */
export function shownCues(cues: readonly Cue[]): readonly ShownCue[] {
  const shown = cues.filter(({ standing }) => standing === 'current' || standing === 'uncertain')
  const kinds = [...new Set(shown.map(({ category }) => category))]
  return kinds.map((category) => {
    const ofKind = shown.filter((cue) => cue.category === category)
    const standing = ofKind.some((cue) => cue.standing === 'current') ? 'current' : 'uncertain'
    return { category, standing, cues: ofKind }
  })
}
