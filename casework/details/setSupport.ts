import { z } from 'zod'
import { currentBorough, currentReferral, currentStatus, isEnded } from '../caseState.ts'
import { orBlank } from '../formInputs.ts'
import { refusedInputs } from '../formRefusals.ts'
import type { Case } from '../records/case.ts'
import type { Referral, StatusSince } from '../records/support.ts'
import { EndReason, Level, SupportStatus } from '../supportWords.ts'
import { Day } from '../time.ts'
import { Borough } from '../words.ts'
import { refuseIf, setUnless, type SetContext, type SetOutcome } from './setPart.ts'

const Inputs = z.object({
  status: orBlank(SupportStatus),
  from: orBlank(Day),
  review: orBlank(Day),
  reason: orBlank(EndReason),
  borough: Borough,
  boroughFrom: orBlank(Day),
  risk: orBlank(Level),
  complexity: orBlank(Level),
})
type Inputs = z.infer<typeof Inputs>

const refusals: Readonly<Record<string, string>> = {
  status: 'Choose the status from the list.',
  from: 'Give the day since when the status holds.',
  review: 'Give the day to look at the pause again, or leave it empty.',
  reason: 'Choose the reason from the list, or leave it empty.',
  borough: 'Choose her borough from the list.',
  boroughFrom: 'Give the day since when she lives there, or leave it empty.',
  risk: 'Choose the risk from the list, or "not known".',
  complexity: 'Choose how complex her support is from the list, or "not known".',
}

/**
 * Sets how her support stands. A new status, like a new borough, is added to those before; one that begins support again after
 * an end begins a new referral. Support does not end while an alert about her is open, and a pause has a day to look at it again.
 */
export function setSupport(woman: Case, inputs: unknown, context: SetContext): SetOutcome {
  const { success, data, error } = Inputs.safeParse(inputs)
  if (!success) return { kind: 'refused', sentences: refusedInputs(error, refusals) }
  const next = nextStatus(woman, data, context)
  const boroughFrom = data.boroughFrom ?? context.today
  return setUnless([...againstStatus(woman, next, context), ...againstBorough(woman, data, context)], () => ({
    ...withStatus(woman, next, context),
    ...(data.borough === currentBorough(woman)
      ? {}
      : { boroughs: [...woman.boroughs, { borough: data.borough, from: boroughFrom }] }),
    risk: data.risk,
    complexity: data.complexity,
  }))
}

/** The status the form asks for, or undefined when it changes nothing. */
function nextStatus(woman: Case, data: Inputs, { today, by }: SetContext): StatusSince | undefined {
  if (data.status === undefined) return undefined
  const { status } = data
  const now = currentStatus(woman)
  const from = data.from ?? (now?.status === status ? now.from : today)
  const review = status === 'paused' ? data.review : undefined
  const reason = isEnded(status) ? data.reason : undefined
  const next = { status, from, review, reason, by }
  const same =
    now?.status === status && now.from === next.from && now.review === review && now.reason === reason
  return same ? undefined : next
}

function againstStatus(
  woman: Case,
  next: StatusSince | undefined,
  { today, openAlerts, mayEndAsUnsafe }: SetContext,
): readonly (string | undefined)[] {
  if (next === undefined) return []
  const before = currentStatus(woman)
  const ends = isEnded(next.status)
  const listed = openAlerts.join(', ')
  return [
    refuseIf(next.from > today, 'The day of the status is still to come: please change it.'),
    refuseIf(
      before !== undefined && next.from < before.from,
      'The status before it began on a later day: please change the day.',
    ),
    refuseIf(ends && openAlerts.length > 0, `${listed}: an alert about her is open. A lead closes it first.`),
    refuseIf(ends && next.reason === undefined, 'Give the reason why support ends.'),
    refuseIf(
      next.reason === 'not-safely-supported' && !mayEndAsUnsafe,
      'Only a manager can say that she could not be supported safely.',
    ),
    refuseIf(
      next.status === 'paused' && (next.review === undefined || next.review <= today),
      'A pause needs a day to come on which it is looked at again.',
    ),
  ]
}

function againstBorough(
  woman: Case,
  { borough, boroughFrom }: Inputs,
  { today }: SetContext,
): readonly (string | undefined)[] {
  const before = woman.boroughs.at(-1)
  const since = boroughFrom ?? today
  if (borough === currentBorough(woman)) return []
  return [
    refuseIf(since > today, 'The day of the new borough is still to come: please change it.'),
    refuseIf(
      before !== undefined && since < before.from,
      'She lived in the borough before from a later day: please change the day of the new one.',
    ),
  ]
}

function withStatus(woman: Case, next: StatusSince | undefined, { newId }: SetContext): Case {
  if (next === undefined) return woman
  const referral = currentReferral(woman)
  const again = isEnded(currentStatus(woman)?.status) && !isEnded(next.status)
  if (referral === undefined || again) {
    return { ...woman, referrals: [...woman.referrals, { id: newId, day: next.from, statuses: [next] }] }
  }
  const last = referral.statuses.at(-1)
  const kept = last?.status === next.status ? referral.statuses.slice(0, -1) : referral.statuses
  const changed: Referral = { ...referral, statuses: [...kept, next] }
  return { ...woman, referrals: [...woman.referrals.slice(0, -1), changed] }
}
