import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { alertFormCard } from '../../cards/alerts/alertFormCard.ts'
import { drillCard } from '../../cards/rota/drillCard.ts'
import { leadAlertCard } from '../../cards/alerts/leadAlertCard.ts'
import { raisedAlertCard } from '../../cards/alerts/raisedAlertCard.ts'
import { readinessCard } from '../../cards/rota/readinessCard.ts'
import { toldCard } from '../../cards/alerts/toldCard.ts'
import { unansweredCard } from '../../cards/alerts/unansweredCard.ts'
import { drillView } from '../../casework/alerts/drillView.ts'
import { newReadiness, withDrillTaken } from '../../casework/alerts/drillsTaken.ts'
import { notReadyWords, readinessView, type ReadinessFacts } from '../../casework/alerts/readiness.ts'
import { aRota, anOverride, person } from '../casework/rota/rotaParts.ts'
import { anAlert } from '../support/alerts.ts'
import { thursday as now } from '../support/thursday.ts'
import { anAlertDraftView, anAlertView } from '../support/views.ts'

const silent = { telephone: undefined }
const colleagues = [
  ...Array.from({ length: 12 }, (_, place) => person(`lead-${place}`, 'safeguarding-lead', silent)),
  person('deputy', 'deputy-safeguarding-lead', { name: 'Jade Morgan' }),
  person('cover', 'keyworker', { name: 'Jade Murray' }),
]
const organisation = 'Our centre'
const rota = aRota({ onCall: { kind: 'nobody' }, overrides: [anOverride('lead', 'cover')] })
const ways = new Map([['deputy', 'shut' as const]])
const bad: ReadinessFacts = { organisation, colleagues, rota, ways, readiness: undefined }
const ladder = [
  ...[person('lead', 'safeguarding-lead'), person('deputy', 'deputy-safeguarding-lead')],
  ...[person('head', 'head-of-service'), person('outside', 'outside-person')],
]
const act = (by: string): { by: string; now: string } => ({ by, now })
const taken = ladder.reduce(
  (readiness, { id, roles }) => withDrillTaken(readiness, roles, act(id)),
  newReadiness(organisation),
)
const good: ReadinessFacts = {
  ...{ organisation, rota: undefined, colleagues: ladder, readiness: taken },
  ways: new Map(ladder.map(({ id }) => [id, 'open' as const])),
}
const drill = anAlert({ drill: true, subject: { kind: 'not-on-system' } })
const over = { ...drill, closed: { how: 'CLOSED', at: now, by: 'sunita' } } as const
const people = ['deputy', 'cover']

/** The cards of readiness and of drills in every state. */
export const readyStates: Readonly<Record<string, AdaptiveCard>> = {
  'a lot would fail tonight': readinessCard(readinessView(bad, true, now)),
  'nothing would fail tonight': readinessCard(readinessView(good, false, now)),
  'a drill to ask for': drillCard(drillView({ ...bad, people, drill: undefined }, now)),
  'a drill that runs': drillCard(drillView({ ...good, people, drill }, now), ['The drill is on its way.']),
  'a drill to acknowledge': leadAlertCard(drill, anAlertView()),
  'a drill that is over': leadAlertCard(over, anAlertView()),
  'a drill on its way': raisedAlertCard(drill, anAlertView()),
  'a drill told to somebody': toldCard(drill, anAlertView()),
  'a drill that nobody answered': unansweredCard(drill, anAlertView()),
  'a drill that was answered since': unansweredCard(over, anAlertView()),
  'an alert form while not ready': alertFormCard({
    ...anAlertDraftView(),
    notReady: notReadyWords(bad, 'amara', now),
  }),
}
