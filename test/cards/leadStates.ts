import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { alertsCard } from '../../cards/alerts/alertsCard.ts'
import { alertTimelineCard } from '../../cards/alerts/alertTimelineCard.ts'
import { leadAlertCard } from '../../cards/alerts/leadAlertCard.ts'
import { leadFormCard } from '../../cards/alerts/leadFormCard.ts'
import { leadMoreCard } from '../../cards/alerts/leadMoreCard.ts'
import { leadSavedCard } from '../../cards/alerts/leadSavedCard.ts'
import type { AlertSight } from '../../casework/alerts/alertsView.ts'
import type { LeadFormFacts } from '../../casework/alerts/leadFormFacts.ts'
import { LeadForm } from '../../casework/alerts/leadForms.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { anAlert } from '../support/alerts.ts'
import { alertNumber, references } from '../support/records.ts'
import { everyEntry } from '../support/everyEntry.ts'
import { thursday as now } from '../support/thursday.ts'
import { anAlertView } from '../support/views.ts'

const sunita = { id: 'sunita', name: 'Sunita Rao', telephone: '020 7946 0108' }
const grace = { id: 'grace', name: 'Grace Ofori', telephone: '020 7946 0109' }
const asked = {
  ...{ step: 0, round: 1, since: now, dueAt: now },
  why: 'lapsed' as const,
}

const none = { count: 0, speakTo: [] }
const onePage = { page: 1, pages: 1, now }

/** An alert that its lead holds with a next step. */
const held = (changes: Partial<Alert> = {}): Alert => {
  const { climb: _climb, ...alert } = anAlert({ owner: 'sunita', timeline: [...everyEntry] })
  const nextStep = { what: 'Speak to Amara Cole', setAt: now, dueAt: now, extended: 0 }
  return { ...alert, nextStep, ...changes }
}
const acknowledgement = { by: sunita, at: now }
const byOwner = anAlertView({ acknowledgement, asked: [] })
const byNext = anAlertView({
  acknowledgement,
  asked: [grace],
  askedUntil: now,
  reader: { id: 'grace', mayTake: true, mayLead: true },
})
const byRaiser = anAlertView({ reader: { id: 'amara', mayTake: false, mayLead: false } })
const closing = { how: 'DUP' as const, reason: 'The same visit.', by: 'sunita', at: now }
const longer = {
  ...{ what: 'Meet her with her GP', dueAt: now, reason: 'She is away until then.' },
  ...{ by: 'sunita', at: now, people: ['grace'] },
}
const decided = { decision: 'REF_ASC' as const, at: now, by: 'sunita' }
const long = anAlert({ whatHappened: 'x'.repeat(4000), timeline: everyEntry.flatMap((e) => [e, e, e]) })

const facts = (form: LeadForm, changes: Partial<LeadFormFacts> = {}): LeadFormFacts => ({
  ...{ form, alert: held(), view: byOwner, limit: now, among: [sunita, grace], named: 'Jade' },
  step: { what: 'Speak to Amara Cole', when: '12 March 2026, 5 pm' },
  women: [],
  ...changes,
})
const two = [
  { reference: references[0], title: 'Jade Morgan, W-VV396G-C' },
  { reference: references[1], title: 'Jade Murray, W-937GG3-M' },
]
const seen = (sight: AlertSight['sight'], alert: Alert = held(), view = byOwner): AlertSight => ({
  ...{ sight, alert, view },
})

