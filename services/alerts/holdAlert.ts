import { isOpenAlert } from '../../casework/alerts/alertState.ts'
import { placeOfStep, stepDone, withMoreTime } from '../../casework/alerts/holding.ts'
import { spokenTo } from '../../casework/alerts/learning.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { changeAlert, type ChangeAlertOutcome } from './changeAlert.ts'
import { firstStep } from './firstStep.ts'
import { notYours } from './leadSteps.ts'

/** Why nothing may be done with the step that a card shows; undefined where it may. */
function stepHeldUp(alert: Alert, by: string, step: number | undefined): string | undefined {
  if (!isOpenAlert(alert) || alert.owner !== by) return notYours
  return step === undefined || placeOfStep(alert) === step
    ? undefined
    : 'That step is not the next one any more. Nothing was changed.'
}

/** The owner has done her step, the one of the place `step`; the next one is filled in, and she can change it. */
export async function finishStep(
  ports: Ports,
  colleague: Colleague,
  number: string,
  step?: number,
): Promise<ChangeAlertOutcome> {
  const request = { number, action: 'acknowledge-alert', audited: 'alert.step-set' } as const
  return changeAlert(ports, colleague, request, async (alert, act) => {
    const heldUp = stepHeldUp(alert, colleague.id, step)
    if (heldUp !== undefined) return heldUp
    const { dueAt } = await firstStep(ports, alert)
    return { alert: stepDone(alert, act, { what: 'Decide what follows', dueAt }), told: [] }
  })
}

/** Half an hour more for the owner’s step, the one of the place `step` for which it was `given` so often before, twice. */
export async function askMoreTime(
  ports: Ports,
  colleague: Colleague,
  number: string,
  { step, given }: { readonly step?: number | undefined; readonly given?: number | undefined } = {},
): Promise<ChangeAlertOutcome> {
  const request = { number, action: 'acknowledge-alert', audited: 'alert.step-set' } as const
  return changeAlert(ports, colleague, request, (alert, act) => {
    const heldUp = stepHeldUp(alert, colleague.id, step)
    if (heldUp !== undefined) return heldUp
    if (given !== undefined && given !== alert.nextStep?.extended)
      return 'That time was given already. Nothing was changed.'
    const later = withMoreTime(alert, act)
    return later === undefined
      ? 'There is no more time to give: do the step, set another one, or hand over.'
      : { alert: later, told: [] }
  })
}

/** The raiser has spoken to one of those who are asked. Nobody else can say so, and of nobody else. */
export async function saySpokenTo(
  ports: Ports,
  colleague: Colleague,
  number: string,
  to: string,
): Promise<ChangeAlertOutcome> {
  const request = { number, action: 'add-to-alert', audited: 'alert.added-to' } as const
  return changeAlert(ports, colleague, request, (alert, act) => {
    if (!isOpenAlert(alert)) return 'This alert is closed.'
    if (alert.raisedBy !== act.by || !isOnLadder(alert, to))
      return 'Nothing was noted: choose whom to ring on the card.'
    return { alert: spokenTo(alert, act, to), told: [] }
  })
}

function isOnLadder({ policy, recipients }: Alert, id: string): boolean {
  return recipients.includes(id) || policy.steps.some(({ people }) => people.includes(id))
}
