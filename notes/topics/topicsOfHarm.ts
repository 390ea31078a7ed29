import type { CueCategory, CueStanding, Topic } from '../../casework/words.ts'
import type { CueFound } from '../harm/cuesIn.ts'
import type { Found } from '../text/finding.ts'
import type { Token } from '../text/tokens.ts'
import { streetDrug } from './streetDrug.ts'

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
  'threat-to-others': 'attitudes',
}

/** What harm of a kind is mentioned under where it is only taught or planned for: "naloxone training", "what she does if he turns up". */
const taughtUnder: Partial<Record<CueCategory, Topic>> = {
  suicide: 'health',
  'self-harm': 'health',
  overdose: 'substances',
  'domestic-abuse': 'abuse',
  'sexual-abuse': 'abuse',
}

/** What is denied, only taught, or somebody else's is nothing of her life. */
const ofHers: ReadonlySet<CueStanding> = new Set(['current', 'uncertain', 'past'])
/** Kinds whose words that only may speak of harm, such as "he came to hers" and "could kill him", are of no need. */
const toldOnly: ReadonlySet<CueCategory> = new Set<CueCategory>([
  'self-neglect',
  'domestic-abuse',
  'sexual-abuse',
  'child-at-risk',
  'overdose',
  'threat-to-others',
])

/** The topics that the harm mentioned in a text belongs to; words that only weigh like harm name one where they are certain. */
export function topicsOfHarm(
  cues: readonly CueFound[],
  tokens: readonly Token[] = [],
): readonly Found<Topic>[] {
  const isOfDrugs = tokens.some(({ word }) => streetDrug.test(word))
  const isOfChild = cues.some(({ category }) => category === 'child-at-risk')
  return cues.flatMap((cue) => {
    // Beside a child at risk the neglect may be the child's: "came to nursery hungry and in wet clothes".
    if (cue.category === 'self-neglect' && isOfChild) return []
    const value = isOfDrugs && cue.category === 'overdose' ? ofOverdose(cue) : topicOfCue(cue)
    if (value === undefined) return []
    const { start, end, text } = cue
    return [{ kind: 'topic', start, end, text, rule: `harm-of-${value}`, value }]
  })
}

/** `Went over on heroin`: an overdose of street drugs. */
function ofOverdose(cue: CueFound): Topic | undefined {
  return topicOfCue(cue) === undefined ? undefined : 'substances'
}

function topicOfCue({ category, standing, weighed }: CueFound): Topic | undefined {
  if (weighed === true) return isSure(category, standing) ? topicOf[category] : undefined
  if (standing === 'hypothetical') return taughtUnder[category]
  if (!ofHers.has(standing) || (standing === 'uncertain' && toldOnly.has(category))) return undefined
  return topicOf[category]
}

/** Words that only weigh are surely of a need where they are certain harm; of abuse at home the need itself is weighed. */
function isSure(category: CueCategory, standing: CueStanding): boolean {
  return standing === 'current' && category !== 'domestic-abuse'
}
