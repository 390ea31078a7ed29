import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { momentInWords } from '../../casework/time.ts'
import {
  adaptiveCard,
  exactly,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { drillLine, notTheEmergencyRoute, personInWords, urgencyWords } from './alertWords.ts'

/** The card of somebody who works with her: that an alert is open, how urgent, who leads, and the facts unless they are withheld or about another woman. */
export function toldCard(alert: Alert, view: AlertView): AdaptiveCard {
  const leads = view.acknowledgement === undefined ? view.asked : [view.acknowledgement.by]
  const who = leads.map(personInWords).join('; or ')
  const closed = alert.closed === undefined ? [] : [line('Closed', momentInWords(alert.closed.at, view.now))]
  const body = [
    ...drillLine(alert),
    line('Alert', `${alert.id}, ${alert.urgency} ${urgencyWords[alert.urgency]}`),
    sentence(notTheEmergencyRoute),
    ...whoLines(alert, view),
    ...closed,
    ...(alert.closed === undefined ? [exactly(speakFirst(alert, who))] : []),
    ...(alert.factsWithheld || alert.closed?.how === 'ERR'
      ? []
      : [sentence('What happened'), exactly(alert.whatHappened)]),
  ]
  const add = plainButton('Add what you know', { press: 'alert.add', alert: alert.id })
  return adaptiveCard('You have a new item to read', body, [add])
}

function whoLines({ subject }: Alert, { raiser, womanName }: AlertView): readonly Element[] {
  switch (subject.kind) {
    case 'own-safety':
      return [line('Raised about her own or a colleague’s safety by', personInWords(raiser))]
    case 'on-system':
      return womanName === undefined ? [] : [line('Who', womanName)]
    case 'not-on-system':
      return [line('Who', `a woman not on the system, named as "${subject.named ?? 'not known'}"`)]
  }
}

function speakFirst(alert: Alert, who: string): string {
  return isOwnSafety(alert) ? `Speak to ${who} about it.` : `Speak to ${who} before you contact her.`
}

function isOwnSafety({ subject }: Alert): boolean {
  return subject.kind === 'own-safety'
}
