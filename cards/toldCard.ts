import type { AlertView } from '../casework/alerts/alertView.ts'
import type { Alert } from '../casework/records/alert.ts'
import { momentInWords } from '../casework/time.ts'
import { adaptiveCard, exactly, line, plainButton, sentence, type AdaptiveCard } from './adaptiveCard.ts'
import { drillLine, notTheEmergencyRoute, personInWords, urgencyWords } from './alertWords.ts'

/** The card of somebody who works with her: that an alert is open, how urgent, who leads, and the facts unless they are withheld. */
export function toldCard(alert: Alert, view: AlertView): AdaptiveCard {
  const leads = view.acknowledgement === undefined ? view.asked : [view.acknowledgement.by]
  const who = leads.map(personInWords).join('; or ')
  const closed = alert.closed === undefined ? [] : [line('Closed', momentInWords(alert.closed.at, view.now))]
  const body = [
    ...drillLine(alert),
    line('Alert', `${alert.id}, ${alert.urgency} ${urgencyWords[alert.urgency]}`),
    sentence(notTheEmergencyRoute),
    ...(view.womanName === undefined ? [] : [line('Who', view.womanName)]),
    ...closed,
    ...(alert.closed === undefined ? [exactly(`Speak to ${who} before you contact her.`)] : []),
    ...(alert.factsWithheld ? [] : [sentence('What happened'), exactly(alert.whatHappened)]),
  ]
  const add = plainButton('Add what you know', { press: 'alert.add', alert: alert.id })
  return adaptiveCard('You have a new item to read', body, [add])
}
