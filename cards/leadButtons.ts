import type { AlertView } from '../casework/alerts/alertView.ts'
import { isOpenAlert } from '../casework/alerts/alertState.ts'
import { mayAgree } from '../casework/alerts/ending.ts'
import { isToBeTaken } from '../casework/alerts/holding.ts'
import type { LeadForm } from '../casework/alerts/leadForms.ts'
import type { Alert } from '../casework/records/alert.ts'
import { plainButton, type Button } from './adaptiveCard.ts'

/** The most that stand beside "More"; what does not fit is behind it. */
const mostBesideMore = 5

/** What a reader may do with an alert as it stands, what is asked of her first; whatever else there is stands behind "More". */
export function leadButtons(alert: Alert, { reader }: AlertView): readonly Button[] {
  const buttons = isOpenAlert(alert)
    ? [...asksOfHer(alert, reader), ...(alert.owner === reader.id ? ownersButtons(alert) : [])]
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
  ]
}

function ownersButtons({ id: alert, nextStep }: Alert): readonly Button[] {
  const begins = (title: string, form: LeadForm): Button =>
    plainButton(title, { press: 'lead.begin', alert, form })
  return [
    ...(nextStep === undefined
      ? []
      : [
          plainButton('Done', { press: 'alert.step-done', alert }),
          plainButton('30 more minutes', { press: 'alert.more-time', alert }),
        ]),
    begins('Change next step', 'step'),
    begins('Hand over', 'hand-over'),
    begins('Decide or close', 'decide'),
  ]
}
