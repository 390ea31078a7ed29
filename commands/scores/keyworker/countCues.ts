import type { NoteLine } from '../../reading/lineOf.ts'
import type { Counts } from '../score.ts'
import type { KeyworkerNote } from './keyworkerNote.ts'

const isShown = (standing: string): boolean => standing === 'current' || standing === 'uncertain'

/** Counts how the harm that a note may mean is read: shown where it should be, and with the right standing. */
export function countCues(counts: Counts, { id, text, expect }: KeyworkerNote, { cues }: NoteLine): void {
  const why = (what: string) => (): string =>
    `${id} ${what}, read ${cues.map((cue) => `${cue.category} ${cue.standing} (${cue.text})`).join('; ') || 'nothing'}: ${text}`
  for (const { category, standing, reference } of expect.cues) {
    const same = cues.filter((cue) => cue.category === category)
    const what = `${category} ${standing}`
    if (isShown(standing)) {
      counts.add(
        'harm shown, recall',
        same.some((cue) => isShown(cue.standing)),
        why(what),
      )
      const right = same.some((cue) => cue.reference === reference)
      if (same.length > 0) counts.add('whom harm concerns', right, why(`${what} of ${reference ?? 'nobody'}`))
    } else if (same.length > 0) {
      counts.add(
        'standing right where not to be shown',
        same.every((cue) => cue.standing === standing),
        why(what),
      )
    }
  }
  for (const cue of cues.filter(({ standing }) => standing === 'current')) {
    const right = expect.cues.some(({ category, standing }) => category === cue.category && isShown(standing))
    counts.add('shown as current, precision', right, why(`no ${cue.category}`))
  }
}
