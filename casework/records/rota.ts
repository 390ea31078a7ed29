import { z } from 'zod'
import { ColleagueId, RecordId } from '../identifiers.ts'
import { Instant } from '../time.ts'
import { Borough } from '../words.ts'
import { WorkingTime } from './colleague.ts'
import { recordHead } from './record.ts'

/** What the rota says of somebody: leads, is the deputy, or is on call outside service hours. */
export const Duty = z.enum(['lead', 'deputy', 'on-call'])
export type Duty = z.infer<typeof Duty>

/** Stands for a person where nobody is on call. No colleague's id is this word: ids are object ids of Microsoft Entra. */
export const nobody = 'nobody'

/** The days and hours in which the service is open: `from` comes before `to`. */
export const ServiceHours = WorkingTime.refine(({ from, to }) => from < to)

/** Who is on call as long as no override says otherwise. */
export const OnCall = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), who: ColleagueId }),
  z.object({ kind: z.literal('nobody') }),
])
export type OnCall = z.infer<typeof OnCall>

/** Another person for one duty from a moment until another, or for being on call `nobody`; by whom it was set and when. One taken back counts no more. */
export const Override = z
  .object({
    id: RecordId,
    duty: Duty,
    from: Instant,
    to: Instant,
    who: ColleagueId,
    by: ColleagueId,
    at: Instant,
    takenBack: z.object({ by: ColleagueId, at: Instant }).optional(),
  })
  .refine(({ duty, who }) => duty === 'on-call' || who !== nobody)
export type Override = z.infer<typeof Override>

/** Where the council of a borough takes calls about harm outside working hours. */
export const OutOfHoursTeam = z.object({ borough: Borough, telephone: z.string().min(1).max(40) })
export type OutOfHoursTeam = z.infer<typeof OutOfHoursTeam>

/** Who leads when in one organisation, which its id names. Who leads, is deputy and head otherwise, the roles of its colleagues say. */
export const Rota = z.object({
  ...recordHead('rota'),
  id: z.string().min(1).max(200),
  serviceHours: ServiceHours,
  /** Left out, the head of service is on call. */
  onCall: OnCall.optional(),
  overrides: z.array(Override),
  outOfHoursTeams: z.array(OutOfHoursTeam),
})
export type Rota = z.infer<typeof Rota>
