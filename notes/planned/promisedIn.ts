import { holdsDay, pattern } from './marked.ts'
import type { Piece } from './pieces.ts'
import { plainVerbs, promisedVerbs } from './words/actionVerbs.ts'
import { doings, header, opening, promises, verbs } from './words/promises.ts'

/** Words that tell what the worker will do: where her promise begins, and where the doing itself does. */
export interface Promised {
  readonly start: number
  readonly doing: number
  readonly sure: boolean
  /** Set where it is a promise only with a day that can only be to come. */
  readonly onDay: boolean
}

const patterns = promises.map(({ sure, onDay = false, source }) => ({
  ...{ sure, onDay },
  told: pattern(source),
}))
const mayPromise = pattern(
  `(?<!\\p{L})(?:will?|shall|no|i|me|mi|to|need|want|wanna|wanting|hope|hoping|meaning|fi|must|plan|gonna|going|back on|actions?|tasks?|todo|next steps?|aps?|i['’]?ll|i['’]?d|we['’]?ll|remember|forget|${verbs}|\\p{L}+ing)(?!\\p{L})`,
)
const toVerb = pattern(`^(?:${verbs}|${doings})(?!\\p{L})`)

/** Whether a piece of a note tells what the worker will do; what somebody else will do is none of it. */
export function promisedIn({ words, start }: Piece): Promised | undefined {
  if (!mayPromise.test(words)) return undefined
  for (const { sure, onDay, told } of patterns) {
    const match = told.exec(words)
    if (match === null) continue
    const doing = match.index + match[0].length
    const rest = words.slice(doing)
    if (rest.trim() === '' || toReader.test(rest)) continue
    return { start: start + match.index + leading(match[0]), doing: start + doing, sure, onDay }
  }
  return undefined
}

/** "Just to let you know I met her": said to whoever reads the note. */
const toReader = /^let (?:you|u|ya|everyone|every1|all|us|the team) (?:all )?(?:know|no)\b/i

const leading = (written: string): number =>
  written.length - written.replace(/^[\s,.;:()–—•*&+>-]+/, '').length

const strongPlain = pattern(
  String.raw`^(?:sending|printing|posting|flagging|putting|doing|getting|raising|logging|chase|refer|re-?refer|submit|arrange|remind|apply for|send|escalate|book|rebook|follow[ -]?up with|f\/u with|get (?:her|WHOSE)|note to self|\p{L}{2,9}ing [^.;]{2,40} (?:now|asap|straight away|later|TIME)\W*$)(?!\p{L})`,
)

/** Whether a verb at the head of a piece is something to be done, though nothing promises it. */
export function isOrder(words: string, { listed }: { readonly listed: boolean }): boolean {
  return listed || holdsDay(words) || strongPlain.test(words)
}

const passive = pattern(
  String.raw`(?<!\p{L})(?:(?:needs?|to be) (?:be )?(?:sent|done|made|completed|chased|referred|submitted|booked|emailed|rung|posted|chasing|doing|sending|referring|booking|completing|sorting|emailing|ringing|posting)|(?:follow[ -]?up|check-?ins?) (?:weekly|fortnightly|monthly|daily|in (?:a|one|two|three|four|\d)|needed|required|scheduled|arranged|next week)|(?:weekly|fortnightly|daily|monthly|regular) (?:check-?ins?|follow[ -]?ups?|calls?|contact)|(?:to )?follow[ -]?up (?:in|next)|^\W*next:? \d|to (?:do|send|chase|complete|submit|sort|post|be (?:sent|done|chased|completed|submitted|posted))(?= (?:DAY|by|on|this|asap|\x26)|[\s.]*$))`,
)

const owed = pattern(
  String.raw`(?:(?<!\p{L})(?:from|by|[-–] ?) ?me|(?:,|->|→|>) ?(?:me|kw))(?: to [^,.;]{1,40}?)?,? (?:by|for|before) (?:the )?(?:end of )?(?:TIME )?DAY|(?<=, )(?:me|kw),? DAY|(?<!\p{L})(?:by )?(?:the )?(?:end of )?(?:TIME )?DAY,? (?:from|by) me(?!\p{L})`,
)

/** What is owed by the worker with no day, or with "today" behind it: "form to be printed by me", "MASH ref from me before 5". */
const byMe = pattern(
  String.raw`(?<!\p{L})(?:to be (?:\p{L}{2,12}) by (?:me|kw|us)|(?:ref|refs|referral|form|report|query|complaint|statement|application|support letter) (?:[^.,;]{2,30} )?(?:by|from) me(?= (?:DAY|now|asap|before|first thing|for)|[\s.!?]*$))(?!\p{L})`,
)
/** "Letter to go", "card out": what will be sent, with no word for who sends it. */
const toGo = pattern(
  String.raw`^\W*(?:[\p{L}&+/ ]{2,32} )?(?:letter|card|parcel|referral|refrral|ref|form|report|e-?mail|text|application|statement|mash|marac|dash) (?:to (?:go|follow|do|be done|write|finish|send)(?: (?:out|off|in|to [^.,;]{2,30}))?|(?:is |will be )?going (?:in|off|out|over)|will go (?:in|off|out)|out)(?=,? (?:by |on |this |first thing )?(?:DAY|tonight|now|this (?:am|pm))|\W*$)|^\W*[^.,;]{2,40} to (?:discuss|raise|go through|take) (?:it )?(?:w|w\/|with|to) ?(?:my |the )?(?:manager|mgr|supervisor|senior|team)(?!\p{L})`,
)

/** Whether something is owed by the worker by a day, with no word for the doing: "budget sheet to him by the 18th from me". */
export const isOwed = (words: string): boolean => owed.test(words) || byMe.test(words) || toGo.test(words)

/** Whether a piece tells of something left to do without saying who does it: "form needs sending", "follow-up weekly". */
export function isLeftToDo(words: string): boolean {
  return passive.test(words) || isOwed(words)
}

const headerOnly = pattern(
  `${opening}${header}|^\\W*(?:actions?(?: points?)?|(?:left |still )?to[ -]?do(?:s| list)?|outstanding|jobs|tasks?|next steps?|plan|ap)\\W*$`,
)

/** Whether a piece begins a list of things to do. */
export function isHeader(words: string): boolean {
  return headerOnly.test(words)
}

const plainVerb = pattern(`^(?:${plainVerbs.join('|')})(?!\\p{L})`)

const promisedVerb = pattern(
  `^(?!(?:meet|see|attend|go|come|catch|touch|be)(?!\\p{L}))(?:${verbs}|${doings}|${promisedVerbs})(?!\\p{L})`,
)
const heads = { any: toVerb, plain: plainVerb, promised: promisedVerb }

/** Whether words begin with a word for doing; a plain one cannot be the name of a thing. */
export function startsWithVerb(words: string, kind: keyof typeof heads = 'any'): boolean {
  return heads[kind].test(words)
}
