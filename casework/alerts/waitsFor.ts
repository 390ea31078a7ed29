import type { ColleagueId } from '../identifiers.ts'
import type { Alert } from '../records/alert.ts'
import { mayAgree } from './ending.ts'
import { mayAgreeToLonger } from './longerStep.ts'
import { peopleAsked } from './ladder.ts'

/** Whether an alert waits for one of its recipients: to take it, to take it over, to agree that it is closed, or that a step waits longer. */
export function waitsFor(alert: Alert, id: ColleagueId): boolean {
  if (alert.closed !== undefined || !alert.recipients.includes(id)) return false
  const longer = mayAgreeToLonger(alert, id) && alert.longer?.people.includes(id) === true
  return peopleAsked(alert).includes(id) || alert.handOver?.to === id || mayAgree(alert, id) || longer
}
