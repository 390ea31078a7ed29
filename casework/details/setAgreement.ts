import { z } from 'zod'
import { orBlank } from '../formInputs.ts'
import { refusedInputs } from '../formRefusals.ts'
import type { Agreement } from '../records/agreement.ts'
import type { Case } from '../records/case.ts'
import { Day } from '../time.ts'
import { organisationChoice } from './setPeople.ts'
import { refuseIf, setUnless, type SetContext, type SetOutcome } from './setPart.ts'

const Inputs = z.object({
  organisation: z.string(),
  agrees: z.enum(['yes', 'no']),
  day: orBlank(Day),
})

const refusals: Readonly<Record<string, string>> = {
  organisation: 'Choose the partner from the list.',
  agrees: 'Say whether she agrees.',
  day: 'Give the day on which she said so, or leave it empty.',
}

/** The partners she can agree to: those her record is shared with, and those of whom an agreement is on record. */
export function partnersToAgree({ organisation, sharedWith, agreements = [] }: Case): readonly string[] {
  const names = [...sharedWith, ...agreements.map((each) => each.organisation)]
  return [...new Set(names)].filter((name) => name !== organisation).toSorted()
}

/**
 * Sets whether she agrees that one partner sees the totals of her measures. An agreement that goes on is put right by another day
 * for it, and ended on the day she takes it back; one that ended stays on record.
 */
export function setAgreement(woman: Case, inputs: unknown, context: SetContext): SetOutcome {
  const { success, data, error } = Inputs.safeParse(inputs)
  if (!success) return { kind: 'refused', sentences: refusedInputs(error, refusals) }
  const partner = partnersToAgree(woman).find((name) => organisationChoice(name) === data.organisation)
  if (partner === undefined) return { kind: 'refused', sentences: [refusals['organisation'] ?? ''] }
  const before = (woman.agreements ?? []).findLast(({ organisation }) => organisation === partner)
  const open = before?.to === undefined ? before : undefined
  const goesOn = data.agrees === 'yes' ? open?.from : undefined
  const setting = { partner, before, open, day: data.day ?? goesOn ?? context.today }
  return setUnless(against(data.agrees, setting, context), () =>
    data.agrees === 'yes' ? withAgreement(woman, setting, context) : withEnd(woman, setting),
  )
}

interface Setting {
  readonly partner: string
  /** The last agreement with the partner, and the same where it has no end. */
  readonly before: Agreement | undefined
  readonly open: Agreement | undefined
  readonly day: Day
}

function withAgreement(woman: Case, { partner, open, day }: Setting, { by, now }: SetContext): Case {
  if (open?.from === day) return woman
  const others = (woman.agreements ?? []).filter((each) => each !== open)
  const set: Agreement = { organisation: partner, what: 'measures', from: day, setBy: by, setAt: now }
  return { ...woman, agreements: [...others, set] }
}

function withEnd(woman: Case, { open, day }: Setting): Case {
  const agreements = (woman.agreements ?? []).map((each) => (each === open ? { ...each, to: day } : each))
  return { ...woman, agreements }
}

function against(
  agrees: 'yes' | 'no',
  { before, open, day }: Setting,
  { today }: SetContext,
): readonly (string | undefined)[] {
  const ends = agrees === 'no'
  return [
    refuseIf(day > today, 'The day on which she said so is still to come: please change it.'),
    refuseIf(
      ends && open === undefined,
      'No agreement with this partner is on record, so there is none to end.',
    ),
    refuseIf(
      ends && open !== undefined && day < open.from,
      'She agreed on a later day: please change the day.',
    ),
    refuseIf(
      !ends && before?.to !== undefined && day < before.to,
      'Her agreement before that ended on a later day: please change the day.',
    ),
  ]
}
