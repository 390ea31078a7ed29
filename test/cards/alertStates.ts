import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { alertFormCard } from '../../cards/alertFormCard.ts'
import { leadAlertCard } from '../../cards/leadAlertCard.ts'
import { nudgeCard, supersededCard } from '../../cards/nudgeCard.ts'
import { raisedAlertCard } from '../../cards/raisedAlertCard.ts'
import { stepAskedCard } from '../../cards/stepAskedCard.ts'
import { toldCard } from '../../cards/toldCard.ts'
import { unansweredCard } from '../../cards/unansweredCard.ts'
import { unsentStates } from './unsentStates.ts'
import { anAlert } from '../support/alerts.ts'
import { alertNumber } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { anAlertDraftView, anAlertView } from '../support/views.ts'

const lead = { id: 'sunita', name: 'Sunita Rao', telephone: '020 7946 0108' }
const danger = anAlert({ dangerNow: true, urgency: 'U0' })
const failed = anAlertView({
  recipients: [{ ...lead, delivered: undefined, failure: 'the chat is busy', final: false }],
})
const acknowledged = anAlertView({ acknowledgement: { by: lead, at: now } })
/** Every card of an alert in every state it can have. */
export const alertStates: Readonly<Record<string, AdaptiveCard>> = {
  'an alert form': alertFormCard(anAlertDraftView()),
  'an alert form with danger now': alertFormCard(
    anAlertDraftView({ dangerNow: true, whatHappened: 'x' }),
    true,
  ),
  'an alert on its way': raisedAlertCard(anAlert(), anAlertView()),
  'an alert with danger now on its way': raisedAlertCard(danger, anAlertView()),
  'an alert not delivered': raisedAlertCard(anAlert(), failed),
  'an alert taken': raisedAlertCard(danger, acknowledged),
  'an alert to take': leadAlertCard(danger, anAlertView()),
  'an alert the lead has taken': leadAlertCard(anAlert(), acknowledged),
  'an alert told to her keyworker': toldCard(anAlert(), anAlertView()),
  'an alert told to her keyworker without the facts, closed': toldCard(
    anAlert({ factsWithheld: true, closed: { how: 'CLOSED', at: now, by: 'sunita' } }),
    acknowledged,
  ),
  'an alert that nobody answered': unansweredCard(anAlert(), anAlertView()),
  'an alert that somebody answered since': unansweredCard(anAlert(), acknowledged),
  'a step that is due soon': stepAskedCard(
    anAlert({ nextStep: { what: 'Speak to her', setAt: now, dueAt: now, extended: 0 } }),
    acknowledged,
  ),
  'a step that is not asked any more': stepAskedCard(anAlert(), acknowledged),
  'a reminder of two items': nudgeCard({
    waiting: [
      { number: alertNumber('22H8CP'), urgency: 'U0' },
      { number: alertNumber('33H8CP'), urgency: 'U2' },
    ],
  }),
  'a reminder of one item': nudgeCard({ waiting: [{ number: alertNumber('33H8CP'), urgency: 'U1' }] }),
  'a reminder that was superseded': supersededCard(),
  ...unsentStates,
  'an alert about a woman not on the system': leadAlertCard(
    anAlert({ subject: { kind: 'not-on-system', named: 'Jade' } }),
    anAlertView(),
  ),
}
