import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { alertFormCard } from '../../cards/alerts/alertFormCard.ts'
import { addedCard } from '../../cards/alerts/addedCard.ts'
import { addedToCard } from '../../cards/alerts/addedToCard.ts'
import { additionsAddedCard } from '../../cards/alerts/additionsAddedCard.ts'
import { additionsFormCard } from '../../cards/alerts/additionsFormCard.ts'
import { debriefCard } from '../../cards/alerts/debriefCard.ts'
import { leadAlertCard } from '../../cards/alerts/leadAlertCard.ts'
import { nudgeCard, supersededCard } from '../../cards/alerts/nudgeCard.ts'
import { raisedAlertCard } from '../../cards/alerts/raisedAlertCard.ts'
import { sameAlertCard } from '../../cards/alerts/sameAlertCard.ts'
import { spokenCard } from '../../cards/alerts/spokenCard.ts'
import { stepAskedCard } from '../../cards/alerts/stepAskedCard.ts'
import { toldCard } from '../../cards/alerts/toldCard.ts'
import { unansweredCard } from '../../cards/alerts/unansweredCard.ts'
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
const grace = { id: 'grace', name: 'Grace Ofori', telephone: '020 7946 0109' }
const raised = {
  partner: false,
  askedNext: [grace],
  outOfHours: [{ borough: 'Lambeth', telephone: '020 7946 0201' }],
  head: [{ id: 'helen', name: 'Helen Vaughan', telephone: '020 7946 0110' }],
  debrief: 'offered',
} as const
const asked = anAlertView({ raised, askedUntil: '2026-03-12T18:30:00.000Z' })
const added = anAlert({
  timeline: [
    ...anAlert().timeline,
    { what: 'added', at: now, by: anAlert().raisedBy, field: 'her-words', text: 'She said "he has a key".' },
  ],
})
const held = anAlert({
  owner: 'sunita',
  nextStep: { what: 'Speak to Amara Cole', setAt: now, dueAt: '2026-03-12T17:30:00.000Z', extended: 0 },
})
const sameView = {
  draft: { id: 'alert-draft-1' },
  open: ['22H8CP', '33H8CP', '44H8CP'].map((body) => ({ number: alertNumber(body), raisedAt: now })),
  now,
}
/** Every card of an alert in every state it can have. */
export const alertStates: Readonly<Record<string, AdaptiveCard>> = {
  'an alert form': alertFormCard(anAlertDraftView()),
  'an alert form with danger now': alertFormCard(
    anAlertDraftView({ dangerNow: true, whatHappened: 'x' }),
    true,
  ),
  'an alert form with danger that is over but not in the body': alertFormCard(
    anAlertDraftView({ dangerNow: false, hurtLately: true }),
  ),
  'an alert form where danger is answered and the rest is not': alertFormCard(
    anAlertDraftView({ dangerNow: false }),
  ),
  'an alert form about a death': alertFormCard(anAlertDraftView({ group: 'death', dangerNow: true })),
  'an alert form whose writer a lead was asked to ring': alertFormCard({
    ...anAlertDraftView(),
    draft: { ...anAlertDraftView().draft, leadsTold: ['sunita'] },
  }),
  'an alert form of a partner': alertFormCard({ ...anAlertDraftView(), partner: true }),
  'an alert form about a colleague': alertFormCard(
    anAlertDraftView({ who: 'own-safety', aboutWho: 'grace', aboutNamed: 'Dr Stone' }),
    true,
    ['Ring Sunita Rao, 020 7946 0108 now.'],
  ),
  'the question whether it is the same alert': sameAlertCard(sameView),
  'the question whether it is the same alert, with danger now': sameAlertCard({
    ...sameView,
    draft: { id: 'alert-draft-1', dangerNow: true },
  }),
  'words added to an alert of somebody else': addedToCard(anAlert(), anAlertView(), true),
  'words added to an alert that is taken': addedToCard(anAlert(), acknowledged),
  'an alert that the next person is asked about': raisedAlertCard(anAlert({ hurtLately: true }), asked),
  'an alert out of hours with nobody on call': raisedAlertCard(
    anAlert({ policy: { ...anAlert().policy, nobodyUntil: '2026-03-13T09:00:00.000Z' } }),
    asked,
  ),
  'an alert with its next step': raisedAlertCard(held, { ...acknowledged, asked: [], raised }),
  'an alert whose next step was let pass': raisedAlertCard(
    { ...held, climb: { step: 1, round: 1, since: now, dueAt: now, why: 'lapsed' } },
    { ...acknowledged, asked: [grace], raised },
  ),
  'an alert closed, after a debrief was asked for': raisedAlertCard(
    anAlert({ closed: { how: 'CLOSED', at: now, by: 'sunita' } }),
    { ...acknowledged, asked: [], raised: { ...raised, debrief: 'asked' } },
  ),
  'an alert of a partner, closed': raisedAlertCard(
    anAlert({ closed: { how: 'NFA', at: now, by: 'sunita' } }),
    { ...acknowledged, asked: [], raised: { ...raised, partner: true, debrief: 'nobody-to-ask' } },
  ),
  'an alert about a death': raisedAlertCard(anAlert({ group: 'death' }), asked),
  'an alert with what was added': raisedAlertCard(added, asked),
  'the form of what was learned': additionsFormCard(alertNumber('22H8CP')),
  'the form of what was learned, with nothing filled in': additionsFormCard(alertNumber('22H8CP'), [
    'Nothing was filled in yet.',
  ]),
  'what was learned, added': additionsAddedCard(
    alertNumber('22H8CP'),
    'Added. Whoever has the alert is told.',
  ),
  'news that something was added': addedCard(anAlert()),
  'a colleague who asks for a debrief': debriefCard({ id: 'amara', name: 'Amara Cole' }),
  'somebody spoken to': spokenCard(anAlert({ quietUntil: now }), anAlertView()),
  'somebody spoken to about an alert that is taken': spokenCard(anAlert({ quietUntil: now }), acknowledged),
  'an alert about a woman not on the system, told to a manager': toldCard(
    anAlert({ subject: { kind: 'not-on-system', named: 'Jade' } }),
    anAlertView({ womanName: undefined }),
  ),
  'an alert about her own safety, told to a manager': toldCard(
    anAlert({ subject: { kind: 'own-safety' } }),
    anAlertView({ womanName: undefined }),
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
    anAlert({ owner: 'sunita', nextStep: { what: 'Speak to her', setAt: now, dueAt: now, extended: 0 } }),
    acknowledged,
  ),
  'a step that is not asked any more': stepAskedCard(anAlert(), acknowledged),
  'a reminder of two items': nudgeCard({
    waiting: [
      { number: alertNumber('22H8CP'), urgency: 'U0', drill: false },
      { number: alertNumber('33H8CP'), urgency: 'U2', drill: true },
    ],
  }),
  'a reminder of one item': nudgeCard({
    waiting: [{ number: alertNumber('33H8CP'), urgency: 'U1', drill: false }],
  }),
  'a reminder that was superseded': supersededCard(),
  ...unsentStates,
  'an alert about a woman not on the system': leadAlertCard(
    anAlert({ subject: { kind: 'not-on-system', named: 'Jade' } }),
    anAlertView(),
  ),
}
