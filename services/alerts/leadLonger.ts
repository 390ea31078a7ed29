import type { Act } from '../../casework/alerts/holding.ts'
import { latestAgreed, limitOfNextStep } from '../../casework/alerts/limits.ts'
import {
  askedToAgree,
  longerAgreed,
  longerAsked,
  longerNotAgreed,
  mayAgreeToLonger,
  type LongerStep,
} from '../../casework/alerts/longerStep.ts'
import type { Moved } from '../../casework/alerts/ladder.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { momentInWords, type Instant } from '../../casework/time.ts'
import { subjectOfAlert } from './alertViews.ts'
import { changeAlert, type ChangeAlertOutcome } from './changeAlert.ts'
import { othersWhoLead } from './othersWhoLead.ts'

/** A longer step waits for a second person, or in plain words why nobody is asked: it is too late, has no reason, or nobody else leads. */
export async function longerStepAsked(
  ports: Ports,
  alert: Alert,
  act: Act,
  longer: LongerStep,
): Promise<Moved | string> {
  const heldUp = longerHeldUp(alert, act.now, longer)
  if (heldUp !== undefined) return heldUp
  const able = await othersWhoLead(ports, alert, subjectOfAlert(alert), [act.by])
  if (able.length === 0)
    return `Nobody else here can agree to a later step. The latest is ${latest(alert, act.now)}. Set one by then; it can be set again each time.`
  return longerAsked(alert, act, longer, askedToAgree(alert, able))
}

function longerHeldUp(alert: Alert, now: Instant, { dueAt, reason }: LongerStep): string | undefined {
  if (alert.decided === undefined)
    return `That is too late: something is to be decided before. The latest for a next step is ${latest(alert, now)}. Once a decision is recorded it may be later.`
  if (dueAt > latestAgreed(now))
    return `That is too late. The latest is ${momentInWords(latestAgreed(now), now)}, also where a second person agrees.`
  if (reason === '')
    return `That is later than ${latest(alert, now)}, so a second person has to agree. Say why it is to wait longer.`
  return reason.length > 1000 ? 'Say why in at most 1000 characters.' : undefined
}

function latest(alert: Alert, now: Instant): string {
  return momentInWords(limitOfNextStep(alert, now), now)
}

/** What a second person says to a longer step; `asked` is the moment of the request that she read. */
interface Answer {
  readonly number: string
  readonly asked: Instant
}

/** A second person agrees to a longer step, which then stands. */
export async function agreeToLonger(
  ports: Ports,
  colleague: Colleague,
  { number, asked }: Answer,
): Promise<ChangeAlertOutcome> {
  const request = { number, action: 'lead-alert', audited: 'alert.step-set' } as const
  return changeAlert(ports, colleague, request, (alert, act) => {
    if (alert.longer?.at !== asked) return nothingWaits
    if (alert.longer.by === act.by) return 'Somebody else has to agree: not who asked for it.'
    if (!mayAgreeToLonger(alert, act.by))
      return 'Somebody is asked to take this alert now, so nothing about it can wait longer.'
    return longerAgreed(alert, act) ?? 'That moment is over. Nothing was changed.'
  })
}

/** A second person does not agree to a longer step: the one that stands goes on. */
export async function refuseLonger(
  ports: Ports,
  colleague: Colleague,
  { number, asked }: Answer,
): Promise<ChangeAlertOutcome> {
  const request = { number, action: 'lead-alert', audited: 'alert.led' } as const
  return changeAlert(ports, colleague, request, (alert, act) =>
    alert.longer?.at === asked ? (longerNotAgreed(alert, act) ?? nothingWaits) : nothingWaits,
  )
}

const nothingWaits = 'This does not wait for you to agree any more. Nothing was changed.'
