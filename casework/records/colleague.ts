import { z } from 'zod'
import { ColleagueId, Reference } from '../identifiers.ts'
import { ClockTime, Day, Instant } from '../time.ts'
import { recordHead } from './record.ts'

/** What a colleague does here; one person can have several roles. */
export const Role = z.enum([
  'keyworker',
  'manager',
  'safeguarding-lead',
  'deputy-safeguarding-lead',
  'head-of-service',
  'partner',
  'administrator',
  'data-protection-contact',
  'outside-person',
])
export type Role = z.infer<typeof Role>

/** The days (1 Monday to 7 Sunday) and hours, London time, in which a colleague works. */
export const WorkingTime = z.object({
  days: z.array(z.int().min(1).max(7)).min(1),
  from: ClockTime,
  to: ClockTime,
})
export type WorkingTime = z.infer<typeof WorkingTime>

/** The first and the last day on which a colleague is away, and who looks after her women meanwhile, where that is settled. */
export const Away = z.object({ from: Day, to: Day, coveredBy: ColleagueId.optional() })
export type Away = z.infer<typeof Away>

/** A supervision that was held, noted by whom and when; one noted by mistake stays on record as taken back. */
export const Supervision = z.object({
  ...{ day: Day, by: ColleagueId, at: Instant },
  takenBack: z.object({ by: ColleagueId, at: Instant }).optional(),
})
export type Supervision = z.infer<typeof Supervision>

/** A person who may use the assistant, known by tenant and object id together. A removed colleague stays on record and sees nothing. */
export const Colleague = z.object({
  ...recordHead('colleague'),
  id: ColleagueId,
  tenantId: z.string(),
  name: z.string().min(1).max(120),
  organisation: z.string().min(1),
  team: z.string().optional(),
  roles: z.array(Role).min(1),
  telephone: z.string().max(40).optional(),
  works: WorkingTime.optional(),
  away: z.array(Away).optional(),
  /** Women she has said she knows outside work: they are never passed to her. */
  knowsPrivately: z.array(Reference).optional(),
  /** The day on which she was added here; unknown of those who were here before it was kept. */
  joined: Day.optional(),
  supervisions: z.array(Supervision).optional(),
  state: z.enum(['active', 'removed']),
})
export type Colleague = z.infer<typeof Colleague>

/** Whether somebody works for another organisation, whose own duty stays with it. */
export function isPartner({ roles }: Pick<Colleague, 'roles'>): boolean {
  return roles.includes('partner')
}
