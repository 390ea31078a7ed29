import { restingScope } from '../casework/indexes.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AskedCue } from '../casework/records/askedCue.ts'

/** Says of a cue whether it rests. */
export type Rests = (cue: Pick<AskedCue, 'category' | 'standing' | 'whose'>) => boolean

/**
 * What somebody of the same organisation said is known and in this woman's plan, lately. It rests where it is hers alone, and
 * stands no worse than what that was said of. What was said of the draft itself is for its own answer to say.
 */
export async function restingKinds(
  ports: Ports,
  { organisation, woman, draft }: Pick<AskedCue, 'organisation' | 'woman' | 'draft'>,
): Promise<Rests> {
  if (woman === undefined) return () => false
  const listed = await ports.records.list('cues-resting', restingScope(organisation, woman), {
    lastFirst: true,
    limit: 50,
  })
  const known = listed.filter((one) => one.until > ports.now() && one.draft !== draft)
  return ({ category, standing, whose }) =>
    whose === undefined &&
    known.some((one) => one.category === category && (standing !== 'current' || one.standing === 'current'))
}
