import { actionFormCard } from '../../cards/actions/actionFormCard.ts'
import { actionsCard, actionSettledCard } from '../../cards/actions/actionsCard.ts'
import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { keyDateFormCard } from '../../cards/actions/keyDateFormCard.ts'
import { keyDatesCard } from '../../cards/actions/keyDatesCard.ts'
import { myActionsCard } from '../../cards/actions/myActionsCard.ts'
import { reminderCard } from '../../cards/actions/reminderCard.ts'
import { thursday as now } from '../support/thursday.ts'
import { anOpenAlert, womanFactsOf } from '../support/views.ts'

const warned = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
const two = [womanFactsOf(), womanFactsOf({ reference: 'W-937GG3-M', name: 'Jade Murray', lastSeen: null })]
const anAction = {
  ...{ id: 'action-1', what: 'Chase housing about Jade', due: '2026-03-13', owner: 'amara' },
  ...{ setBy: 'amara', setAt: now, moves: [] },
}
const toDo = { reference: 'W-VV396G-C', action: anAction, owner: 'Amara Cole', maySettle: true }
const keyDate = { id: 'd', kind: 'court' as const, day: '2026-03-16', setBy: 'amara', setAt: now }
const actions = {
  facts: warned,
  open: [toDo, { ...toDo, maySettle: false }],
  more: 2,
  settled: [toDo, { ...toDo, action: { ...anAction, dropped: { by: 'amara', at: now } } }],
  keyDates: [keyDate],
  moreDates: 1,
  pastDates: [{ ...keyDate, day: '2026-03-02', time: '10:30', what: 'Jade at Croydon' }],
  now,
}
const noActions = { ...actions, open: [], more: 0, settled: [], keyDates: [], moreDates: 0, pastDates: [] }
const mine = { ...toDo, facts: warned }
const keyDates = { facts: warned, coming: [keyDate], past: actions.pastDates, more: 4, now }
const newAction = { id: 'action-2', candidates: two, what: 'Chase housing about Jade', now }

/** Every card of what is to be done for a woman, and of her dates. */
export const actionStates: Readonly<Record<string, AdaptiveCard>> = {
  'actions and dates': actionsCard(actions),
  'actions and dates, none': actionsCard(noActions),
  'the actions of a colleague': myActionsCard({
    open: Array.from({ length: 15 }, () => mine),
    more: 3,
    unreadable: ['W-937GG3-M'],
    now,
  }),
  'what is to be done by today, nothing any more': myActionsCard({
    ...{ open: [], more: 0, unreadable: [], behind: 'own-actions', now },
  }),
  'no actions of a colleague': myActionsCard({ open: [], more: 0, unreadable: [], now }),
  'a new action': actionFormCard({ ...newAction, woman: warned, candidates: [] }),
  'a new action that two women fit': actionFormCard(newAction, ['Choose for whom it is.']),
  'a new action for somebody unknown': actionFormCard({ ...newAction, candidates: [] }),
  'a new action too long': actionFormCard({ ...newAction, what: 'Ring Jade. '.repeat(1000) }),
  'a new key date': keyDateFormCard({ facts: warned, now }, 'date-1', ['Give the day.']),
  'a key date to put right': keyDateFormCard({ facts: warned, before: keyDate, now }, 'date-2'),
  'key dates': keyDatesCard(keyDates, ['Choose which date.']),
  'key dates, none': keyDatesCard({ ...keyDates, coming: [], past: [], more: 0 }),
  'a reminder': reminderCard({ facts: warned, action: anAction, ended: false, now }),
  'a reminder for the keyworker of a woman whose support has ended': reminderCard({
    ...{ facts: warned, action: anAction, meantBy: 'Jade Price', ended: true, now },
  }),
  'an action settled on its reminder': actionSettledCard('Done.', 'W-VV396G-C'),
}
