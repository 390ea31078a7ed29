import { textAfter, textBefore } from '../text/finding.ts'
import type { NameList } from './nameLists.ts'

const hour = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)'
const spoken = `(?:half (?:past )?${hour}|(?:quarter|(?:five|ten|twenty) (?:minutes )?) ?(?:to|past) ${hour}|${hour}(?: o['’]?clock)?(?= (?:till?|to|for|who|wanting|she)\\b))`
const clock = '(?:\\d{4}(?!\\d)|\\d{1,2}[.:]\\d\\d|\\d{1,2}\\s?(?:am|pm))'
const length =
  '(?:(?:five|ten|fifteen|twenty|thirty|forty|fifty)(?:[ -]five)? min\\w*|\\d{1,3}\\s?(?:m|mins?|minutes?|h|hrs?|hours?)|half (?:an )?(?:hr|hour)|an? (?:hr|hour))'

/** "Shan 1000", "Hope at half ten", "kasia in the park 40 min": a clock or a length of her own behind a name. */
const behind = new RegExp(
  `^(?:\\s(?:was|from|for|at|about|around)){0,2}\\s(?:${clock}|${spoken}|${length})(?!\\p{L})|^\\s\\((?:[^().;\\n]{1,40},\\s)?${length}\\)|^\\s(?:in|at|on) (?:the )?\\p{L}+ (?:for )?${length}(?!\\p{L})`,
  'iu',
)
/** "then twenty minutes with Jade". */
const before = new RegExp(`${length}\\s(?:with|w)\\s$`, 'i')
const toCome =
  /\b(?:next|nxt|tomorrow|tmrw|tmro|tmw|rebook\w*|book(?:ed|ing)?|will|due|redo|plan|ring|call|see|seeing|meet|meeting|text)\b[^.;\n]{0,24}$/i

/** The lists of one who have each a clock or a length of their own, where there are two of them or more. */
export function timedIn(text: string, lists: readonly NameList[]): ReadonlySet<NameList> {
  const timed = lists.filter(
    ({ start, end }) =>
      !toCome.test(textBefore(text, start)) &&
      (behind.test(textAfter(text, end)) || before.test(textBefore(text, start))),
  )
  return new Set(timed.length > 1 ? timed : [])
}
