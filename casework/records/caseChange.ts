import { z } from 'zod'
import { ColleagueId } from '../identifiers.ts'
import { Instant } from '../time.ts'

/** The parts of a case that are shown and set together, besides her contacts. */
export const DetailsPart = z.enum(['support', 'referral', 'needs', 'order', 'safety', 'people', 'agreement'])
export type DetailsPart = z.infer<typeof DetailsPart>

/** What stood in one part of a case before somebody set it anew: nothing is silently overwritten. */
export const CaseChange = z.object({
  part: DetailsPart,
  at: Instant,
  by: ColleagueId,
  before: z.record(z.string(), z.unknown()),
})
export type CaseChange = z.infer<typeof CaseChange>
