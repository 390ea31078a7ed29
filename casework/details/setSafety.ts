import { z } from 'zod'
import { orBlank } from '../formInputs.ts'
import { refusedInputs } from '../formRefusals.ts'
import { longestRule, type Case } from '../records/case.ts'
import type { SetOutcome } from './setPart.ts'

const Rule = z.string().trim().max(longestRule)
const Inputs = z.object({
  safeContact: orBlank(Rule),
  notVisitedAlone: z.enum(['yes', 'no']),
  mustNotReceive: orBlank(Rule),
})

const refusals: Readonly<Record<string, string>> = {
  safeContact: `The safe-contact rule can have at most ${longestRule} characters.`,
  notVisitedAlone: 'Say whether she is not to be visited alone.',
  mustNotReceive: `Who must not receive anything can have at most ${longestRule} characters.`,
}

/** Sets how she can be reached safely, whether nobody visits her alone, and who must not receive anything about her. */
export function setSafety(woman: Case, inputs: unknown): SetOutcome {
  const { success, data, error } = Inputs.safeParse(inputs)
  if (!success) return { kind: 'refused', sentences: refusedInputs(error, refusals) }
  const { safeContact, mustNotReceive } = data
  return {
    kind: 'set',
    woman: {
      ...woman,
      safeContact: safeContact === '' ? undefined : safeContact,
      notVisitedAlone: data.notVisitedAlone === 'yes',
      mustNotReceive: mustNotReceive === '' ? undefined : mustNotReceive,
    },
  }
}
