import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { leavingCard, leftCard } from '../../cards/absence/leavingCard.ts'
import { shortCard } from '../../cards/shortCard.ts'
import { thursday as now } from '../support/thursday.ts'

const of = { id: 'amara', name: 'Amara Cole' }
const to = { id: 'chloe', name: 'Chloe Nwosu' }
const hers = {
  ...{ of, women: 6, actions: 1, notes: 2, unsentAlerts: 1, heldAlerts: 1, rotaEntries: 2 },
  covers: ['Tanya Reid'],
}
const nothing = {
  ...{ of, women: 0, actions: 0, notes: 0, unsentAlerts: 0, heldAlerts: 0, rotaEntries: 0, covers: [] },
}
const among = { keyworkers: [to], leads: [to], colleagues: [to], now }
const left = {
  ...{ of, to, passed: ['Jade Morgan', 'Jade Murray'], passedMore: 3, staying: ['Destiny Grant'], hidden: 1 },
  ...{ left: hers, notes: ['n-1', 'n-2', 'n-3', 'n-4', 'n-5'], now },
}

/** The cards on which a colleague is removed, and what is told of it, in every state they can have. */
export const leavingStates: Readonly<Record<string, AdaptiveCard>> = {
  'removing a colleague': leavingCard({ ...hers, ...among }),
  'removing a colleague, to be put right': leavingCard(
    { ...hers, ...among },
    ['Choose who takes the alerts.'],
    {
      women: 'chloe',
    },
  ),
  'removing a colleague who has nothing': leavingCard({ ...nothing, ...among }),
  'told whoever takes what was hers': leftCard({ ...left, reader: 'heir' }),
  'told a manager who has left': leftCard({ ...left, reader: 'manager', notes: [] }),
  'told a manager that all is passed': leftCard({
    ...{ ...left, reader: 'manager', staying: [], hidden: 0, left: nothing, notes: [], passedMore: 0 },
  }),
  'told of somebody who left, too large for the chat': shortCard({
    as: 'left',
    view: { ...left, reader: 'heir' },
  }),
}
