import type { Case } from '../../casework/records/case.ts'
import { daysBetween, type Day } from '../../casework/time.ts'

/** The contacts of the last four weeks that say she missed something, and of which nobody has said why. */
export function missedUnsaid({ contacts, organisation: ours }: Case, today: Day): Case['contacts'] {
  return contacts.filter(
    ({ with: who, attendance, nationalCode, takenBack, organisation, day }) =>
      who === 'her' &&
      organisation === ours &&
      takenBack === undefined &&
      attendance === 'missed' &&
      nationalCode === 'PEND' &&
      daysBetween(day, today) <= 28,
  )
}

const enforced = [
  ...['community-order', 'suspended-sentence', 'licence'],
  ...['post-sentence-supervision', 'conditional-caution'],
]

/** Whether she is under an order on a day that somebody enforces. */
export function isOrdered({ orders }: Case, day: Day): boolean {
  return orders.some(
    ({ status, from = '', to = '9' }) => enforced.includes(status) && from <= day && to >= day,
  )
}
