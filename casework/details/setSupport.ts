import { z } from 'zod'
import { currentReferral, isEnded } from '../caseState.ts'
import { orBlank } from '../formInputs.ts'
import { refusedInputs } from '../formRefusals.ts'
import type { Case } from '../records/case.ts'
import type { BoroughSince, Referral, StatusSince } from '../records/support.ts'
import { EndReason, Level, SupportStatus } from '../supportWords.ts'
import { Day, dayOf } from '../time.ts'
import { Borough } from '../words.ts'
import { refuseIf, setUnless, type SetContext, type SetOutcome } from './setPart.ts'

const Inputs = z.object({
  status: orBlank(SupportStatus),
  from: orBlank(Day),
  review: orBlank(Day),
  reason: orBlank(EndReason),
  borough: Borough,
  boroughFrom: orBlank(Day),
  putRight: z.enum(['yes', 'no']).default('no'),
  risk: orBlank(Level),
  complexity: orBlank(Level),
  peerMentorSince: orBlank(Day),
})
type Inputs = z.infer<typeof Inputs>

const refusals: Readonly<Record<string, string>> = {
  status: 'Choose the status from the list.',
  from: 'Give the day since when the status holds.',
  review: 'Give the day to look at the pause again, or leave it empty.',
  reason: 'Choose the reason from the list, or leave it empty.',
  borough: 'Choose her borough from the list.',
  putRight: 'Say whether this is new or puts right what stands there.',
  boroughFrom: 'Give the day since when she lives there, or leave it empty.',
  risk: 'Choose the risk from the list, or "not known".',
  complexity: 'Choose how complex her support is from the list, or "not known".',
  peerMentorSince: 'Give the day she completed the training for peer mentors, or leave it empty.',
}

/**
 * Sets how her support stands. A new status, like a new borough, is added to those before, or put right takes the place of the
 * last one; one that begins support again after an end begins a new referral. Support does not end while an alert about her is
 * open, and a pause has a day to look at it again.
 */
export function setSupport(woman: Case, inputs: unknown, context: SetContext): SetOutcome {
  const { success, data, error } = Inputs.safeParse(inputs)
  if (!success) return { kind: 'refused', sentences: refusedInputs(error, refusals) }
  const status = statusChange(woman, data, context)
  const borough = boroughChange(woman, data, context)
  const training = refuseIf(
    data.peerMentorSince !== undefined && data.peerMentorSince > context.today,
    'The day she completed the training for peer mentors is still to come.',
  )
  const against = [...againstStatus(status, context), ...againstBorough(borough, context), training]
  return setUnless(against, () => ({
    ...withStatus(woman, status, context),
    boroughs: borough === undefined ? woman.boroughs : [...borough.before, borough.next],
    risk: data.risk,
    complexity: data.complexity,
    peerMentorSince: data.peerMentorSince,
  }))
}

/** What is to be the last of a list that keeps what stood before, and those that stay before it. */
interface Change<T> {
  readonly next: T
  readonly before: T[]
}

/** The status the form asks for, or undefined when it changes nothing. */
function statusChange(woman: Case, data: Inputs, { today, by }: SetContext): Change<StatusSince> | undefined {
  if (data.status === undefined) return undefined
  const statuses = currentReferral(woman)?.statuses ?? []
  const now = statuses.at(-1)
  const goesOn = now?.status === data.status
  const next = statusFrom({ ...data, status: data.status }, goesOn ? now.from : today, by)
  if (now !== undefined && goesOn && isSameStatus(now, next)) return undefined
  const replaces = goesOn || data.putRight === 'yes'
  return { next, before: replaces ? statuses.slice(0, -1) : statuses }
}

/** The status as the form says it: a pause alone has a day to look at it again, an end alone a reason. */
function statusFrom(
  { status, from, review, reason }: Inputs & { readonly status: SupportStatus },
  since: Day,
  by: string,
): StatusSince {
  return {
    status,
    from: from ?? since,
    review: status === 'paused' ? review : undefined,
    reason: isEnded(status) ? reason : undefined,
    by,
  }
}

function isSameStatus(one: StatusSince, other: StatusSince): boolean {
  return one.from === other.from && one.review === other.review && one.reason === other.reason
}

function againstStatus(
  change: Change<StatusSince> | undefined,
  { today, openAlerts, mayEndAsUnsafe }: SetContext,
): readonly (string | undefined)[] {
  if (change === undefined) return []
  const { next } = change
  const ends = isEnded(next.status)
  return [
    refuseIf(next.from > today, 'The day of the status is still to come: please change it.'),
    refuseIf(
      next.from < (change.before.at(-1)?.from ?? ''),
      'The status before it began on a later day: please change the day.',
    ),
    refuseIf(
      ends && openAlerts.length > 0,
      `${openAlerts.join(', ')}: an alert about her is open. A lead closes it first.`,
    ),
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

/** The borough the form asks for, or undefined when it changes nothing. */
function boroughChange(
  { boroughs }: Case,
  { borough, boroughFrom, putRight }: Inputs,
  { today }: SetContext,
): Change<BoroughSince> | undefined {
  const now = boroughs.at(-1)
  const same = now?.borough === borough
  if (same && (boroughFrom === undefined || boroughFrom === now.from)) return undefined
  const replaces = same || putRight === 'yes'
  const from = boroughFrom ?? (replaces ? (now?.from ?? today) : today)
  return { next: { borough, from }, before: replaces ? boroughs.slice(0, -1) : boroughs }
}

function againstBorough(
  change: Change<BoroughSince> | undefined,
  { today }: SetContext,
): readonly (string | undefined)[] {
  if (change === undefined) return []
  return [
    refuseIf(change.next.from > today, 'The day of the new borough is still to come: please change it.'),
    refuseIf(
      change.next.from < (change.before.at(-1)?.from ?? ''),
      'She lived in the borough before from a later day: please change the day of the new one.',
    ),
  ]
}

function withStatus(woman: Case, change: Change<StatusSince> | undefined, { newId }: SetContext): Case {
  if (change === undefined) return woman
  const { next, before } = change
  const referral = currentReferral(woman)
  if (referral === undefined || (isEnded(before.at(-1)?.status) && !isEnded(next.status))) {
    const day = referral === undefined ? firstKnown(woman, next.from) : next.from
    return { ...woman, referrals: [...woman.referrals, { id: newId, day, statuses: [next] }] }
  }
  const changed: Referral = { ...referral, statuses: [...before, next] }
  return { ...woman, referrals: [...woman.referrals.slice(0, -1), changed] }
}

/** A woman without a referral on record was known at the latest on the day her record was opened. */
function firstKnown({ openedAt }: Case, from: Day): Day {
  const opened = dayOf(openedAt)
  return opened < from ? opened : from
}
