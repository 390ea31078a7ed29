import { z } from 'zod'
import { currentReferral } from '../caseState.ts'
import { orBlank } from '../formInputs.ts'
import { refusedInputs } from '../formRefusals.ts'
import type { Case } from '../records/case.ts'
import type { Referral } from '../records/support.ts'
import { ReferralSource } from '../supportWords.ts'
import { Day } from '../time.ts'
import { refuseIf, setUnless, type SetContext, type SetOutcome } from './setPart.ts'

const Inputs = z.object({
  source: orBlank(ReferralSource),
  day: Day,
  assessed: orBlank(Day),
  planned: orBlank(Day),
  endReport: orBlank(Day),
})

const refusals: Readonly<Record<string, string>> = {
  source: 'Choose who referred her from the list, or leave it empty.',
  day: 'Give the day of the referral.',
  assessed: 'Give the day of the assessment, or leave it empty.',
  planned: 'Give the day of the plan, or leave it empty.',
  endReport: 'Give the day of the end report, or leave it empty.',
}

const stepWords = { assessed: 'assessment', planned: 'plan', endReport: 'end report' } as const
/** What a form leaves empty is taken away; a client may leave an empty input out. */
const noDays = { source: undefined, assessed: undefined, planned: undefined, endReport: undefined }

const steps = ['assessed', 'planned', 'endReport'] as const

/** Sets who referred her and when, and the days of assessment, plan and end report; none of them lies before the one it follows. */
export function setReferral(woman: Case, inputs: unknown, { today, newId }: SetContext): SetOutcome {
  const { success, data, error } = Inputs.safeParse(inputs)
  if (!success) return { kind: 'refused', sentences: refusedInputs(error, refusals) }
  const before: Referral = currentReferral(woman) ?? { id: newId, day: data.day, statuses: [] }
  const began = before.statuses[0]?.from
  const reasons = [
    refuseIf(data.day > today, 'The day of the referral is still to come: please change it.'),
    refuseIf(
      began !== undefined && data.day > began,
      'Her support began before that day: please change the day of the referral.',
    ),
    ...steps.map((step) => {
      const day = data[step]
      return refuseIf(day !== undefined && day > today, `The day of the ${stepWords[step]} is still to come.`)
    }),
    ...steps.map((step) => {
      const day = data[step]
      return refuseIf(
        day !== undefined && day < data.day,
        `The ${stepWords[step]} cannot lie before the referral.`,
      )
    }),
    refuseIf(isBefore(data.planned, data.assessed), 'The plan cannot lie before the assessment.'),
    refuseIf(isBefore(data.endReport, data.assessed), 'The end report cannot lie before the assessment.'),
  ]
  return setUnless(reasons, () => ({
    ...woman,
    referrals: [...woman.referrals.slice(0, -1), { ...before, ...noDays, ...data }],
  }))
}

function isBefore(one: Day | undefined, other: Day | undefined): boolean {
  return one !== undefined && other !== undefined && one < other
}
