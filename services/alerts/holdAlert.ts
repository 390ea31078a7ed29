import { isOpenAlert } from '../../casework/alerts/alertState.ts'
import { stepDone, withMoreTime } from '../../casework/alerts/holding.ts'
import { spokenTo } from '../../casework/alerts/learning.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { changeAlert, type ChangeAlertOutcome } from './changeAlert.ts'
import { firstStep } from './firstStep.ts'

const notYours = 'Somebody else holds this alert now.'

/** The owner has done her step; the next one is filled in, and she can change it. */
export async function finishStep(
  ports: Ports,
  colleague: Colleague,
  number: string,
): Promise<ChangeAlertOutcome> {
  const request = { number, action: 'acknowledge-alert', audited: 'alert.step-set' } as const
  return changeAlert(ports, colleague, request, async (alert, act) => {
    if (!isOpenAlert(alert) || alert.owner !== colleague.id) return notYours
    const { dueAt } = await firstStep(ports, alert)
    return { alert: stepDone(alert, act, { what: 'Decide what follows', dueAt }), told: [] }
  })
}

/** Half an hour more for the owner’s step, twice. */
export async function askMoreTime(
  ports: Ports,
  colleague: Colleague,
  number: string,
): Promise<ChangeAlertOutcome> {
  const request = { number, action: 'acknowledge-alert', audited: 'alert.step-set' } as const
  return changeAlert(ports, colleague, request, (alert, act) => {
    if (!isOpenAlert(alert) || alert.owner !== colleague.id) return notYours
    const later = withMoreTime(alert, act)
    return later === undefined
      ? 'There is no more time to give: do the step, set another one, or hand over.'
      : { alert: later, told: [] }
  })
}

/** The raiser has spoken to one of those who are asked. */
export async function saySpokenTo(
  ports: Ports,
  colleague: Colleague,
  number: string,
  to: string,
): Promise<ChangeAlertOutcome> {
  const request = { number, action: 'add-to-alert', audited: 'alert.added-to' } as const
  return changeAlert(ports, colleague, request, (alert, act) =>
    isOpenAlert(alert) ? { alert: spokenTo(alert, act, to), told: [] } : 'This alert is closed.',
  )
}
