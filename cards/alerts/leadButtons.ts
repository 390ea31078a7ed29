import type { AlertView } from '../../casework/alerts/alertView.ts'
import { isOpenAlert } from '../../casework/alerts/alertState.ts'
import { mayAgree } from '../../casework/alerts/ending.ts'
import { mayAgreeToLonger } from '../../casework/alerts/longerStep.ts'
import { isToBeTaken, placeOfStep, withMoreTime } from '../../casework/alerts/holding.ts'
import type { LeadForm } from '../../casework/alerts/leadForms.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Instant } from '../../casework/time.ts'
import { plainButton, type Button } from '../adaptiveCard.ts'

/** The most that stand beside "More"; what does not fit is behind it. */
const mostBesideMore = 5

/** What a reader may do with an alert as it stands, what is asked of her first; whatever else there is stands behind "More". */
export function leadButtons(alert: Alert, { reader, now }: AlertView): readonly Button[] {
  if (alert.drill && !isOpenAlert(alert)) return []
  const buttons = isOpenAlert(alert)
    ? [...asksOfHer(alert, reader), ...(alert.owner === reader.id ? ownersButtons(alert, now) : [])]
    : []
  const more = plainButton('More', { press: 'lead.more', alert: alert.id })
  return [...buttons.slice(0, mostBesideMore), ...(reader.mayLead ? [more] : [])]
}

function asksOfHer(alert: Alert, { id, mayTake, mayLead }: AlertView['reader']): readonly Button[] {
  const at = { alert: alert.id }
  const takesOver = alert.handOver?.to === id
  const takes = mayTake && !takesOver && isToBeTaken(alert)
  return [
    ...(takesOver ? [plainButton('Take it over', { press: 'lead.take-over', ...at })] : []),
    ...(takes ? [plainButton('Acknowledge', { press: 'alert.acknowledge', ...at })] : []),
    ...(mayLead && mayAgree(alert, id)
      ? [plainButton('Agree that it is closed', { press: 'lead.agree', ...at })]
      : []),
    ...(mayLead && alert.closing !== undefined
      ? [plainButton(alert.closing.by === id ? 'Keep it open' : 'Not yet', { press: 'lead.not-yet', ...at })]
      : []),
    ...(mayLead ? longerButtons(alert, id) : []),
  ]
}

function longerButtons(alert: Alert, reader: string): readonly Button[] {
  const { id, longer } = alert
  if (longer === undefined || !mayAgreeToLonger(alert, reader)) return []
  const at = { alert: id, asked: longer.at }
  return [
    plainButton('Agree to the later step', { press: 'lead.agree-longer', ...at }),
    plainButton('Not agreed', { press: 'lead.not-longer', ...at }),
  ]
}

function ownersButtons(alert: Alert, now: Instant): readonly Button[] {
  return [
    ...stepButtons(alert, now),
    begins(alert, 'Change next step', 'step'),
    begins(alert, 'Hand over', 'hand-over'),
    begins(alert, 'Decide or close', 'decide'),
  ]
}

/** A button that opens a form below the card it is on. */
export function begins({ id: alert }: Alert, title: string, form: LeadForm): Button {
  return plainButton(title, { press: 'lead.begin', alert, form })
}

/** What the owner may say of her step as it stands; more time only where there is some to give. */
export function stepButtons(alert: Alert, now: Instant): readonly Button[] {
  const { id, nextStep, owner } = alert
  if (nextStep === undefined || owner === undefined) return []
  const at = { alert: id, step: placeOfStep(alert) }
  const later = withMoreTime(alert, { by: owner, now })
  return [
    plainButton('Done', { press: 'alert.step-done', ...at }),
    ...(later === undefined
      ? []
      : [
          plainButton('30 more minutes', {
            ...{ press: 'alert.more-time', ...at, given: nextStep.extended },
          }),
        ]),
  ]
}
