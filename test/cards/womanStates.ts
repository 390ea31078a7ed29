import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { findCard } from '../../cards/women/findCard.ts'
import { foundCard } from '../../cards/women/foundCard.ts'
import { newWomanCard } from '../../cards/women/newWomanCard.ts'
import { aContact } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { anOpenAlert, womanFactsOf } from '../support/views.ts'

const warned = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
const two = [womanFactsOf(), womanFactsOf({ reference: 'W-937GG3-M', name: 'Jade Murray', lastSeen: null })]
const contacts = [{ contact: aContact(), author: 'Amara Cole' }]
const putRight = { may: true, movedAway: [], names: { amara: 'Amara Cole' } }
const found = {
  facts: warned,
  contacts,
  putRight,
  mayLog: true,
  mayAct: true,
  mayAnswer: true,
  mayFollow: true,
  now,
}
const anAppointment = {
  ...{ id: 'a', day: '2026-03-19', time: '14:00', enforceable: 'not-known' as const },
  ...{ arrangedIn: 'contact-1', by: 'amara' },
}
const newWoman = { reference: 'W-22H8CP-2', keyworkers: [{ id: 'amara', name: 'Amara Cole' }], now }

/** Every card that finds a woman, shows her or opens a record for her. */
export const womanStates: Readonly<Record<string, AdaptiveCard>> = {
  'a woman': foundCard({ kind: 'found', view: found }),
  'a woman without contacts': foundCard({ kind: 'found', view: { ...found, contacts: [], mayLog: false } }),
  'several women': foundCard({ kind: 'several', women: two, more: 3, now }),
  'nobody found': foundCard({ kind: 'nobody' }),
  'a mistyped reference': foundCard({ kind: 'mistyped-reference' }),
  'a search': findCard('Whom are you looking for?'),
  'a new woman': newWomanCard({ ...newWoman, problems: ['Give her first name, in letters.'] }),
  'a new woman who may be known': newWomanCard({ ...newWoman, keyworkers: [], same: two }),
  'a woman with an appointment to come': foundCard({
    kind: 'found',
    view: { ...found, next: anAppointment },
  }),
}
