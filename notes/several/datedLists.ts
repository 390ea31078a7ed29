import { textAfter, textBefore } from '../text/finding.ts'
import { areDaysToCome, dayHeadingBefore } from './dayHeadings.ts'
import type { NameList } from './nameLists.ts'
import { startWithTitle } from './spokenHeads.ts'

/** Behind a name, what is to be done with her is no contact yet: "Friday: Joy to ring back". */
const isPlanned = /^\s(?:to|will|next|due|booked|wants?|needs?)(?!\p{L})/iu

/**
 * The lists of a text that is written up by days which stand each directly behind a day, of two women or more: "Monday: Nia, very
 * low. Thursday: Joy, put off by me". Each is a contact of that day, in whatever words, and never one of her who was named before.
 */
export function datedIn(text: string, lists: readonly NameList[]): ReadonlySet<NameList> {
  const dated = lists.filter(
    ({ start, end, mentions }) =>
      mentions.length > 0 && !isPlanned.test(textAfter(text, end)) && isDated(text, start),
  )
  const women = new Set(dated.map(({ mentions: [one] }) => one?.women[0]))
  return new Set(women.size > 1 ? dated : [])
}

function isDated(text: string, named: number): boolean {
  const day = dayHeadingBefore(text, startWithTitle(text, named))
  return day !== undefined && !areDaysToCome(textBefore(text, day.start))
}
