import { z } from 'zod'
import { ColleagueId, RecordId } from '../identifiers.ts'
import { Day } from '../time.ts'
import { EndReason, LegalStatus, NeedStatus, ReferralSource, SupportStatus } from '../supportWords.ts'
import { Borough, Need } from '../words.ts'

/** A status that began on a day. A pause has the day it is to be looked at again, an end its reason. */
export const StatusSince = z.object({
  status: SupportStatus,
  from: Day,
  review: Day.optional(),
  reason: EndReason.optional(),
  by: ColleagueId,
})
export type StatusSince = z.infer<typeof StatusSince>

/** One referral to the service, and how far the support it began has come; statuses stand oldest first. */
export const Referral = z.object({
  id: RecordId,
  source: ReferralSource.optional(),
  day: Day,
  statuses: z.array(StatusSince),
  assessed: Day.optional(),
  planned: Day.optional(),
  endReport: Day.optional(),
})
export type Referral = z.infer<typeof Referral>

/** A need of hers, set by a person, from the day it was known to the day it was met or ended. */
export const CaseNeed = z.object({
  need: Need,
  status: NeedStatus,
  from: Day,
  to: Day.optional(),
})
export type CaseNeed = z.infer<typeof CaseNeed>

/** A borough she has lived in since a day. */
export const BoroughSince = z.object({ borough: Borough, from: Day })
export type BoroughSince = z.infer<typeof BoroughSince>

/** An order, licence or other legal position with its dates. */
export const Order = z.object({
  id: RecordId,
  status: LegalStatus,
  from: Day.optional(),
  to: Day.optional(),
})
export type Order = z.infer<typeof Order>
