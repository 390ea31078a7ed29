import { z } from 'zod'
import { AlertNumber, ColleagueId, RecordId } from '../identifiers.ts'
import { Instant } from '../time.ts'
import { recordHead } from './record.ts'

/**
 * A card about one alert that one person must have, as it stands. It names what to show, never a rendered card.
 * With a `message` the card there is brought up to date; without one a new card is sent.
 */
export const Delivery = z.object({
  ...recordHead('delivery'),
  id: RecordId,
  alert: AlertNumber,
  recipient: ColleagueId,
  as: z.enum(['lead', 'raiser']),
  state: z.enum(['waiting', 'sending', 'delivered', 'failed-for-good']),
  dueAt: Instant,
  attempts: z.int().min(0),
  lastFailure: z.string().optional(),
  message: z.object({ conversation: z.string(), id: z.string() }).optional(),
})
export type Delivery = z.infer<typeof Delivery>
