import { z } from 'zod'
import { AlertNumber, ColleagueId, RecordId, Reference } from '../identifiers.ts'
import { ClockTime, Day, Instant } from '../time.ts'
import { UnsentStep } from './alertDraft.ts'
import { DailyMessage, ZoneName } from './morningSetting.ts'
import { recordHead } from './record.ts'

/** How one try of a delivery ended. `not-known` is one that nobody saw the end of: the bot stopped meanwhile. */
export const Try = z.object({
  at: Instant,
  ended: z.enum([
    'delivered',
    'message-gone',
    'failed-for-now',
    'failed-for-good',
    'not-needed',
    'not-known',
  ]),
  reason: z.string().optional(),
  messageId: z.string().optional(),
})
export type Try = z.infer<typeof Try>

/**
 * What every delivery holds. It is `waiting` until it is tried, and again whenever it is made due anew. `dueAt` is when it is tried
 * next, or while it is `sending`, until when it is left alone. `attempts` are those since it last arrived; `tries` are the newest.
 */
const delivery = {
  ...recordHead('delivery', 2),
  id: RecordId,
  recipient: ColleagueId,
  state: z.enum(['waiting', 'sending', 'delivered', 'not-needed', 'failed-for-now', 'failed-for-good']),
  dueAt: Instant,
  attempts: z.int().min(0),
  tries: z.array(Try),
  message: z.object({ conversation: z.string(), id: z.string() }).optional(),
}

/** Cards that stand in a chat and are brought up to date there: for who is to take an alert, who raised it, who is told of it. */
export const StandingCard = z.enum(['lead', 'raiser', 'told'])
export type StandingCard = z.infer<typeof StandingCard>

/** Messages that are always new: nobody has answered yet, what the owner is asked before her step is due, something was added. */
export const NewMessage = z.enum(['unanswered', 'step-asked', 'added'])
export type NewMessage = z.infer<typeof NewMessage>

/** A card about one alert that one person must have, as it stands. With a `message` the card there is brought up to date. */
export const AlertDelivery = z.object({
  ...delivery,
  as: z.enum([...StandingCard.options, ...NewMessage.options]),
  alert: AlertNumber,
})
export type AlertDelivery = z.infer<typeof AlertDelivery>

/** Whether a delivery is a card about one alert. */
export function isOfAlert(delivery: Delivery): delivery is AlertDelivery {
  return AlertDelivery.shape.as.safeParse(delivery.as).success
}

/** The next moment at which something must happen to an alert. It is stored with every change of the alert; nothing is sent by itself. */
export const AlertClock = z.object({ ...delivery, as: z.literal('alert-clock'), alert: AlertNumber })
export type AlertClock = z.infer<typeof AlertClock>

/** A neutral reminder to one person of everything that waits for her; always a new message, and the one before is marked as superseded. */
export const Nudge = z.object({ ...delivery, as: z.literal('nudge') })
export type Nudge = z.infer<typeof Nudge>

/** A reminder that a newer one took the place of. */
export const Superseded = z.object({ ...delivery, as: z.literal('superseded') })
export type Superseded = z.infer<typeof Superseded>

/** A reminder of one action, for the day it is due; `due` tells a reminder made due anew from one for another day. */
export const ReminderDelivery = z.object({
  ...delivery,
  as: z.literal('reminder'),
  reference: Reference,
  action: RecordId,
  due: Day,
})
export type ReminderDelivery = z.infer<typeof ReminderDelivery>

/** A reminder that a measure is to be asked of a woman again, for the day it is due. */
export const ReviewDelivery = z.object({
  ...{ ...delivery, as: z.literal('review-due') },
  ...{ reference: Reference, measure: z.string(), due: Day },
})
export type ReviewDelivery = z.infer<typeof ReviewDelivery>

/** That somebody who raised an alert asks her manager for time to talk. It says nothing of the alert. */
export const DebriefDelivery = z.object({ ...delivery, as: z.literal('debrief'), askedBy: ColleagueId })
export type DebriefDelivery = z.infer<typeof DebriefDelivery>

