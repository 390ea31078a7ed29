import { z } from 'zod'

const most = 999

/** From when on something is nearly late, and late: more than so many days, women or whatever the rule counts. */
export const Within = z
  .object({ nearly: z.int().min(0).max(most), over: z.int().min(0).max(most) })
  .refine(({ nearly, over }) => nearly <= over)
export type Within = z.infer<typeof Within>

/** What an organisation plans for each woman and each keyworker (catalogue 3.7). Every rule is a setting; these are its parts. */
export const CaseloadRules = z.object({
  /** Days without being seen or spoken to, by her risk. */
  seen: z.object({ high: Within, medium: Within, low: Within }),
  /** Working days from referral to the first attempt to reach her, and to her assessment. */
  firstTry: Within,
  assessment: Within,
  /** Working days from her assessment to her first plan, and from closing to the report at its end. */
  plan: Within,
  endReport: Within,
  /** Days of a pause with no day to look at it again. */
  pause: Within,
  /** Days after an appointment without a contact, and after a note without its Save. */
  notWritten: Within,
  /** Working days after an appointment she missed of which no reason is on record. */
  reason: Within,
  /** Days since a keyworker's last supervision. */
  supervision: Within,
  /** Days since she was asked the five outcomes: from the first on a review is due, after the second it is well over its time. */
  review: Within,
  /** Women of one keyworker: those open, those open weighted by complexity, and those new in 28 days. */
  open: Within,
  weighted: Within,
  newWomen: Within,
})
export type CaseloadRules = z.infer<typeof CaseloadRules>

/** The rules where nothing else is set. */
export const usualRules: CaseloadRules = {
  seen: {
    high: { nearly: 7, over: 10 },
    medium: { nearly: 14, over: 21 },
    low: { nearly: 28, over: 35 },
  },
  firstTry: { nearly: 2, over: 3 },
  assessment: { nearly: 8, over: 10 },
  plan: { nearly: 4, over: 5 },
  endReport: { nearly: 4, over: 5 },
  pause: { nearly: 0, over: 7 },
  notWritten: { nearly: 1, over: 2 },
  reason: { nearly: 5, over: 10 },
  supervision: { nearly: 28, over: 35 },
  review: { nearly: 84, over: 98 },
  open: { nearly: 25, over: 30 },
  weighted: { nearly: 25, over: 30 },
  newWomen: { nearly: 6, over: 8 },
}

/** The rules of every organisation: its own where some are set, else those of all. */
export interface RulesByOrganisation {
  readonly ofAll: CaseloadRules
  readonly own: ReadonlyMap<string, CaseloadRules>
}

/** The rules that hold in one organisation; the usual ones where nothing is set. */
export function rulesFor(organisation: string, rules: RulesByOrganisation | undefined): CaseloadRules {
  return rules?.own.get(organisation) ?? rules?.ofAll ?? usualRules
}

/** How far a number is beyond a rule. */
export type RuleLevel = 'fine' | 'nearly' | 'over'

/** Where a number stands against a rule. */
export function levelOf(count: number, { nearly, over }: Within): RuleLevel {
  return count > over ? 'over' : count > nearly ? 'nearly' : 'fine'
}
