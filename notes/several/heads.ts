import type { Found, Span } from '../text/finding.ts'
import { overlaps, textAfter, textBefore } from '../text/finding.ts'
import { lastStartingBefore } from '../text/inOrder.ts'
import { dayHeadingBefore, timeHeadingBefore } from './dayHeadings.ts'
import { isAllCalledOff } from './allCalledOff.ts'
import { datedIn } from './datedLists.ts'
import { piecesOfDay } from './dayList.ts'
import { isDoneNext } from './doneNext.ts'
import type { NameList } from './nameLists.ts'
import { timedIn } from './timedLists.ts'
import { wasToCome } from './wasToCome.ts'
import { isToldInSpeech, startWithTitle } from './spokenHeads.ts'

/** A list of names that a contact is told of, and where the telling begins. */
export interface Head {
  readonly list: NameList
  readonly start: number
}

/** What says that a contact is told of somebody: the words of contacts, and of contacts about her. */
export interface Telling {
  readonly signs: readonly Span[]
  readonly about: readonly Found<'about-her'>[]
}

/** The lists of names whose contact a text tells, as far as its words say so; a woman who is only spoken of is none. */
export function headsOf(text: string, lists: readonly NameList[], telling: Telling): readonly Head[] {
  const heads: Head[] = []
  const timed = new Set([...timedIn(text, lists), ...datedIn(text, lists), ...piecesOfDay(text, lists)])
  for (const list of lists) {
    const start = startOfTelling(text, list, telling) ?? (timed.has(list) ? list.start : undefined)
    if (start !== undefined) heads.push({ list, start })
    else if (isDoneNext(text, heads.at(-1)?.list, list)) heads.push({ list, start: list.start })
  }
  return withoutPlural(text, heads)
}

/** "Saw both Jades. Jade Morgan 30m. Jade Murray 20m": what is told of two at once belongs to the first who is named after. */
function withoutPlural(text: string, heads: readonly Head[]): readonly Head[] {
  const [first, next, ...more] = heads
  const [both, ...others] = first?.list.mentions ?? []
  if (first === undefined || next === undefined || both === undefined || others.length > 0) return heads
  if (!/\b(?:both|two|all)(?: (?:the|my|our|of))*\s$/i.test(textBefore(text, both.start))) return heads
  const named = [next, ...more].flatMap(({ list }) => list.mentions).filter(({ rank }) => rank === 'full')
  const each = new Set(named.flatMap(({ women }) => women.filter((woman) => both.women.includes(woman))))
  return each.size > 1 ? [{ ...next, start: first.start }, ...more] : heads
}

function startOfTelling(text: string, list: NameList, { signs, about }: Telling): number | undefined {
  const told = lastStartingBefore(about, list.end)
  if (told !== undefined && overlaps(told, list)) return Math.min(told.start, list.start)
  const sign = signBefore(text, list, signs)
  if (sign !== undefined) return tellsOfHers(text, sign) ? undefined : sign.start
  const headed = headedBefore(text, list)
  if (headed !== undefined) return headed
  const isTold =
    isSubject(text, list, signs) ||
    isLabel(text, list) ||
    isToldInSpeech(text, list) ||
    isAllCalledOff(text, list.start)
  return isTold ? startWithTitle(text, list.start) : undefined
}

const toHer =
  /^[\s:]*(?:(?:to|with|from|for|by|on|at|w\/|both|all|a|an|the|and|re|my|our|client|(?:ms|mrs|miss)\.?|woman|sw|in|quick|brief|session|call|visit|appt|meeting)[\s:]+)*$/i

function signBefore(text: string, { start, end }: Span, signs: readonly Span[]): Span | undefined {
  const sign = lastStartingBefore(signs, start)
  // "took Nia" is one sign with her name in it.
  if (sign !== undefined && sign.end > start && sign.end <= end) return sign
  const near = sign !== undefined && sign.end <= start && start - sign.end <= 30
  return near && toHer.test(text.slice(sign.end, start)) ? sign : undefined
}

