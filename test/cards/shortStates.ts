import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { shortCard } from '../../cards/shortCard.ts'
import { anAlert } from '../support/alerts.ts'
import { aMove } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { anAlertView, womanFactsOf } from '../support/views.ts'

const lead = { id: 'sunita', name: 'Sunita Rao', telephone: '020 7946 0108' }
const alert = anAlert({ whatHappened: 'She says he has found her address. '.repeat(100) })
const taken = anAlertView({ acknowledgement: { by: lead, at: now } })
const action = {
  ...{ id: 'action-1', what: 'Chase housing about Jade', due: '2026-03-13', owner: 'amara' },
  ...{ setBy: 'amara', setAt: now, moves: [] },
}
const notice = {
  ...{ move: aMove(), from: undefined, to: undefined, author: 'Amara Cole', movedBy: 'Amara Cole' },
  ...{ readers: [], mayOpen: false, now },
}

/** What stands in the place of a card that the chat refuses as too large, in every state. */
export const shortStates: Readonly<Record<string, AdaptiveCard>> = {
  'an alert to take, too large for the chat': shortCard({ as: 'lead', alert, view: anAlertView() }),
  'an alert the lead has taken, too large for the chat': shortCard({ as: 'lead', alert, view: taken }),
  'an alert raised, too large for the chat': shortCard({ as: 'raiser', alert, view: anAlertView() }),
  'a reminder too large for the chat': shortCard({
    ...{ as: 'reminder', view: { facts: womanFactsOf(), action, meantBy: undefined, ended: false, now } },
  }),
  'a reminder of a review too large for the chat': shortCard({
    as: 'review-due',
    view: { facts: womanFactsOf(), measure: 'wsa5', name: 'Five outcomes', asked: undefined, now },
  }),
  'a move too large for the chat': shortCard({ as: 'moved', view: notice }),
}
