import { z } from 'zod'
import { CueChoice } from '../cues/cueWords.ts'
import { AlertNumber, ColleagueId, RecordId, Reference } from '../identifiers.ts'
import { Day, Instant } from '../time.ts'
import { CueCategory } from '../words.ts'
import { recordHead } from './record.ts'

const said = { by: ColleagueId, at: Instant, woman: Reference.optional(), words: z.string().optional() }

/** What somebody said of a cue, of which woman and of which words: it holds for no other woman and for no other words. An alert is an answer too. */
export const CueAnswer = z.union([
  z.object({ ...said, choice: CueChoice }),
  z.object({ ...said, choice: z.literal('alert'), alert: AlertNumber }),
])
export type CueAnswer = z.infer<typeof CueAnswer>

/** Why a cue stands on the list of the safeguarding leads. */
export const ListedBecause = z.enum(['not-sure', 'ringing', 'no-answer'])
export type ListedBecause = z.infer<typeof ListedBecause>

/** Whose the harm is where it is not the harm of the draft's own woman alone: another's, hers and another's, or not known. */
export const WhoseCue = z.enum(['another', 'both', 'not-known'])
export type WhoseCue = z.infer<typeof WhoseCue>

/**
 * A kind of possible harm that a draft mentions, and what became of asking its writer: nothing that was answered is ever taken
 * out. `words` are the sentences it stands in. Once `listed` it stays on the list of that organisation's leads until one of them
 * has looked at it after that.
 */
export const AskedCue = z.object({
  ...recordHead('asked-cue'),
  id: RecordId,
  draft: RecordId,
  writtenBy: ColleagueId,
  organisation: z.string(),
  woman: Reference.optional(),
  whose: WhoseCue.optional(),
  category: CueCategory,
  standing: z.enum(['current', 'uncertain']),
  words: z.string(),
  askedAt: Instant,
  answers: z.array(CueAnswer),
  listed: z.object({ because: ListedBecause, organisation: z.string(), at: Instant, due: Day }).optional(),
  lookedAt: z.object(said).optional(),
})
export type AskedCue = z.infer<typeof AskedCue>
