import type { AlertView, RecipientLine } from '../casework/alerts/alertView.ts'
import type { Alert } from '../casework/records/alert.ts'
import { momentInWords, type Instant } from '../casework/time.ts'
import { adaptiveCard, exactly, line, sentence, type AdaptiveCard, type Element } from './adaptiveCard.ts'
import { call999, drillLine, notTheEmergencyRoute, personInWords } from './alertWords.ts'

/** The raiser's own card: the alert's number, how far it has come with each person, and who has taken it. Nothing of the case. */
export function raisedAlertCard(alert: Alert, view: AlertView): AdaptiveCard {
  const danger = alert.dangerNow && view.acknowledgement === undefined
  const title = `Alert ${alert.id} is stored`
  return adaptiveCard(danger ? call999 : title, [
    ...(danger ? [sentence(title)] : []),
    ...drillLine(alert),
    sentence(notTheEmergencyRoute),
    line('Stored', momentInWords(alert.raisedAt, view.now)),
    ...view.recipients.map((recipient) => line(recipient.name, progress(recipient, view.now))),
    ...acknowledgement(view),
    sentence('Thank you for raising this.'),
  ])
}

function progress(recipient: RecipientLine, now: Instant): string {
  if (recipient.delivered !== undefined) return `delivered ${momentInWords(recipient.delivered, now)}`
  if (recipient.failure === undefined) return 'on its way'
  const ring = recipient.telephone === undefined ? '' : ` Ring ${recipient.telephone}.`
  return `not delivered yet: ${recipient.failure}.${recipient.final ? '' : ' I keep trying.'}${ring}`
}

function acknowledgement({ acknowledgement: taken, recipients, raiser, now }: AlertView): readonly Element[] {
  const others = recipients.filter(({ id }) => id !== raiser.id)
  if (taken !== undefined) {
    return [line('Acknowledged', `by ${personInWords(taken.by)}, ${momentInWords(taken.at, now)}`)]
  }
  const whom = others.map(personInWords).join('; or ')
  return [
    sentence('Nobody has acknowledged it yet. Do not wait for a reply here: speak to the lead today.'),
    exactly(`If it cannot wait, ring ${whom}.`),
  ]
}
