import type { Alert } from '../records/alert.ts'
import { withEntry } from './alertState.ts'
import type { Act } from './holding.ts'

/** What a drill says where an alert says what happened. */
export const drillSays = 'This is a drill. Please press Acknowledge.'

/** A drill that somebody has acknowledged: who and when stands in its timeline, and it is over, because it needs no decision. */
export function drillAcknowledged(alert: Alert, act: Act): Alert {
  const { by, now: at } = act
  const taken = withEntry({ ...alert, owner: by }, { what: 'acknowledged', at, by })
  return over(taken, act, 'The drill was acknowledged.')
}

/** A drill that was ended before anybody acknowledged it. */
export function drillStopped(alert: Alert, act: Act): Alert {
  return over(alert, act, 'The drill was stopped.')
}

function over(alert: Alert, { by, now: at }: Act, reason: string): Alert {
  const { climb: _climb, nextStep: _step, handOver: _handOver, closing: _closing, ...rest } = alert
  const closed = { how: 'CLOSED', at, by } as const
  return withEntry({ ...rest, closed }, { what: 'closed', ...closed, reason })
}
