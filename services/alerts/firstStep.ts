import type { Step } from '../../casework/alerts/holding.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { scaled } from '../../casework/alerts/clocks.ts'
import { endOfWorkingDay } from '../../casework/rota/serviceTime.ts'
import { minutesAfter } from '../../casework/time.ts'

/**
 * What whoever takes an alert is to do first, filled in for her: speak to whoever raised it, in 15 minutes (U0), an hour (U1) or
 * by the end of the next working day (U2, U3).
 */
export async function firstStep(ports: Ports, alert: Alert): Promise<Step> {
  const raiser = await ports.records.find('colleague', alert.raisedBy)
  return { what: `Speak to ${raiser?.name ?? 'whoever raised it'}`, dueAt: await firstDue(ports, alert) }
}

async function firstDue(ports: Ports, { urgency, policy, organisation }: Alert): Promise<string> {
  const now = ports.now()
  if (urgency === 'U0' || urgency === 'U1') return minutesAfter(now, policy.firstStepMinutes * policy.scale)
  const rota = await ports.records.find('rota', organisation)
  return scaled(now, endOfWorkingDay(rota, now, 1), policy.scale)
}
