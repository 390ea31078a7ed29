import { z } from 'zod'
import { ColleagueId } from '../identifiers.ts'
import { Day, Instant } from '../time.ts'

/**
 * That she agreed to one partner seeing something of her record: the totals of her measures (catalogue, correction 9). It holds from
 * its first day on, and on the day it ends no longer.
 */
export const Agreement = z.object({
  organisation: z.string(),
  what: z.enum(['measures']),
  from: Day,
  to: Day.optional(),
  setBy: ColleagueId,
  setAt: Instant,
})
export type Agreement = z.infer<typeof Agreement>
