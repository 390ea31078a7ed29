import { z } from 'zod'
import { AlertNumber, ColleagueId } from '../identifiers.ts'
import { Instant } from '../time.ts'
import { recordHead } from './record.ts'

/** The roles in which a drill must have been acknowledged before an organisation counts as ready. */
export const DrillRole = z.enum(['safeguarding-lead', 'deputy-safeguarding-lead', 'head-of-service'])
export type DrillRole = z.infer<typeof DrillRole>

/** A drill that somebody acknowledged, in a role that she had then. */
export const DrillTaken = z.object({ person: ColleagueId, role: DrillRole, at: Instant })
export type DrillTaken = z.infer<typeof DrillTaken>

/** Who of an organisation, which its id names, has acknowledged a drill; `drill` is the newest one, open or over. */
export const Readiness = z.object({
  ...recordHead('readiness'),
  id: z.string().min(1).max(200),
  taken: z.array(DrillTaken),
  drill: AlertNumber.optional(),
})
export type Readiness = z.infer<typeof Readiness>
