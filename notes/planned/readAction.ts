import type { Day } from '../../casework/time.ts'
import type { Found, Span } from '../text/finding.ts'
import { said } from '../text/said.ts'
import { holdsDay, pattern } from './marked.ts'
import type { Piece } from './pieces.ts'
import type { DayPlan } from './readMoment.ts'
import { tidied } from './withoutDay.ts'
import { doubtfulVerbs, herVerbs, plainVerbs, purposes } from './words/actionVerbs.ts'

/** What the worker will do: in her words, with the day by which where one is said. */
export type ActionFound = Found<{ readonly text: string; readonly due?: Day }>

/** Words that tell what the worker will do: where her promise begins, and where the doing itself does. */
export interface Promised {
  readonly start: number
  readonly doing: number
  readonly sure: boolean
}

const verbs = [...plainVerbs, ...doubtfulVerbs].join('|')
const me = '(?:i|we|kw|key ?worker|worker|myself|us|me)'
const said1 = "(?:i['’]d|i['’]ll|i would|i will|i['’]m to)"
const opening = String.raw`^[\s,.;:()–—•*&+>-]*(?:\d{1,2}[.)]\s*)?(?:(?:and|then|so|also|plus|but|therefore|agreed|ok|pls|please|now|just|meanwhile|otherwise|today|tomorrow|DAY|TIME|on|later|after that|if not)[\s,:]+|HER\s?:\s){0,4}`
const header = String.raw`(?:(?:kw|my|further|agreed|key|for me|worker|follow[ -]?up)\s)?(?:actions?(?: points?)?|to[ -]?do(?:s| list)?|tasks?|next steps?|plan|ap|aps)(?:\s(?:for )?(?:kw|me|keyworker|worker|myself))?\s*(?:[:=–-]+)\s*(?:(?:kw|me|keyworker|worker|myself|i)\s?[:–-]\s)?`
const will = String.raw`(?:['’]ll|['’]d|will|would|shall|to|am to|['’]?m to|['’]?ve to|need to|needs to|have to|must|should|agreed to|promised to|offered to|plan to|intend to|['’]?m going to|am going to|['’]?m gonna|going to|aim to)`
const alsoWords = String.raw`(?:(?:also|then|now|just|still|again|try to|try and|continue to|keep|need to|have to|go and|be able to|in turn)\s+){0,2}`
const notHers = `(?!(?:${herVerbs})(?!\\p{L}))`
const promise = `(?:said|told HER|agreed|promised|explained|advised HER|let HER know|informed HER|reassured HER)(?: that)? ${said1}`

const doings =
  'taking|going with|going to (?:court|probation|the|her|housing)|accompanying|supporting|meeting|seeing|visiting|ringing|calling|phoning|emailing|texting|sending|chasing|referring|contacting|speaking to|picking up|dropping off|writing|doing|booking|arranging|applying|completing'

/** Every way of promising, the surest first; each ends where the doing begins. */
const promises: readonly { readonly sure: boolean; readonly source: string }[] = [
  {
    sure: true,
    source: `${opening}${header}(?:${me}\\s?(?:['’]?ve |have )?${will}\\s+|to )?${alsoWords}(?!(?:none|nil|n\\/a|no|she|he|they|see|HER|DAY|TIME)(?!\\p{L}))`,
  },
  {
    sure: true,
    source: `${opening}(?:${me}\\s?(?:['’]?ve |have )?${will}|${said1}|gonna|need to|must|have to|got to|remember to|don['’]?t forget to)\\s+${alsoWords}${notHers}`,
  },
  {
    sure: true,
    source: `${opening}(?:will|shall|going to|plan(?:ning)? to|agreed to|promised to|intend to|aim to)\\s+${alsoWords}${notHers}`,
  },
  {
    sure: true,
    source: `${opening}(?:(?:to[ -]?do|actions?|kw|me)\\s+|(?:me|kw|worker)\\s?:\\s)(?=(?:${verbs})(?!\\p{L}))`,
  },
  { sure: true, source: `${opening}(?:ill|well|id)\\s+${alsoWords}(?=(?:${verbs})(?!\\p{L}))` },
  {
    sure: true,
    source: `${opening}to\\s+${alsoWords}(?!(?:${herVerbs}|${purposes})(?!\\p{L}))(?=(?:${verbs})(?!\\p{L}))`,
  },
  {
    sure: true,
    source: `(?<!\\p{L})(?:${promise}|(?:i|we)(?:['’]ll| will| need to| must| have to|['’]ve got to| am going to|['’]m going to)|me to|kw to|kw will)\\s+${alsoWords}${notHers}`,
  },
  { sure: true, source: String.raw`(?<!\p{L})(?:i['’]?m|i am|we['’]re|we are)\s+(?=(?:${doings})(?!\p{L}))` },
  { sure: false, source: `${opening}(?=(?:${verbs})(?!\\p{L}))` },
  {
    sure: false,
    source: `${opening}(?=(?:chasing|ringing|calling|emailing|phoning|sending|referring|contacting|texting|speaking to|taking|writing to|dropping off|picking up|arranging|applying|submitting)\\s(?!(?:in|round|by)\\s))`,
  },
]
const patterns = promises.map(({ sure, source }) => ({ sure, told: pattern(source, 'iu') }))
const mayPromise = pattern(
  `(?<!\\p{L})(?:will|shall|to|need|must|plan|gonna|going|actions?|tasks?|todo|next steps?|aps?|i['’]?ll|i['’]?d|we['’]?ll|remember|forget|${verbs}|\\p{L}+ing)(?!\\p{L})`,
  'iu',
)
const toVerb = pattern(`^(?:${verbs}|${doings})(?!\\p{L})`, 'iu')