const hers =
  /\b(?:(?:s?he|they|who|that|which)(?:\s(?:had|has|also|then|just))?|(?:mum|mother|dad|father|sister|brother|partner|ex|daughter|son|friend|police|gp|officer|worker|manager|landlord|council)(?:\s(?:had|has|also|just))?|been|last|to|will|never|not)\s+$/i

/** "She rang Aisha": what the woman herself did is no contact of the worker's. */
const tellsOfHers = (text: string, { start }: Span): boolean => hers.test(textBefore(text, start))

/** Where the words before a name begin that say alone that a contact is told. */
const headedBefore = (text: string, list: NameList): number | undefined =>
  unheardBefore(text, list) ??
  withBefore(text, list) ??
  timedWithBefore(text, list) ??
  putOffBefore(text, list)

const unheard =
  /(?:^|[.;,\n]|\s[-–—]|:)\s*((?:still |sadly )?(?:nothing|no (?:sign|answer|reply|word|show|response))(?: (?:back|heard|at all))? (?:from|of)\s)$/i

/** "Nothing from April, I rang twice": where the telling begins of somebody who was tried and not reached. */
function unheardBefore(text: string, { start, end }: Span): number | undefined {
  if (/['’]s?$/.test(text.slice(start, end))) return undefined
  const [, said] = unheard.exec(textBefore(text, start)) ?? []
  return said === undefined ? undefined : start - said.length
}

/** "11.15-12 with Joy": where the time begins that somebody was met at. */
function timedWithBefore(text: string, { start }: Span): number | undefined {
  const [word] = /\b(?:with|w\/?)\s?$/i.exec(textBefore(text, start)) ?? []
  return word === undefined ? undefined : timeHeadingBefore(text, start - word.length)?.start
}

const lengthBehind =
  /^(?:(?:['’]s)?(?:\s(?!for\b)[\p{L}-]+){1,3},)?,?\s(?:for\s)?(?:\d{1,3}\s?(?:m|mins?|minutes?|h|hrs?|hours?)|half an hour|an hour)(?!\p{L})/iu

/** "Two calls today. With Joy, 5 minutes. With Nia's GP, 20 minutes": where each begins. */
function withBefore(text: string, { start, end }: Span): number | undefined {
  const [said] = /(?:(?<=[.;:\n]\s?)|^)with\s$/i.exec(textBefore(text, start)) ?? []
  return said !== undefined && lengthBehind.test(textAfter(text, end)) ? start - said.length : undefined
}

const putOff =
  /(?:^|[.;,\n]\s?|\b(?:i|we)(?:['’]ve)? )((?:had to|have had to|having to) (?:bump|cancel|move|postpone|rebook|reschedule|rearrange|put off|shift|swap|push back)\s)$/i

/** "Had to bump Joy and Nia": where the telling begins of those whom we put off. */
function putOffBefore(text: string, { start }: Span): number | undefined {
  const [, said] = putOff.exec(textBefore(text, start)) ?? []
  return said === undefined ? undefined : start - said.length
}

const doing =
  /^['’]?\s+(?:[\p{L}]\.?\s)?(?:also\s|both\s|all\s|then\s)*(?:came|attended|arrived|joined|present|rang|called|phoned|texted|messaged|emailed|dna\w*|fta|did\s?n[o']?['’]?t|didnt|did not|can(?:cell?ed|c['’]?d|x)|cxl\w*|cx['’]?d|missed|no[ -]?show\w*|no (?:answer|reply|response)|popped|dropped|turned|visited|seen|was seen|failed to|(?:in|here) (?:today|this|for)|(?<=(?:both|all)\s)(?:in|here|round|over)|sat (?:with|w)|never (?:came|showed|turned|made it|answered|attended|picked up)|(?:and|&|n) (?:i|me) (?:went|met|did|had|looked|filled|walked|talked|sat|spent|worked|were|spoke|chatted|caught up|discussed|agreed|completed))(?![\p{L}])/iu
/** "gave Kasia and Liz a lift". */
const given = /\b(?:gave|given|giving)(?: both| my)?\s$/i
const aLift =
  /^\s(?:both |each )?(?:a|the|some|their)\s(?:lift|ride|hand|food|food parcels?|vouchers?|tour|forms?|top-?ups?)\b/i
const relation =
  /\b(?:her|his|their|my|a|the)?\s?(?:friend|sister|mum|mother|daughter|cousin|aunt|aunty|niece|neighbour|partner|girlfriend|flatmate|about|re|regarding|and her|with her)\s$/i

/** What became of an appointment stands further behind a name: "was meant to be 11am but rang in ill". */
const farBehind = 90

function isSubject(text: string, list: NameList, signs: readonly Span[]): boolean {
  if (relation.test(textBefore(text, list.start))) return false
  if (given.test(textBefore(text, list.start)) && aLift.test(textAfter(text, list.end))) return true
  const behind = text.slice(list.end, list.end + farBehind)
  if (doing.test(behind) || (beginsClause(text, list) && wasToCome(behind))) return true
  const next = lastStartingBefore(signs, list.end + 4)
  return next !== undefined && next.start >= list.end && beginsClause(text, list)
}

const afterLabel =
  /^\s*,?\s*(?:[-–—:(]|(?:(?:was|were|is) (?:(?:at|due|booked|meant to be) )*)?\d|the (?:day|week|morning) (?:after|before)|after\b(?! (?:s?he|her|his|my)\b)|(?:quick|brief)\s(?:\d|call|chat|text)|(?:(?:both|all)\s)?(?:at|on|by|in|via|f2f|phone|tc|[thofsc]\/[cvpw]|ov|fta|uta|ncns|tel|n\/?a|v\/?m|text|call|session|hv|home visit|f ?t ?f|ph|fone|txt|hub|centre|office|interview|telephone|letter|e-?mail|zoom|video|half an|an hour|one hour|re|review|key ?work|(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?|yesterday|(?:straight|directly|right|just) after|afterwards)\b)/i

/** Behind a day and a name, a few words and a length are what was done: "THURS Siobhan walk n talk 40min". */
const fewAndLength =
  /^(?:\s(?!(?:for|s?he|her|him|his|me|my|was|is|has|had|said|says|after|before|about|not|no|nobody|until|till?|late)\b)[\p{L}&]+){1,4},?\s(?:\d\.)?\d{1,3}\s?(?:m|mins?|minutes?|h|hrs?|hours?)(?!\p{L}|\s(?:late|ago|away|early))/iu

/** "April, Costa Brixton Rd, 11.30, half an hour": a place behind a name, and how long. */
const whereAndLength =
  /^,\s(?!(?:s?he|her|who|which|and|but)\b)[^.;\n]{2,40}?,\s(?:(?:\d\.)?\d{1,3}\s?(?:m|mins?|minutes?|h|hrs?|hours?)|half an hour|an hour|\d{1,2}[.:]\d\d)(?!\p{L})/iu

/** A name that begins a line or clause and is followed by how, where or how long: "Jade M - 30 mins hub". */
function isLabel(text: string, list: NameList): boolean {
  if (!beginsClause(text, list)) return false
  // "Nasrin A 50m": a letter that is also a word may still be of her name.
  const behind = textAfter(text, list.end).replace(/^\s\p{Lu}(?=\s\d)/u, '')
  if (
    afterLabel.test(behind) ||
    whereAndLength.test(behind) ||
    (timeHeadingBefore(text, list.start) !== undefined && /^\s*(?:$|[,.;])/.test(behind))
  )
    return true
  return dayHeadingBefore(text, startWithTitle(text, list.start)) !== undefined && fewAndLength.test(behind)
}

const clauseBegin =
  /(?:^|[.!?:;,\n•*)–—-]|\b(?:then|and|n|also|plus|&|\+)|\b(?:first(?:ly| up)?|start(?:ed|ing) with))\s*$/i

/** Whether a name begins a sentence, a line or a clause, or stands behind only a day or a time there. */
export function beginsClause(text: string, { start: named }: Span): boolean {
  const start = startWithTitle(text, named)
  return (
    clauseBegin.test(textBefore(text, start)) ||
    dayHeadingBefore(text, start) !== undefined ||
    timeHeadingBefore(text, start) !== undefined
  )
}
