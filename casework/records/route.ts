import { z } from 'zod'
import { ColleagueId } from '../identifiers.ts'
import { Instant } from '../time.ts'
import { recordHead } from './record.ts'

/** How a colleague is reached: her personal chat with the assistant, as the platform last named it. `id` is the colleague's. */
export const Route = z.object({
  ...recordHead('route'),
  id: ColleagueId,
  conversation: z.string(),
  serviceUrl: z.string(),
  userId: z.string(),
  botId: z.string(),
  tenantId: z.string(),
  /** Since when this way takes nothing from the assistant; gone once something has arrived, or she has written. */
  shutSince: Instant.optional(),
  welcomedAt: Instant.optional(),
})
export type Route = z.infer<typeof Route>