/** Whether a piece of a note tells what the worker will do; what somebody else will do is none of it. */
export function promisedIn({ words, start }: Piece): Promised | undefined {
  if (!mayPromise.test(words)) return undefined
  for (const { sure, told } of patterns) {
    const match = told.exec(words)
    if (match === null) continue
    const doing = match.index + match[0].length
    const rest = words.slice(doing)
    if (rest.trim() === '') continue
    return { start: start + match.index + leading(match[0]), doing: start + doing, sure }
  }
  return undefined
}

const leading = (written: string): number =>
  written.length - written.replace(/^[\s,.;:()–—•*&+>-]+/, '').length

const strongPlain =
  /^(?:chase|refer|re-?refer|submit|arrange|remind|apply for|send|escalate|book|rebook)(?!\p{L})/iu

/** Whether a verb at the head of a piece is something to be done, though nothing promises it. */
export function isOrder(words: string, { listed }: { readonly listed: boolean }): boolean {
  return listed || holdsDay(words) || strongPlain.test(words)
}

const passive =
  /(?<!\p{L})(?:(?:needs?|to be) (?:be )?(?:sent|done|made|completed|chased|referred|submitted|booked|emailed|rung|posted|chasing|doing|sending|referring|booking|completing|sorting|emailing|ringing|posting)|(?:follow[ -]?up|check-?ins?) (?:weekly|fortnightly|monthly|daily|in (?:a|one|two|three|four|\d)|needed|required|scheduled|arranged|next week)|(?:weekly|fortnightly|daily|monthly|regular) (?:check-?ins?|follow[ -]?ups?|calls?|contact)|(?:to )?follow[ -]?up (?:in|next)|^\W*next:? \d)/iu

/** Whether a piece tells of something left to do without saying who does it: "form needs sending", "follow-up weekly". */
export function isLeftToDo(words: string): boolean {
  return passive.test(words)
}

const headerOnly = pattern(
  `${opening}${header}|^\\W*(?:actions?(?: points?)?|to[ -]?do(?:s| list)?|tasks?|next steps?|plan|ap)\\W*$`,
  'iu',
)

/** Whether a piece begins a list of things to do. */
export function isHeader(words: string): boolean {
  return headerOnly.test(words)
}

const plainVerb = new RegExp(`^(?:${plainVerbs.join('|')})(?!\\p{L})`, 'iu')

/** Whether words begin with a word for doing; a plain one cannot be the name of a thing. */
export function startsWithVerb(words: string, kind: 'any' | 'plain' = 'any'): boolean {
  return (kind === 'plain' ? plainVerb : toVerb).test(words)
}

const byDay = /(?<!\p{L})(?:by|before|due|until)\s+(?:the\s+)?$/iu

/** The day by which something is to be done: one behind "by" or "before", else the last. */
export function dueOf(text: string, plans: readonly DayPlan[]): DayPlan | undefined {
  const limit = plans.find(({ day }) => byDay.test(text.slice(Math.max(0, day.start - 16), day.start)))
  return limit ?? plans.at(-1)
}

/** An action in the worker's own words, without the words of its day; a clock time stays in them. */
export function actionOf(
  text: string,
  { start, doing, end }: Span & { readonly doing: number },
  due: DayPlan | undefined,
): ActionFound {
  const last = end - (text.slice(start, end).length - text.slice(start, end).trimEnd().length)
  const dayOnly = due === undefined ? [] : [withoutTime(due)]
  const words = tidied(text, { start: doing, end: last }, dayOnly)
  const whole = words === '' ? text.slice(start, last) : words
  return {
    ...{ kind: 'action', rule: 'action', start, end: last, text: text.slice(start, last) },
    value: said({ text: whole, due: due?.future }),
  }
}

/** The words of a day without the clock time that was read together with it. */
function withoutTime({ day, time }: DayPlan): Span {
  if (time === undefined || time.start <= day.start || time.start >= day.end) return day
  return { start: day.start, end: time.start }
}
