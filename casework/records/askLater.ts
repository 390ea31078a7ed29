import { z } from 'zod'
import { ColleagueId } from '../identifiers.ts'
import { Day, Instant } from '../time.ts'

/** That a measure is not to be asked before a day, who said so and when. No reason is asked for. */
export const AskLater = z.object({ measure: z.string(), until: Day, by: ColleagueId, at: Instant })
export type AskLater = z.infer<typeof AskLater>
