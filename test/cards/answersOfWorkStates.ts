import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { answerCard } from '../../cards/questions/answerCard.ts'
import { aContact } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { anOpenAlert, womanFactsOf } from '../support/views.ts'

const inAWeek = { from: '2026-03-12', to: '2026-03-19' }
const contacts = {
  ...{
    kind: 'contacts' as const,
    question: { asks: 'contacts' as const, form: 'list' as const, days: inAWeek },
  },
  ...{
    understood: 'Contacts recorded by Amara Cole, 12 Mar',
    now,
    page: 1,
    pages: 2,
    count: 11,
    women: 2,
    unreadable: 1,
  },
  shown: Array.from({ length: 10 }, () => ({
    ...{ reference: 'W-VV396G-C', name: 'Jade Morgan', author: 'Amara Cole' },
    contact: aContact({ attendance: 'missed' }),
  })),
}
const alert = {
  ...{
    number: 'SG-22H8CP-2',
    organisation: "Women's Centre",
    urgency: 'U1' as const,
    raisedAt: now,
    raisedBy: 'amara',
  },
  ...{
    acknowledged: false,
    open: true,
    drill: false,
    recipients: [],
    sealed: false,
    aboutColleagues: [],
    speakTo: [],
  },
}
const known = { alert, opens: true, name: 'Jade **Morgan**', speakTo: [] }
const alerts = { kind: 'alerts' as const, question: { asks: 'alerts' as const, form: 'list' as const } }
const colleagues = { asks: 'colleagues' as const, which: 'away' as const, days: inAWeek }
const actions = { kind: 'actions' as const, question: { asks: 'actions' as const, form: 'list' as const } }
const action = {
  ...{ id: 'action', what: 'Ring the council about the flat', due: '2026-03-10', owner: 'amara' },
  ...{ setBy: 'amara', setAt: now, moves: [] },
}
const warned = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
const page = { page: 1, pages: 1, count: 1, now }

/** Every answer about the work: contacts, alerts, colleagues and actions. */
export const answersOfWorkStates: Readonly<Record<string, AdaptiveCard>> = {
  'an answer, contacts': answerCard(contacts),
  'an answer, contacts with one woman': answerCard({
    ...contacts,
    question: { ...contacts.question, woman: 'W-VV396G-C' },
  }),
  'an answer, no contacts': answerCard({
    ...contacts,
    shown: [],
    count: 0,
    women: 0,
    unreadable: 0,
    pages: 1,
  }),
  'an answer, alerts that do not open': answerCard({
    ...{ ...alerts, ...page, understood: 'Open alerts that you may know of' },
    shown: [
      { ...known, opens: false, speakTo: ['Sunita Rao', 'Bronwen **Price**'] },
      { ...known, opens: false, name: undefined },
    ],
  }),
  'an answer, a closed alert': answerCard({
    ...{ ...alerts, ...page, understood: 'Alerts that are open to you, closed ones too' },
    shown: [{ ...known, alert: { ...alert, open: false } }],
  }),
  'an answer, alerts': answerCard({
    ...alerts,
    ...page,
    understood: 'Open alerts that you may know of',
    shown: [known, { ...known, alert: { ...alert, acknowledged: true } }],
  }),
  'an answer, no alerts': answerCard({
    ...alerts,
    ...page,
    understood: 'Open alerts that you may know of',
    shown: [],
    count: 0,
  }),
  'an answer, colleagues': answerCard({
    ...{
      kind: 'colleagues',
      question: colleagues,
      understood: 'Colleagues who are away, today',
      now,
      count: 2,
    },
    shown: [
      { name: 'Bronwen Price', away: [{ from: '2026-03-12', to: '2026-03-14' }] },
      { name: 'Chloe Nwosu', telephone: '020 7946 0102', away: [] },
      {
        ...{ name: 'Tanya Reid', telephone: '020 7946 0105', away: [] },
        off: { weekday: 'Monday', next: '2026-03-17' },
      },
    ],
  }),
  'an answer, actions': answerCard({
    ...actions,
    ...page,
    understood: 'What you mean to do',
    shown: [{ action, facts: warned }],
  }),
}
