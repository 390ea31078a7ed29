import { z } from 'zod'
import { orBlank } from '../formInputs.ts'
import { refusedInputs } from '../formRefusals.ts'
import type { Case } from '../records/case.ts'
import type { CaseNeed } from '../records/support.ts'
import { NeedStatus } from '../supportWords.ts'
import { Day } from '../time.ts'
import { Need, topicWords } from '../words.ts'
import { refuseIf, setUnless, type SetContext, type SetOutcome } from './setPart.ts'

/** The choice that takes a need away which was never hers. */
export const takenAway = 'taken-away'

const Inputs = z.object({
  need: Need,
  status: z.union([NeedStatus, z.literal(takenAway)]),
  from: orBlank(Day),
  to: orBlank(Day),
})

const refusals: Readonly<Record<string, string>> = {
  need: 'Choose the need from the list.',
  status: 'Choose where it stands from the list.',
  from: 'Give the day on which the need was identified, or leave it empty.',
  to: 'Give the day on which it was met or ended, or leave it empty.',
}

/**
 * Sets one need. What stands on record of it is put right, unless it had ended before the day given: then it is a new time of
 * the same need. A need met or ended without a day is so today,
 * and one that begins again without a day begins today.
 */
export function setNeeds(woman: Case, inputs: unknown, context: SetContext): SetOutcome {
  const { success, data, error } = Inputs.safeParse(inputs)
  if (!success) return { kind: 'refused', sentences: refusedInputs(error, refusals) }
  const before = woman.needs.findLast(({ need }) => need === data.need)
  const { status } = data
  if (status === takenAway) return takeAway(woman, before)
  const set = needFrom({ ...data, status }, before, context)
  return setUnless(against(set, context), () => {
    const again = before?.to !== undefined && set.from > before.to
    const kept = before === undefined || again ? woman.needs : woman.needs.filter((need) => need !== before)
    return { ...woman, needs: [...kept, set] }
  })
}

const isOver = (status: NeedStatus): boolean => status === 'met' || status === 'ended'

/** The need as the form says it, with the days it leaves out. */
function needFrom(
  { need, status, from, to }: Omit<CaseNeed, 'from'> & { readonly from?: Day | undefined },
  before: CaseNeed | undefined,
  { today }: SetContext,
): CaseNeed {
  const goesOn = before?.to === undefined || isOver(status)
  const begun = goesOn ? (before?.from ?? today) : today
  return { need, status, from: from ?? begun, to: isOver(status) ? (to ?? today) : to }
}

function against(
  { need, status, from, to }: CaseNeed,
  { today }: SetContext,
): readonly (string | undefined)[] {
  const name = topicWords[need]
  return [
    refuseIf(from > today, `${name}: the day on which it was identified is still to come.`),
    refuseIf(to !== undefined && to > today, `${name}: the day on which it ended is still to come.`),
    refuseIf(to !== undefined && to < from, `${name}: it cannot end before it began.`),
    refuseIf(
      !isOver(status) && to !== undefined,
      `${name}: say that it is met or ended, or take its end away.`,
    ),
  ]
}

function takeAway(woman: Case, wrong: CaseNeed | undefined): SetOutcome {
  return wrong === undefined
    ? { kind: 'refused', sentences: ['That need is not on her record.'] }
    : { kind: 'set', woman: { ...woman, needs: woman.needs.filter((need) => need !== wrong) } }
}
