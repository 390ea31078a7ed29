import type { CueCategory, CueStanding, Topic } from '../../casework/words.ts'
import type { CueFound } from '../harm/cuesIn.ts'
import type { Found } from '../text/finding.ts'

/** The need that harm of a kind is mentioned under, where there is one. */
const topicOf: Partial<Record<CueCategory, Topic>> = {
  suicide: 'health',
  'self-harm': 'health',
  overdose: 'health',
  'self-neglect': 'health',
  'domestic-abuse': 'abuse',
  'sexual-abuse': 'abuse',
  'child-at-risk': 'family',
  'nowhere-tonight': 'housing',
}

/** What is denied, only taught, or somebody else's is nothing of her life. */
const ofHers: ReadonlySet<CueStanding> = new Set(['current', 'uncertain', 'past'])
/** Kinds whose words that only may speak of harm, such as "he came to hers" and "using on top", are of no need. */
const toldOnly: ReadonlySet<CueCategory> = new Set<CueCategory>([
  'self-neglect',
  'domestic-abuse',
  'sexual-abuse',
  'child-at-risk',
  'overdose',
])

/** The topics that the harm mentioned in a text belongs to; words that only weigh like harm name one where they are certain. */
export function topicsOfHarm(cues: readonly CueFound[]): readonly Found<Topic>[] {
  const isOfChild = cues.some(({ category }) => category === 'child-at-risk')
  return cues.flatMap(({ category, standing, weighed, start, end, text }) => {
    // Beside a child at risk the neglect may be the child's: "came to nursery hungry and in wet clothes".
    if (category === 'self-neglect' && isOfChild) return []
    const value = topicOf[category]
    if (value === undefined || (weighed === true && !isSure(category, standing)) || !ofHers.has(standing))
      return []
    if (standing === 'uncertain' && toldOnly.has(category)) return []
    return [{ kind: 'topic', start, end, text, rule: `harm-of-${value}`, value }]
  })
}

/** Words that only weigh are surely of a need where they are certain harm; of abuse at home the need itself is weighed. */
function isSure(category: CueCategory, standing: CueStanding): boolean {
  return standing === 'current' && category !== 'domestic-abuse'
}
