import type { ClockTime } from '../../casework/time.ts'
import { textBefore, type Found } from '../text/finding.ts'
import type { ContactPassage } from './contactPassage.ts'
import { isOutright } from './saidOutright.ts'
import { agreed, dueThen, theirAppointment } from './words/aroundContact.ts'

/** The time at which she should have come or answered: one that is told as missed, as put off or as agreed. */
export function agreedTime(
  { text, attendance }: ContactPassage,
  free: readonly Found<ClockTime>[],
): Found<ClockTime> | undefined {
  if (attendance === undefined || attendance === 'came') return undefined
  const outright = attendance === 'no-answer' ? undefined : free.find((one) => isOutright(text, one))
  return (
    outright ??
    free.find(({ start }) => {
      const before = textBefore(text, start)
      return (agreed.test(before) || dueThen.test(before)) && !theirAppointment.test(before)
    })
  )
}
