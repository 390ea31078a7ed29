import type { Alert } from '../records/alert.ts'
import type { AlertDelivery } from '../records/delivery.ts'
import { isOpenAlert, ownershipOf } from './alertState.ts'

/**
 * Whether a message has nothing to say any more: somebody has taken what nobody had answered, or the step it would ask about has
 * passed, is another one, or is not hers. As a new message it would only take somebody away from what is asked of her.
 */
export function isTooLate(alert: Alert, { as, recipient }: Pick<AlertDelivery, 'as' | 'recipient'>): boolean {
  const { nextStep, owner } = alert
  if (as === 'unanswered') return !isOpenAlert(alert) || ownershipOf(alert) !== undefined
  // A step that is still to be asked about later is not the one that this message was made for.
  return (
    as === 'step-asked' && (owner !== recipient || nextStep === undefined || nextStep.remindAt !== undefined)
  )
}
