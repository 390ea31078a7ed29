import type { Ports } from '../../casework/ports/ports.ts'
import { isDaily, isOfAlert, type Delivery } from '../../casework/records/delivery.ts'
import { prepareDebrief } from '../alerts/debrief.ts'
import { prepareAlert } from '../alerts/deliverAlert.ts'
import { prepareUnsent } from '../alerts/deliverUnsent.ts'
import { prepareNudge } from '../alerts/nudge.ts'
import { prepareDigest } from '../alerts/readinessDigest.ts'
import { prepareMove } from '../deliverMove.ts'
import { prepareReview } from '../measures/remindOfReview.ts'
import { prepareDaily } from '../morning/deliverDaily.ts'
import { prepareReminder } from '../remindOfAction.ts'
import { isStaffMessage, prepareStaffMessage } from '../staffMessages.ts'
import type { Prepared } from './deliveryParts.ts'
import type { Clock } from './passClock.ts'

/** What is tried and settled; a clock only makes something happen. */
export type MessageDelivery = Exclude<Delivery, Clock>

/** Makes the message of a delivery when it is sent, where permission is asked again; or says why there is none. */
export async function prepareDelivery(ports: Ports, delivery: MessageDelivery): Promise<Prepared> {
  if (isOfAlert(delivery)) return prepareAlert(ports, delivery)
  if (isDaily(delivery)) return prepareDaily(ports, delivery)
  if (isStaffMessage(delivery)) return prepareStaffMessage(ports, delivery)
  if (isAboutWoman(delivery)) return prepareAboutWoman(ports, delivery)
  switch (delivery.as) {
    case 'moved':
      return prepareMove(ports, delivery)
    case 'debrief':
      return prepareDebrief(ports, delivery)
    case 'nudge':
    case 'superseded':
      return prepareNudge(ports, delivery)
    case 'readiness':
      return prepareDigest(ports, delivery)
    case 'unsent':
      return prepareUnsent(ports, delivery)
    case 'cue-deadline':
      return { kind: 'not-needed' }
  }
}

/** A reminder for one woman: something to do, or whom to ask again. */
type AboutWoman = Extract<MessageDelivery, { readonly as: 'reminder' | 'review-due' }>

/** Whether a delivery is a reminder for one woman. */
export function isAboutWoman(delivery: MessageDelivery): delivery is AboutWoman {
  return delivery.as === 'reminder' || delivery.as === 'review-due'
}

function prepareAboutWoman(ports: Ports, delivery: AboutWoman): Promise<Prepared> {
  return delivery.as === 'reminder' ? prepareReminder(ports, delivery) : prepareReview(ports, delivery)
}
