import { z } from 'zod'
import { orBlank } from '../formInputs.ts'
import { refusedInputs } from '../formRefusals.ts'
import { CorrectionReason, longestReason } from '../records/correction.ts'

const Inputs = z.object({
  reason: CorrectionReason,
  line: orBlank(z.string().trim().max(longestReason)),
})

const refusals = {
  reason: 'Choose why it is put right.',
  line: `A reason can have at most ${longestReason} characters.`,
}

/** Why something is put right, as a form says it, or why that cannot be taken. */
export type ReasonAnswer =
  | {
      readonly kind: 'filled'
      readonly reason: CorrectionReason
      readonly line: string | undefined
    }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }

/** Reads the reason on a form. Something else needs a line that says what. */
export function readReason(inputs: unknown): ReasonAnswer {
  const { success, data, error } = Inputs.safeParse(inputs)
  if (!success) return { kind: 'wrong', sentences: refusedInputs(error, refusals) }
  const line = data.line === '' ? undefined : data.line
  return data.reason === 'other' && line === undefined
    ? { kind: 'wrong', sentences: ['Write in a line why it is put right.'] }
    : { kind: 'filled', reason: data.reason, line }
}