/** Every card of those who handle an alert, and of the list of alerts. */
export const leadStates: Readonly<Record<string, AdaptiveCard>> = {
  'an alert about a colleague and somebody elsewhere': leadAlertCard(
    held({ aboutColleagues: ['grace', 'somebody-gone'], aboutProfessional: 'Dr Stone, St Anne’s' }),
    anAlertView({ people: { grace } }),
  ),
  'an alert its owner holds': leadAlertCard(held({ decided, factsWithheld: true }), byOwner, ['Saved.']),
  'an alert whose owner let a step pass, to the next person': leadAlertCard(
    held({ nextStep: undefined, climb: asked }),
    byNext,
  ),
  'an alert whose owner let a step pass, to her': leadAlertCard(
    held({ nextStep: undefined, climb: asked }),
    byOwner,
  ),
  'an alert that is being handed over': leadAlertCard(
    held({ handOver: { to: 'grace', askedAt: now, dueAt: now } }),
    byNext,
  ),
  'an alert that waits for a second person, to her': leadAlertCard(held({ closing }), byNext),
  'an alert that waits for a second person, to its owner': leadAlertCard(
    held({ closing: { ...closing, other: alertNumber('33H8CP') } }),
    byOwner,
  ),
  'an alert of which a step is to wait longer, to a second person': leadAlertCard(held({ decided, longer }), {
    ...byNext,
    asked: [],
    askedUntil: undefined,
  }),
  'an alert of which a step is to wait longer, to its owner': leadAlertCard(
    held({ decided, longer }),
    byOwner,
  ),
  'an alert of which much waits for a second person': leadAlertCard(held({ decided, longer, closing }), {
    ...byNext,
    ...{ asked: [], askedUntil: undefined },
  }),
  'an alert with a step that somebody agreed to': leadAlertCard(
    held({ decided, nextStep: { what: 'Meet her', setAt: now, dueAt: now, extended: 0, agreedBy: 'grace' } }),
    byOwner,
  ),
  'the form of a next step after a decision': leadFormCard(facts('step', { alert: held({ decided }) })),
  'an alert whose close nobody can agree to': leadAlertCard(held({ closing }), {
    ...byOwner,
    noSecond: true,
  }),
  'a closed alert': leadAlertCard(
    held({ nextStep: undefined, closed: { how: 'CLOSED', at: now, by: 'sunita' } }),
    byOwner,
  ),
  'an alert with everything on record': leadAlertCard(
    held({
      hurtLately: true,
      drill: true,
      categories: ['A_DOM', 'C_EMO'],
      consent: { code: 'C_NO_OVR', grounds: ['O_LIFE', 'O_CHILD'], note: 'She said no.' },
    }),
    byOwner,
  ),
  'an alert with very much in it': leadAlertCard(long, byOwner),
  'everything a lead can do': leadMoreCard(held(), byOwner, ['Choose what to do.']),
  'everything a lead can do with a closed alert': leadMoreCard(
    held({ closed: { how: 'NFA', at: now, by: 'sunita' } }),
    byOwner,
  ),
  ...Object.fromEntries(
    LeadForm.options.flatMap((form) => [
      [`the form "${form}"`, leadFormCard(facts(form))],
      [
        `the form "${form}", to be put right`,
        leadFormCard(facts(form, { women: two }), {
          problems: ['Not saved yet.', 'Say why.'],
          typed: { reason: 'x', what: 'y', name: 'Jade' },
        }),
      ],
    ]),
  ),
  'what a lead saved': leadSavedCard(held(), byOwner),
  'what somebody saved who does not lead': leadSavedCard(held(), byRaiser),
  'a timeline': alertTimelineCard(seen('handles')),
  'a timeline for its raiser': alertTimelineCard(seen('raised', held(), byRaiser)),
  'a timeline for a partner': alertTimelineCard(seen('raised-as-partner', anAlert(), byRaiser)),
  'a timeline for somebody who was told': alertTimelineCard(seen('told', anAlert({ drill: true }), byRaiser)),
  'a page of a long timeline': alertTimelineCard(
    seen('handles', held({ timeline: Array.from({ length: 20 }, () => everyEntry).flat() })),
    2,
  ),
  'no open alerts': alertsCard({ lines: [], ...onePage, count: 0, notOpen: none }, ['Choose which one.']),
  'no alert that opens': alertsCard({
    ...{ lines: [], ...onePage, count: 0 },
    notOpen: { count: 1, speakTo: ['Sunita **Rao**'] },
  }),
  'alerts that do not open': alertsCard({
    ...{ lines: [seen('handles')], ...onePage, count: 1 },
    notOpen: { count: 12, speakTo: Array.from({ length: 9 }, (_, place) => `Sunita Rao ${place}`) },
  }),
  'alerts that nobody named handles': alertsCard({
    ...{ lines: [], ...onePage, count: 0 },
    notOpen: { count: 2, speakTo: [] },
  }),
  'one open alert': alertsCard({ lines: [seen('handles')], ...onePage, count: 1, notOpen: none }),
  'a page of open alerts': alertsCard({
    lines: [
      seen('handles', held({ closing, longer })),
      seen('raised-as-partner', anAlert({ drill: true }), byRaiser),
      seen('told', anAlert(), byNext),
    ],
    ...{ page: 2, pages: 3, count: 20, notOpen: none, now },
  }),
}
