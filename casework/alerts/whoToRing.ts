import type { ColleagueEntry } from '../indexes.ts'
import type { Role } from '../records/colleague.ts'
import { personLine, type PersonLine } from './alertView.ts'

const order: readonly Role[] = [
  ...(['safeguarding-lead', 'deputy-safeguarding-lead', 'head-of-service'] as const),
  ...(['outside-person', 'manager', 'administrator'] as const),
]
const mostNamed = 3

/**
 * Whom to ring when an alert cannot be sent to anybody: those with a telephone number who come nearest to leading, of her own
 * organisation first, at most three. Never whoever asks, and nobody it is about.
 */
export function whoToRing(
  colleagues: readonly ColleagueEntry[],
  of: { readonly raisedBy: string; readonly organisation: string; readonly about: readonly string[] },
): readonly PersonLine[] {
  const left = new Set([of.raisedBy, ...of.about])
  const there = colleagues.filter(
    ({ id, state, telephone }) => state === 'active' && telephone !== undefined && !left.has(id),
  )
  const own = there.filter(({ organisation }) => organisation === of.organisation)
  const inOrder = [...own, ...there].flatMap((colleague) => {
    const place = order.findIndex((role) => colleague.roles.includes(role))
    return place < 0
      ? []
      : [{ id: colleague.id, place: place + (own.includes(colleague) ? 0 : order.length) }]
  })
  const ids = inOrder.toSorted((one, other) => one.place - other.place).map(({ id }) => id)
  return [...new Set(ids)].slice(0, mostNamed).map((id) => personLine(id, colleagues))
}
