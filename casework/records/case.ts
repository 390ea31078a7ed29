import { z } from 'zod'
import { ColleagueId, Reference } from '../identifiers.ts'
import { Day, Instant } from '../time.ts'
import { Level } from '../supportWords.ts'
import { Action, KeyDate } from './action.ts'
import { Agreement } from './agreement.ts'
import { Answers } from './answers.ts'
import { AskLater } from './askLater.ts'
import { CaseChange } from './caseChange.ts'
import { Appointment, Contact } from './contact.ts'
import { MovedAway } from './movedAway.ts'
import { recordHead } from './record.ts'
import { BoroughSince, CaseNeed, Order, Referral } from './support.ts'

/** A name that can be shown anywhere: letters, marks, spaces, apostrophes, hyphens and full stops. */
export const PersonName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[\p{L}\p{M} '’.-]+$/u)

/** The longest safe-contact rule and list of who must not receive anything, in characters. */
export const longestRule = 500

/**
 * The record of one woman's support. `id` is her reference. Referrals, boroughs and orders stand oldest first: the last one
 * holds now.
 */
export const Case = z.object({
  ...recordHead('case', 2),
  id: Reference,
  organisation: z.string(),
  givenName: PersonName,
  familyName: PersonName,
  knownAs: PersonName.optional(),
  keyworker: ColleagueId,
  referrals: z.array(Referral),
  boroughs: z.array(BoroughSince).min(1),
  risk: Level.optional(),
  complexity: Level.optional(),
  needs: z.array(CaseNeed),
  /** The day on which she completed the training for peer mentors. */
  peerMentorSince: Day.optional(),
  orders: z.array(Order),
  safeContact: z.string().max(longestRule).optional(),
  notVisitedAlone: z.boolean(),
  mustNotReceive: z.string().max(longestRule).optional(),
  restrictedTo: z.array(ColleagueId).optional(),
  sharedWith: z.array(z.string()),
  agreements: z.array(Agreement).optional(),
  contacts: z.array(Contact),
  appointments: z.array(Appointment),
  actions: z.array(Action),
  keyDates: z.array(KeyDate),
  answers: z.array(Answers),
  askLater: z.array(AskLater).optional(),
  changes: z.array(CaseChange),
  movedAway: z.array(MovedAway).optional(),
  openedAt: Instant,
  openedBy: ColleagueId,
})
export type Case = z.infer<typeof Case>
