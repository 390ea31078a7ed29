import type { AlertView, MovedLine } from '../casework/alerts/alertView.ts'
import type { Alert } from '../casework/records/alert.ts'
import { momentInWords, type Instant } from '../casework/time.ts'
import { adaptiveCard, exactly, line, plainButton, sentence, type AdaptiveCard } from './adaptiveCard.ts'
import { drillLine, notTheEmergencyRoute, personInWords, urgencyWords } from './alertWords.ts'

/** The card of the person who is to take an alert, with Acknowledge until somebody has. Its title tells nothing. */
export function leadAlertCard(alert: Alert, view: AlertView): AdaptiveCard {
  const { acknowledgement: taken, now } = view
  const takenBy =
    taken === undefined
      ? sentence('Nobody has acknowledged it yet.')
      : line('Acknowledged', `by ${personInWords(taken.by)}, ${momentInWords(taken.at, now)}`)
  return adaptiveCard(
    'You have a new item to read',
    [
      ...drillLine(alert),
      line('Alert', `${alert.id}, ${alert.urgency} ${urgencyWords[alert.urgency]}`),
      sentence(notTheEmergencyRoute),
      line('Raised by', `${personInWords(view.raiser)}, ${alert.raisedByOrganisation}`),
      line('Raised', momentInWords(alert.raisedAt, now)),
      line('Danger now', alert.dangerNow ? 'yes' : 'no'),
      line('Who', subjectInWords(alert, view)),
      ...view.maybe.map((woman) => line('May be', woman)),
      ...(alert.whenInWords === undefined ? [] : [line('When', alert.whenInWords)]),
      {
        type: 'Container',
        style: 'emphasis',
        items: [sentence('What happened'), exactly(alert.whatHappened)],
      },
      ...view.moved.map((moved) => line('Please check who this is about', movedInWords(moved, now))),
      takenBy,
    ],
    taken === undefined && alert.closed === undefined
      ? [plainButton('Acknowledge', { press: 'alert.acknowledge', alert: alert.id })]
      : [],
  )
}

/** The alert stays as it was raised; only a lead decides what follows from the move. */
function movedInWords({ by, at, to }: MovedLine, now: Instant): string {
  const where = to === undefined ? 'another woman' : `another woman, ${to}`
  return `a contact that its raiser saved about then was filed for ${where}. Moved ${momentInWords(at, now)}, by ${by.name}`
}

function subjectInWords({ subject }: Alert, view: AlertView): string {
  if (subject.kind === 'own-safety') return 'the raiser’s own safety or a colleague’s'
  const named = subject.named === undefined ? '' : `, named as "${subject.named}"`
  if (subject.kind === 'on-system')
    return `${view.womanName ?? 'a woman on the system'}, ${subject.reference}${named}`
  return `a woman not on the system${named}`
}
