import { z } from 'zod'
import type { CueCategory } from '../words.ts'

/** What somebody says of a cue that she was asked about. */
export const CueChoice = z.enum(['known', 'past-or-other', 'read-wrongly', 'ringing', 'not-sure'])
export type CueChoice = z.infer<typeof CueChoice>

/** The words a colleague reads for each kind of cue, behind "This note mentions". They name what was written and judge nobody. */
export const cueWords: Record<CueCategory, string> = {
  suicide: 'suicide',
  'self-harm': 'self-harm',
  overdose: 'an overdose',
  'domestic-abuse': 'domestic abuse',
  'sexual-abuse': 'sexual abuse',
  'child-at-risk': 'a child who may be at risk',
  exploitation: 'exploitation',
  'threat-to-others': 'a threat to somebody else',
  missing: 'somebody who may be missing',
  'self-neglect': 'self-neglect',
  'staff-safety': 'the safety of staff',
  'nowhere-tonight': 'nowhere to sleep tonight',
}

/** The words a lead reads for what the writer chose. */
export const answerWords: Record<CueChoice, string> = {
  known: 'known, in her plan',
  'past-or-other': 'past, or about someone else',
  'read-wrongly': 'read wrongly',
  ringing: 'was going to ring the lead',
  'not-sure': 'not sure',
}

/** The words a colleague presses for each choice. */
export const choiceWords: Record<CueChoice, string> = {
  known: 'Known, in her plan',
  'past-or-other': 'Past, or someone else',
  'read-wrongly': 'Read wrongly',
  ringing: 'I am ringing the lead',
  'not-sure': 'Not sure',
}
