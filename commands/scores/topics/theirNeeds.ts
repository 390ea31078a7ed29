import type { Topic } from '../../../casework/words.ts'

/** The need ids of the corpora, as this project names them. */
const names: Readonly<Record<string, Topic>> = {
  housing: 'housing',
  finance: 'finance',
  attitudes: 'attitudes',
  parenting_family: 'family',
  employment_education: 'employment',
  health_wellbeing: 'health',
  substance_use: 'substances',
  domestic_abuse: 'abuse',
  relationships_social: 'social',
  offending: 'justice',
  legal_justice: 'justice',
  violence_or_abuse: 'abuse',
  relationships_family: 'family',
  social_support: 'social',
}

/** The topic that a need of a corpus is; none for a need that this project does not have. */
export function topicOf(need: string): Topic | undefined {
  return names[need]
}