/** What a manager or the data-protection contact must be told: that something was filed for the wrong woman and moved. */
export const MoveDelivery = z.object({ ...delivery, as: z.literal('moved'), move: RecordId })
export type MoveDelivery = z.infer<typeof MoveDelivery>

/** The moment up to which a cue may be left without an answer. Nothing is sent then: it goes on the list of the leads. */
export const CueDeadline = z.object({ ...delivery, as: z.literal('cue-deadline'), cue: RecordId })
export type CueDeadline = z.infer<typeof CueDeadline>

/** The next moment at which somebody is reminded of an alert that is not sent. Every such alert has one; nothing is sent by itself. */
export const UnsentClock = z.object({
  ...{ ...delivery, as: z.literal('unsent-clock') },
  ...{ draft: RecordId, step: UnsentStep },
})
export type UnsentClock = z.infer<typeof UnsentClock>

/** A neutral message about an alert that is not sent, to its writer or to a lead: why it comes, or that it was put away. */
export const Unsent = z.object({
  ...{ ...delivery, as: z.literal('unsent'), draft: RecordId },
  step: z.enum([...UnsentStep.options, 'put-away']),
})
export type Unsent = z.infer<typeof Unsent>

/** The moment of the next weekly look at what would fail; one record, which is due again as soon as it has passed. */
export const ReadinessClock = z.object({ ...delivery, as: z.literal('readiness-clock') })
export type ReadinessClock = z.infer<typeof ReadinessClock>

/** What would fail tonight, for one person who can put it right; always a new message, and none where nothing would fail. */
export const ReadinessDigest = z.object({ ...delivery, as: z.literal('readiness') })
export type ReadinessDigest = z.infer<typeof ReadinessDigest>

/** The next moment at which it is a certain time in a zone, when everybody who chose it is sent her day, or told what is not saved. */
export const DailyClock = z.object({
  ...{ ...delivery, as: z.literal('daily-clock') },
  ...{ of: DailyMessage, at: ClockTime, zone: ZoneName },
})
export type DailyClock = z.infer<typeof DailyClock>

/** A daily message to one person, for one day where she is; always a new message, and never a second one for that day. */
export const Daily = z.object({ ...delivery, as: DailyMessage, day: Day, zone: ZoneName })
export type Daily = z.infer<typeof Daily>

/** Whether a delivery is a daily message. */
export function isDaily(delivery: Delivery): delivery is Daily {
  return DailyMessage.safeParse(delivery.as).success
}
/**
 * What becomes of somebody's women while she is away, for whoever covers her, her managers and herself. It names the first day of
 * the absence; the card says what stands when it is sent.
 */
export const CoverDelivery = z.object({
  ...{ ...delivery, as: z.literal('cover') },
  ...{ of: ColleagueId, from: Day },
})
export type CoverDelivery = z.infer<typeof CoverDelivery>

/** That a colleague on duty opened a woman's safe card, for her keyworker and the managers. */
export const DutyDelivery = z.object({ ...delivery, as: z.literal('duty'), duty: RecordId })
export type DutyDelivery = z.infer<typeof DutyDelivery>

/** What passed of somebody who has left, and what is with nobody now: for whoever took it, the managers and the leads. */
export const LeftDelivery = z.object({
  ...{ ...delivery, as: z.literal('left'), of: ColleagueId, to: ColleagueId.optional() },
  ...{ women: z.array(Reference), notes: z.array(RecordId) },
})
export type LeftDelivery = z.infer<typeof LeftDelivery>

/** A card that one person must have at a time, or what must happen then without one. It names what to show, never a rendered card. */
export const Delivery = z.discriminatedUnion('as', [
  AlertDelivery,
  ReminderDelivery,
  ReviewDelivery,
  MoveDelivery,
  DebriefDelivery,
  CueDeadline,
  AlertClock,
  Nudge,
  Superseded,
  UnsentClock,
  Unsent,
  ReadinessClock,
  ReadinessDigest,
  DailyClock,
  Daily,
  CoverDelivery,
  DutyDelivery,
  LeftDelivery,
])
export type Delivery = z.infer<typeof Delivery>
