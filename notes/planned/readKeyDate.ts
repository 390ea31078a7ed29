import type { ClockTime, Day } from '../../casework/time.ts'
import type { Found, Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { said } from '../text/said.ts'
import { pattern } from './marked.ts'
import type { DayPlan } from './readMoment.ts'
import { isToldContact, type Around } from './readOurs.ts'
import { bodyWords, eventWords } from './words/theirs.ts'
import { tidied } from './withoutDay.ts'

/** What others have booked for her, such as a court hearing: in her words, with its day. */
export type KeyDateFound = Found<{ readonly text: string; readonly day: Day; readonly time?: ClockTime }>

/** Something that others have booked, and whether it is only what another thing is about. */
export interface Theirs extends Span {
  readonly isTopic: boolean
  readonly isPlace: boolean
  readonly isEvent: boolean
}

const appt =
  'appts?|apts?|appointments?|meeting|mtg|assessment|interview|session|review|visit|booked|slot|consultation'
const withOthers = `(?:${appt})(?: (?:in|on|booked|for her|at TIME|at (?:the )?[\\p{L}]{3,14}))? (?:with|w\\/)\\s?(?!(?:me|us|kw|myself|keyworker|her(?! )|HER(?!\\p{L})|the (?:team|hub|group))(?!\\p{L}))(?!w\\/)[\\p{L}.]+`
const theirs = pattern(
  `(?<![\\p{L}'’-])(?:(?<event>${eventWords}|${withOthers})|(?<body>${bodyWords}))(?:['’]s)?(?![\\p{L}'’])`,
  'g',
)
/** Where services and people who may have booked something are named in some words. */
export const bodiesIn = (words: string): readonly number[] =>
  matchesOf(words, theirs).flatMap(({ index, groups }) => (groups?.['body'] === undefined ? [] : [index]))

const acronym =
  /\b(?!KW|HV|TC|DNA|FTA|UK|OK|AM|PM|RE|FU|NFA|ASAP)[A-Z]{2,6} (?:appt|appointment|assessment|meeting|review|session|group)\b/g

const topic = pattern(
  String.raw`(?<!\p{L})(?:(?:re|about|regarding|discussed|disc)(?: [\p{L}'’-]{2,14})?|discuss(?:ing)?|around|before|after|prior to|ahead of|for|of|prep(?:are|aring)? for|with regards? to|talk(?:ed)? about|chat about|support with|help with|concern(?:s|ed)|going through|go over|form|forms|letter)\s(?:(?:the|a|an|her|WOMAN|upcoming|next|new|his|housing)\s){0,2}$`,
)
const place = pattern(String.raw`(?<!\p{L})(?:at|@|outside|from)\s(?:the\s)?$`)
const spokenTo = pattern(
  String.raw`(?<!\p{L})(?:ring(?:ing)?|rang|call(?:ed|ing)?|phon(?:e|ed|ing)|e-?mail(?:ed|ing)?|text(?:ed|ing)?|sp(?:eak|oke|oken|eaking)|contact(?:ed|ing)?|chas(?:e|ed|ing)|writ(?:e|ing)|wrote|letter|message|messaged|heard|hear|wait(?:ing)?|await(?:ing)?|refer(?:red|ral|ring)?|ask(?:ed|ing)?|told|tell|appl(?:y|ied)|inform(?:ed)?|updat(?:e|ed)|liais(?:e|ed|ing)|sen[dt]|pa(?:y|id)|owes?|chaser?|support(?:ed)?|left)\s(?:(?:to|from|by|with|the|her|a|for|back|WHOSE|on)\s){0,3}$`,
)
const willSpeak = pattern(
  String.raw`^['’]?s?\s(?:(?:officer|worker|team|will|is|are|said|says|to|they|would|should|['’]ll|has|have|going|then)\s){0,4}(?:call(?! (?:booked|due|arranged|scheduled|date|is))|ring|get|respond|reply|let|e-?mail|email|write|confirm|update|decide|chase|look|send|phone|text|hear|know|emailed|rang|called|texted|phoned|wrote)(?:ing|ed)?(?! (?:HER(?!\p{L})|interview|appt|appointment))(?!\p{L})`,
)

/** What others have booked in the words of a day: the last such thing before the day, else the first behind it. */
export function theirsIn({ marked, text }: Around, plan: DayPlan): Theirs | undefined {
  const { stretch, day } = plan
  const words = marked.slice(stretch.start, stretch.end)
  const found = [...matchesOf(words, theirs), ...matchesOf(text.slice(stretch.start, stretch.end), acronym)]
    .map((match) => theirsAt(words, match, plan))
    .filter((one) => one !== undefined)
    .sort((one, other) => one.start - other.start)
  const before = found.filter(({ start }) => start < day.start)
  const [behind] = found
  const isAbout = behind?.isTopic === true && !booked.test(words.slice(0, behind.start - stretch.start))
  return (
    before.find(({ isTopic, isEvent }) => !isTopic && isEvent) ??
    before.at(-1) ??
    (isAbout ? undefined : behind)
  )
}

/** Without one of these, what is told behind a day is what a contact was about: "TC Jade Monday re court". */
const booked = pattern(
  `(?<!\\p{L})(?:${appt}|due|has|have|got|going|goes|sees|seeing|back|hears?|waiting|rings?|calls?|comes?|coming|is|will)(?!\\p{L})`,
)

const directly = pattern('^\\s(?:(?:on|appt|appointment|meeting)\\s){0,2}DAY')

/** "Bus fare for probation tomorrow" tells when probation is; "saw her re housing Tuesday" does not tell when housing is. */
function isOfOnlyDay(after: string, { onlyFuture }: DayPlan): boolean {
  return onlyFuture && directly.test(after)
}

function theirsAt(words: string, match: RegExpExecArray, plan: DayPlan): Theirs | undefined {
  const from = plan.stretch.start
  const isEvent = match.groups?.['body'] === undefined
  const before = words.slice(Math.max(0, match.index - 50), match.index)
  const end = match.index + match[0].length
  if (!isEvent && (spokenTo.test(before) || willSpeak.test(words.slice(end, end + 60)))) return undefined
  const isTopic = topic.test(before)
  if (isTopic && !isEvent && !isOfOnlyDay(words.slice(end), plan)) return undefined
  return { start: from + match.index, end: from + end, isTopic, isPlace: place.test(before), isEvent }
}

const gone = pattern(
  String.raw`(?<!\p{L})(?:had|was|were|went|attended|met|seen|joined|visited|missed|did ?n['’]?t|did not|failed|been|got(?! an? (?:[\p{L}]{2,12} )?(?:interview|appt|appointment|assessment|viewing|hearing|date|court|scan|trial)(?!\p{L}))|took|taken|(?<!(?:to be|being|is|gets?) )fitted|appeared|evicted|(?<!(?:being|be|is|gets?) )released|cancelled|arrested|link(?:ed)? (?:with|wid|up)|moved(?! to)|saw|seen|rang|called|phoned|emailed|spoke|texted|contacted|received|discharged|dna['’]?d?|since|accompanied|came|sentenced|started|stopped|ended|expired|lapsed|last|mins?|minutes|(?:an|half an|\d|one|two|three) ?(?:hr|hour)s?|not|no longer|after)(?!\p{L})`,
)
const told = pattern(
  String.raw`^.*(?<!\p{L})(?:say|says|said|that|told (?:me|us)|reports?|reported|mentioned|confirmed|re|remind(?:ed)?(?: HER)? (?:of|about)|because|as|has|have|says she)(?!\p{L})`,
)

/** What will not be: "today 1pm at probation she can't", "CV session tomorrow off", "can't do tomorrow with me at probation". */
const calledOff = pattern(
  String.raw`(?<!\p{L})(?:(?:can['’]?t|cannot|cnt|could ?n['’]?t|won['’]?t be able to|unable to) (?:do|make|come|attend|manage|get to|DAY)|(?:she|HER|she['’]s) (?:can['’]?t|cannot)(?=\W*$)|(?<!(?:tag|days?|time|signed|goes|going|get|gets|comes) )off(?=\W*$| (?:as|due|because|now))|cx['’]?d?|cncl?e?d|pulled (?:by|out)|not happening)(?!\p{L})`,
)
/** "Chemist shut til Mon", "housing: nothing till Mon": nobody has booked anything for that day. */
const nothingTill = pattern(
  '(?<!\\p{L})(?:shut|closed|nothing|nowt|none|no \\p{L}{3,12}|nobody|no ?one|not (?:open|back|in)|away|busy|full|off)(?: \\p{L}{2,8})? (?:till?|until) $',
)
const ofJoint = /(?:joint|3[ -]?way|three[ -]way|with (?:me|us)) ?/

/** Whether something that others have booked is still to come: a bare weekday behind "went to" or "had" is not. */
export function isToCome(around: Around, { stretch, day, onlyFuture }: DayPlan): boolean {
  const { marked } = around
  const words = marked.slice(stretch.start, stretch.end)
  if (calledOff.test(words) || nothingTill.test(words.slice(0, day.start - stretch.start))) return false
  if (onlyFuture) return true
  const joint = ofJoint.exec(words)?.[0]
  if (joint !== undefined && isToldContact(around, joint)) return false
  // Only what is told before the day may be of it: "saw her Monday re court" tells when she was seen.
  const place = day.start - stretch.start
  return !gone.test(`${words.slice(0, place).replace(told, '')}${words.slice(place)}`)
}

/** The key date of a day: its words stand from the name of the thing to the end of what is said of it. */
export function keyDateOf(around: Around, plan: DayPlan, thing: Theirs): KeyDateFound {
  const { day, time, stretch, future } = plan
  const start = Math.min(startOfThing(around.marked, thing, stretch), day.start, time?.start ?? day.start)
  const moment = Math.max(day.end, time?.end ?? 0)
  const end = Math.max(thing.end, moment + detailAfter(around.marked.slice(moment, stretch.end)))
  const words = tidied(around.text, { start, end }, [day, ...(time === undefined ? [] : [time])])
  const value = said({ text: words, day: future, time: time?.value })
  return { kind: 'key-date', rule: 'key-date', start, end, text: around.text.slice(start, end), value }
}

const detail = pattern(
  String.raw`^[\s,]*(?:(?:at|with|for|re|in|about|to)\s[^,;.]{2,60}|[\p{L}][^,;.]{2,40})$`,
)
const ofContact = pattern(
  String.raw`(?<!\p{L})(?:\d+ ?(?:mins?|minutes|hrs?|hours?)|hub|our centre|saw|rang|spoke)(?!\p{L})`,
)

function detailAfter(tail: string): number {
  return detail.test(tail.trimEnd()) && !ofContact.test(tail) ? tail.trimEnd().length : 0
}

const people =
  "(?:mum|mother|dad|father|sister|brother|partner|ex|boyfriend|husband|son|daughter|kids|children)(?:['’]s)?"
/** What a thing is said to be, or whose it is: "appt at Shelter" is hers, "her ex is released" is not. */
const whoseThing = pattern(
  `(?<!\\p{L})(?:(?:${appt}) (?:at|with|for|w\\/|to) (?:the |her )?|(?:(?:her|his|the|WHOSE) )?${people}(?: (?:is|will be|gets?|being|due|to be|has|has a|has got))*\\s)$`,
)
const modifier = pattern(
  String.raw`(?<=^|[\s,(])(?!(?:re|about|the|an?|her|she|has|had|have|got|is|was|at|on|in|to|for|from|with|and|of|that|says|said|told|attend\w*|going|go|saw|rang|hub|mins|due|not|no|as|because|there|also|been|but|so|then|if|when|discussed|me|us|given|received|still|now|gets?|being|be|will|by|around|centre|today|says|mins?|minutes|hrs?|hours?|phone|tel|tc|video|f2f)\s)[\p{L}'’&-]{1,20}\s$`,
)
const mostModifiers = 3

/** Where the name of a thing begins: with up to three words that say which ("next probation appt"). */
function startOfThing(marked: string, thing: Theirs, stretch: Span): number {
  let start = thing.start
  for (let count = 0; count < mostModifiers; count += 1) {
    const match = modifier.exec(marked.slice(Math.max(stretch.start, start - 24), start))
    if (match === null) break
    start -= match[0].length
  }
  return start - (whoseThing.exec(marked.slice(Math.max(stretch.start, start - 40), start))?.[0].length ?? 0)
}
