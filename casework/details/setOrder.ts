import { z } from 'zod'
import { currentOrder } from '../caseState.ts'
import { orBlank } from '../formInputs.ts'
import { refusedInputs } from '../formRefusals.ts'
import type { Case } from '../records/case.ts'
import { LegalStatus } from '../supportWords.ts'
import { Day } from '../time.ts'
import { refuseIf, setUnless, type SetContext, type SetOutcome } from './setPart.ts'

const Inputs = z.object({
  order: LegalStatus,
  from: orBlank(Day),
  to: orBlank(Day),
  another: z.enum(['yes', 'no']).default('no'),
})

const refusals: Readonly<Record<string, string>> = {
  order: 'Choose the order from the list.',
  from: 'Give the day on which the order began, or leave it empty.',
  to: 'Give the day on which the order ends, or leave it empty.',
  another: 'Say whether this is another order.',
}

/** Sets her order and its dates: the newest on record is put right, or another one is added and the older stay. */
export function setOrder(woman: Case, inputs: unknown, { newId }: SetContext): SetOutcome {
  const { success, data, error } = Inputs.safeParse(inputs)
  if (!success) return { kind: 'refused', sentences: refusedInputs(error, refusals) }
  const { order: status, from, to } = data
  const endsFirst = from !== undefined && to !== undefined && to < from
  return setUnless([refuseIf(endsFirst, 'The order cannot end before it began.')], () => {
    const before = data.another === 'yes' ? undefined : currentOrder(woman)
    const kept = before === undefined ? woman.orders : woman.orders.slice(0, -1)
    return { ...woman, orders: [...kept, { id: before?.id ?? newId, status, from, to }] }
  })
}
