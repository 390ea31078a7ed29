import type { Alert } from '../records/alert.ts'
import type { Instant } from '../time.ts'
import { isOpenAlert } from './alertState.ts'

/**
 * The next moment at which something must happen to an alert whatever anybody does: a person is reminded, the next one is
 * asked, a step or a hand-over lapses. Undefined only for a closed alert. This moment is stored with every change of the alert.
 */
export function clockOf(alert: Alert): Instant | undefined {
  if (!isOpenAlert(alert)) return undefined
  const { climb, nextStep, handOver } = alert
  const moments = [climb?.remindAt, climb?.dueAt, nextStep?.remindAt, nextStep?.dueAt, handOver?.dueAt]
  return moments
    .filter((moment) => moment !== undefined)
    .toSorted()
    .at(0)
}
