import { subjectOfWoman } from '../casework/details/detailsView.ts'
import { may } from '../casework/permissions.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { ContactReading } from '../casework/records/contactDraft.ts'
import { orderAsked, type OrderAsked } from '../casework/underOrder/orderAsked.ts'

/** What is asked of a contact where her appointments can be part of an order; nothing of whoever may not read her details. */
export function orderAskedOf(
  colleague: Colleague,
  woman: Case,
  said: Parameters<typeof orderAsked>[1],
): OrderAsked {
  return may(colleague, 'see-details', subjectOfWoman(woman)) ? orderAsked(woman, said) : {}
}

/** A reading without what it says of an order where that is not asked, whoever sent it. */
export function onlyAsked(colleague: Colleague, woman: Case, reading: ContactReading): ContactReading {
  const asked = orderAskedOf(colleague, woman, reading)
  const { underOrder, next, ...rest } = reading
  const { enforceable, ...arranged } = next ?? {}
  return ContactReading.parse({
    ...rest,
    ...(asked.missed === undefined ? {} : { underOrder }),
    ...(next === undefined
      ? {}
      : { next: asked.next === undefined ? arranged : { ...arranged, enforceable } }),
  })
}
