import { z } from 'zod'
import { AlertNumber, ColleagueId, RecordId, Reference } from '../identifiers.ts'
import { Day, Instant } from '../time.ts'
import { recordHead } from './record.ts'

const delivery = {
  ...recordHead('delivery'),
  id: RecordId,
  recipient: ColleagueId,
  state: z.enum(['waiting', 'sending', 'delivered', 'not-needed', 'failed-for-good']),
  dueAt: Instant,
  attempts: z.int().min(0),
  lastFailure: z.string().optional(),
  message: z.object({ conversation: z.string(), id: z.string() }).optional(),
}

/** A card about one alert that one person must have, as it stands. With a `message` the card there is brought up to date. */
export const AlertDelivery = z.object({ ...delivery, as: z.enum(['lead', 'raiser']), alert: AlertNumber })
export type AlertDelivery = z.infer<typeof AlertDelivery>

/** A reminder of one action, for the day it is due; `due` tells a reminder made due anew from one for another day. */
export const ReminderDelivery = z.object({
  ...delivery,
  as: z.literal('reminder'),
  reference: Reference,
  action: RecordId,
  due: Day,
})
export type ReminderDelivery = z.infer<typeof ReminderDelivery>

/** What a manager or the data-protection contact must be told: that something was filed for the wrong woman and moved. */
export const MoveDelivery = z.object({ ...delivery, as: z.literal('moved'), move: RecordId })
export type MoveDelivery = z.infer<typeof MoveDelivery>

/** The moment up to which a cue may be left without an answer. Nothing is sent then: it goes on the list of the leads. */
export const CueDeadline = z.object({ ...delivery, as: z.literal('cue-deadline'), cue: RecordId })
export type CueDeadline = z.infer<typeof CueDeadline>

/** A card that one person must have at a time, or what must happen then without one. It names what to show, never a rendered card. */
export const Delivery = z.discriminatedUnion('as', [
  AlertDelivery,
  ReminderDelivery,
  MoveDelivery,
  CueDeadline,
])
export type Delivery = z.infer<typeof Delivery>
