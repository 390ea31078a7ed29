import type { ClockTime } from '../../casework/time.ts'
import { textAfter, textBefore, type Found } from '../text/finding.ts'
import type { ContactPassage } from './contactPassage.ts'
import { isOutright } from './saidOutright.ts'
import { agreed, dueThen, theirAppointment } from './words/aroundContact.ts'
import { offNowAfter } from './words/puttingOff.ts'

/** "That's our 10 o'clock gone". */
const goneAfter = /^\s(?:is\s)?gone\b/i

/** The time at which she should have come or answered: one that is told as missed, as put off or as agreed. */
export function agreedTime(
  { text, attendance }: ContactPassage,
  free: readonly Found<ClockTime>[],
): Found<ClockTime> | undefined {
  if (attendance === undefined || attendance === 'came') return undefined
  const outright = attendance === 'no-answer' ? undefined : free.find((one) => isOutright(text, one))
  return (
    outright ??
    free.find(({ start, end }) => {
      const [before, after] = [textBefore(text, start), textAfter(text, end)]
      const isAgreed = agreed.test(before) || dueThen.test(before)
      return (isAgreed || offNowAfter.test(after) || goneAfter.test(after)) && !theirAppointment.test(before)
    })
  )
}
