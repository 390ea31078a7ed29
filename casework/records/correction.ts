import { z } from 'zod'
import { ColleagueId, RecordId } from '../identifiers.ts'
import { Instant } from '../time.ts'

/** Why something saved was put right. */
export const CorrectionReason = z.enum(['slip', 'learned-later', 'she-asked', 'other'])
export type CorrectionReason = z.infer<typeof CorrectionReason>

/** The longest line beside a reason, in characters. */
export const longestReason = 300

/** Who put something right, when and why; what stood there before is kept with it. */
export const correction = {
  at: Instant,
  by: ColleagueId,
  reason: CorrectionReason,
  line: z.string().max(longestReason).optional(),
}

/** Who brought something over from the record of another woman, and when. `move` is the sealed record of it. */
export const BroughtOver = z.object({ at: Instant, by: ColleagueId, move: RecordId })
export type BroughtOver = z.infer<typeof BroughtOver>
