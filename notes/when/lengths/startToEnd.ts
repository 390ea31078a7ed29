import type { ClockTime } from '../../../casework/time.ts'
import { textBefore, type Found } from '../../text/finding.ts'

/** Before the time at which a contact was over, of hers or the worker's. */
const ended =
  /(?:^|[,.;&(]|\band|\bshe|\bwe|\bi|\bher)\s{0,2}(?:(?:was |stayed )?(?:with (?:her|me) )?(?:left|finish(?:ed)?|ended|until|till|til|out by|done by|in (?:and|&) out by|away by|stayed (?:until|till|til)))\s(?:at\s|by\s|about\s)?$/i
const longest = 480
const farthest = 120

/** How long a contact took of which the note tells when it began and when it was over: "Came at ten past 11, left 11.40". */
export function lengthToEnd(
  text: string,
  began: Found<ClockTime> | undefined,
  times: readonly Found<ClockTime>[],
): Found<number> | undefined {
  if (began === undefined) return undefined
  const end = times.find(
    ({ start }) => start >= began.end && start - began.end <= farthest && ended.test(textBefore(text, start)),
  )
  if (end === undefined) return undefined
  const minutes = minuteOf(end.value) - minuteOf(began.value)
  if (minutes <= 0 || minutes > longest) return undefined
  return { ...end, kind: 'minutes', rule: 'start-to-end', value: minutes }
}

const minuteOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
