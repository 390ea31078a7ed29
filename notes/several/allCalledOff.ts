import { offShort } from '../contact/callingOff.ts'
import type { ReadContact } from '../noteContact.ts'

const off = `(?:${offShort}|cancel(?:l?ing)?|called off|call off)`
const everybody =
  '(?:all (?:of )?(?:mine|my|the|today|appts?|appointments|visits|sessions)|all(?= )|everyone|everybody|everything|the lot|my (?:whole )?(?:day|morning|afternoon|list|diary|appts?|appointments|women|ladies))'
const our =
  "(?:(?:i['’]?m|am|was|i was|me) (?:off|ill|sick|unwell|poorly|in training|stuck)|off (?:sick|ill)|training|staff|short[ -]?staffed|(?:hub|centre|office|building) (?:is |was )?(?:shut|closed|flooded)|no (?:heating|power|water)|snow|flood|fire alarm|train strike|boiler)"

/** A heading over a list: "Cancelled all mine today, am off sick:". */
const heading = new RegExp(
  `(?<!\\p{L})(?:${off}[^:.\\n]{0,30}?(?<!\\p{L})(?:${everybody}|${our})|(?:${everybody}|${our})[^:.\\n]{0,40}?(?<!\\p{L})${off})(?!\\p{L})[^:.\\n]{0,50}[:\\n]\\s*$`,
  'iu',
)
const longestHeading = 140

/** Whether a name stands directly behind words that all were put off by us. */
export const isAllCalledOff = (text: string, start: number): boolean =>
  heading.test(text.slice(Math.max(0, start - longestHeading), start))

/** A list of women headed by words that all were put off by us: each was, where nothing else is said of her. */
export function withAllCalledOff(text: string, read: readonly ReadContact[]): readonly ReadContact[] {
  const [first] = read
  const start = first?.told.mentions[0]?.start
  if (start === undefined || !isAllCalledOff(text, start)) return read
  return read.map((one) => (isUntold(one) ? calledOff(one) : one))
}

const isUntold = ({ parts: { attendance, mode } }: ReadContact): boolean =>
  mode === undefined && (attendance === undefined || attendance.rule === 'minutes-together')

function calledOff(one: ReadContact): ReadContact {
  const { minutes, ...contact } = one.contact.contact
  return { ...one, contact: { ...one.contact, contact: { ...contact, attendance: 'cancelled-by-us' } } }
}
