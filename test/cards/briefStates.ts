import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { briefCard } from '../../cards/women/briefCard.ts'
import { supervisionCard } from '../../cards/caseload/supervisionCard.ts'
import { aContact } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { anOpenAlert, womanFactsOf } from '../support/views.ts'

const action = {
  ...{ id: 'action-1', what: 'Chase housing about Jade **x**', due: '2026-03-13', owner: 'amara' },
  ...{ setBy: 'amara', setAt: now, moves: [] },
}
const brief = {
  facts: womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' }),
  next: {
    ...{ id: 'a', day: '2026-03-19', time: '14:00', enforceable: 'not-known' as const },
    ...{ arrangedIn: 'contact-1', by: 'amara' },
  },
  isUnderOrder: true,
  contacts: Array.from({ length: 3 }, () => ({
    contact: aContact({ words: 'She **said** '.repeat(40) }),
    author: 'Amara Cole',
  })),
  actions: [{ reference: 'W-VV396G-C', action, owner: 'Amara Cole', maySettle: true }],
  moreActions: 2,
  due: [
    { what: 'contact' as const, late: true },
    { what: 'outcomes' as const, late: false },
  ],
  keyDates: [
    { id: 'd', kind: 'court' as const, day: '2026-03-16', time: '10:00', setBy: 'amara', setAt: now },
  ],
  measures: [{ name: 'PHQ-9', day: '2026-03-03', now: '14', before: '17' }],
  now,
}
const supervision = {
  ...{
    of: { id: 'amara', name: 'Amara Cole' },
    last: '2026-02-03',
    since: '2026-02-03',
    ...{ every: 28, mayNote: true },
    load: {
      ...{ kind: 'load' as const, name: 'Amara Cole', open: 27, weighted: 31.5, newWomen: 4 },
      level: 'over' as const,
    },
  },
  ...{ newWomen: ['Joy Price'], ended: ['Kasia Nowak'], contacts: 41, lateActions: 2, notes: 1, now },
  riskChanged: [{ name: 'Jade Morgan', from: 'medium', to: 'high' }],
  alerts: [{ number: 'SG-22H8CP-2', name: 'Jade Morgan' }],
  over: Array.from({ length: 12 }, (_, place) => ({ name: 'Jade Murray', days: 60 - place })),
  withoutPlan: ['Aisha Rahman'],
}
const quiet = {
  ...{ ...supervision, mayNote: false, last: undefined, newWomen: [], ended: [], contacts: 0 },
  load: { ...supervision.load, open: 0, weighted: 0, newWomen: 0, level: 'fine' as const },
  ...{ lateActions: 0, notes: 0, riskChanged: [], alerts: [], over: [], withoutPlan: [] },
}

/** What is read before an appointment or a supervision, in every state. */
export const briefStates: Readonly<Record<string, AdaptiveCard>> = {
  'a brief': briefCard(brief),
  'a brief of somebody new': briefCard({
    ...{
      ...brief,
      facts: womanFactsOf(),
      next: undefined,
      isUnderOrder: false,
      contacts: [],
      actions: [],
      moreActions: 0,
    },
    ...{ due: [], keyDates: [], measures: [] },
  }),
  'a supervision': supervisionCard(supervision),
  'a supervision with nothing to tell': supervisionCard(quiet),
}
