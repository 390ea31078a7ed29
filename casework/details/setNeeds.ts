import { z } from 'zod'
import { orBlank } from '../formInputs.ts'
import { refusedInputs } from '../formRefusals.ts'
import type { Case } from '../records/case.ts'
import type { CaseNeed } from '../records/support.ts'
import { NeedStatus } from '../supportWords.ts'
import { Day } from '../time.ts'
import { Need, topicWords } from '../words.ts'
import { refuseIf, setUnless, type SetContext, type SetOutcome } from './setPart.ts'

const Inputs = z.object({ need: Need, status: NeedStatus, from: orBlank(Day), to: orBlank(Day) })

const refusals: Readonly<Record<string, string>> = {
  need: 'Choose the need from the list.',
  status: 'Choose where it stands from the list.',
  from: 'Give the day on which the need was identified, or leave it empty.',
  to: 'Give the day on which it was met or ended, or leave it empty.',
}

/**
 * Sets one need. What stands on record of it is put right, unless it had ended before the day given: then it is a new time of
 * the same need. A need met or ended without a day is so today.
 */
export function setNeeds(woman: Case, inputs: unknown, { today }: SetContext): SetOutcome {
  const { success, data, error } = Inputs.safeParse(inputs)
  if (!success) return { kind: 'refused', sentences: refusedInputs(error, refusals) }
  const before = woman.needs.findLast(({ need }) => need === data.need)
  const over = data.status === 'met' || data.status === 'ended'
  const from = data.from ?? before?.from ?? today
  const to = over ? (data.to ?? today) : data.to
  const name = topicWords[data.need]
  const reasons = [
    refuseIf(from > today, `${name}: the day on which it was identified is still to come.`),
    refuseIf(to !== undefined && to > today, `${name}: the day on which it ended is still to come.`),
    refuseIf(to !== undefined && to < from, `${name}: it cannot end before it began.`),
    refuseIf(!over && data.to !== undefined, `${name}: say that it is met or ended, or take its end away.`),
  ]
  return setUnless(reasons, () => {
    const set: CaseNeed = { need: data.need, status: data.status, from, to }
    const again = before?.to !== undefined && from > before.to
    const kept = before === undefined || again ? woman.needs : woman.needs.filter((need) => need !== before)
    return { ...woman, needs: [...kept, set] }
  })
}
