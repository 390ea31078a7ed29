import type { ClockTime } from '../../../casework/time.ts'
import { textBefore, type Found } from '../../text/finding.ts'

const about = String.raw`(?:(?:at|by|about|around|just|gone|after|before|nearly|past)\s){0,3}$`
const till = String.raw`(?:until|till?|untill)\s`
/** Before the time at which the contact was over, of hers or the worker's: "left 11.40", "gone by 11", "she went at 3". */
const left = new RegExp(
  String.raw`(?:^|[,.;&(–\d-]|\b(?:and|she|we|i|her|both|all|it|call|session|visit|meeting)\b)\s{0,2}(?:(?:(?:we|she|i) )?(?:(?:was|were|had|all|stayed) )?(?:(?:with|w) (?:her|me) )?(?:left(?: (?:hers?|me|there|again|the \p{L}{3,6}))?|finish(?:ed)?|ended|wrapped up|over|done|gone|went|(?:away|out|off|home|in (?:and|&) out)(?: again)?(?= (?:by|at|around|about)\b)|${till.slice(0, -2)}))\s${about}`,
  'iu',
)
/** "Stayed until 5", "in with her till 11". */
const stayed = new RegExp(
  String.raw`(?:\b(?:stayed|remained|sat|chatted|talked|(?:with|w) (?:her|me|us)|(?:i|we) (?:was|were) (?:there|in|on)|there together)\s(?:[\p{L}']{1,10}\s){0,3}|[,;(–-]\s?(?:there|here|in there|on (?:the )?phone|together)\s)${till}${about}`,
  'iu',
)
/** "9.30 til called on at 12". */
const directly = /^\s(?:until|till?)\s(?:[a-z']{1,10}\s){0,4}$/i
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
    ({ start }) =>
      start >= began.end &&
      start - began.end <= farthest &&
      (directly.test(text.slice(began.end, start)) || isEnd(textBefore(text, start))),
  )
  if (end === undefined) return undefined
  const minutes = minuteOf(end.value) - minuteOf(began.value)
  if (minutes <= 0 || minutes > longest) return undefined
  return { ...end, kind: 'minutes', rule: 'start-to-end', value: minutes }
}

const isEnd = (before: string): boolean => left.test(before) || stayed.test(before)

const minuteOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
