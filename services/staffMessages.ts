import type { CoverDelivery, Delivery, DutyDelivery, LeftDelivery } from '../casework/records/delivery.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { afterCover, prepareCover } from './cover/deliverCover.ts'
import type { Prepared, Tried } from './deliveries/deliveryParts.ts'
import { afterDuty, prepareDuty } from './duty/deliverDuty.ts'
import { afterLeft, prepareLeft } from './leaving/deliverLeft.ts'

/** A message about who looks after whose women: days away, a safe card opened on duty, somebody who has left. */
export type StaffMessage = CoverDelivery | DutyDelivery | LeftDelivery

/** Whether a delivery is a message about who looks after whose women. */
export function isStaffMessage(delivery: Delivery): delivery is StaffMessage {
  return delivery.as === 'cover' || delivery.as === 'duty' || delivery.as === 'left'
}

/** Makes the card of such a message. */
export async function prepareStaffMessage(ports: Ports, message: StaffMessage): Promise<Prepared> {
  switch (message.as) {
    case 'cover':
      return prepareCover(ports, message)
    case 'duty':
      return prepareDuty(ports, message)
    case 'left':
      return prepareLeft(ports, message)
  }
}

/** What else is saved with its ending: whom it has shown stands in the audit trail. */
export async function afterStaffMessage(
  ports: Ports,
  message: StaffMessage,
  tried: Tried,
): Promise<readonly AnyRecord[]> {
  switch (message.as) {
    case 'cover':
      return afterCover(ports, message, tried)
    case 'duty':
      return afterDuty(ports, message, tried)
    case 'left':
      return afterLeft(ports, message, tried)
  }
}
