import { textBefore } from '../../text/finding.ts'
import { amountFollows } from '../days/amountFollows.ts'
import type { Token } from '../words/momentTokens.ts'
import type { Clock } from './clock.ts'
import { digitsOf, endBefore, senseAt, startOf, unitAt, wordAt } from '../words/tokenAt.ts'
import { closings } from './closings.ts'
import { isDate, isDay, dayRoles } from './dayBefore.ts'
import { isToldDotted, isToldHour, isToldThree } from './behindContact.ts'
import { fourDigitsStand, street } from './fourDigits.ts'

const leads =
  /^(?:at|@|around|round|roughly|by|til|till|until|approx|approximately|circa|about|after|before|since)$/
const follows =
  /^(?:[.,;)!?@-]|at|hub|centre|in|with|re|for|office|court|probation|video|phone|zoom|teams|home|on|please|pls|f2f|hv|saw|and|then|instead|not|o|now|anymore|so|as|because|cos|due)$/

/** Whether a number that is written like other numbers, "2", "1.30", "1030", "two", stands where a time stands. */
export function standsAsTime(text: string, tokens: readonly Token[], at: number, clock: Clock): boolean {
  if (clock.rule === 'dotted-time') return dotted(text, tokens, at, clock)
  if (clock.rule === 'four-digits') return fourDigitsStand(text, tokens, at, clock)
  if (clock.rule === 'three-digits') return isToldThree(tokens, at, clock)
  if (isOtherNumber(text, tokens, clock)) return false
  return isPlaced(tokens, at, clock) || isToldHour(tokens, at, clock)
}

/** An amount, the number of a house, "at 2 and a half", "at ten past" without an hour. */
function isOtherNumber(text: string, tokens: readonly Token[], { hour, next }: Clock): boolean {
  if (hour < 1 || hour > 12 || amountFollows(tokens, next)) return true
  if (wordAt(tokens, next) === 'past') return true
  const end = endBefore(tokens, next)
  if (street.test(text.slice(end, end + 60))) return true
  return /^(?:and|or)$/.test(wordAt(tokens, next)) && wordAt(tokens, next + 1) === 'a'
}

function isPlaced(tokens: readonly Token[], at: number, clock: Clock): boolean {
  const before = wordAt(tokens, at - 1)
  if (before === 'at' || before === '@') return !isAge(tokens, at, clock)
  if (isBeforeDay(tokens, at, clock)) return true
  const after = wordAt(tokens, clock.next)
  if (contacts.has(before)) return after === '' || closings.test(after)
  if (isDay(tokens, at - 1)) return after === '' || follows.test(after)
  if (before === 'from') return isLengthBefore(tokens, at - 2) && endsThere.test(after)
  return isLedFromDay(tokens, at) && (after === '' || closings.test(after))
}

/** "10 this morning", "hub 11 yesterday". */
const isBeforeDay = (tokens: readonly Token[], at: number, clock: Clock): boolean =>
  partFollows(tokens, clock.next) || isAtPlace(tokens, at, clock)

const isAtPlace = (tokens: readonly Token[], at: number, { next }: Clock): boolean =>
  places.has(wordAt(tokens, at - 1)) && dayRoles.has(senseAt(tokens, next).role ?? '')
const places = new Set([
  'hub',
  'centre',
  'center',
  'ctr',
  'office',
  'library',
  'flat',
  'costa',
  'cafe',
  'park',
])

const endsThere = /^(?:[.,;)!]|)$/

/** "Today for 11", "Mon about 2". */
const isLedFromDay = (tokens: readonly Token[], at: number): boolean =>
  smallLeads.has(wordAt(tokens, at - 1)) && (isDay(tokens, at - 2) || isDate(tokens, at - 2))

const contacts = new Set(['dna', 'dnad', 'missed', 'fta', 'hv', 'visited', 'came', 'come', 'arrived'])
const smallLeads = new Set([
  'around',
  'round',
  'roughly',
  'approx',
  'about',
  'by',
  'til',
  'till',
  'until',
  'for',
])

/** "Hour and 20 from 2.", "an hour in the café, from ten.", "three hours yesterday from 10!": "from" tells when a length began. */
function isLengthBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const isLength = token.sense.unit !== undefined || token.number !== undefined
  return isLength || /^(?:,|half|quarter)$/.test(token.word) || isDay(tokens, at)
}

/** "At 9 weeks" is caught as an amount; "at 3 she was taken into care" cannot be told from a time. */
const isAge = (tokens: readonly Token[], at: number, clock: Clock): boolean =>
  /^(?:risk|least|most|all)$/.test(wordAt(tokens, clock.next)) || wordAt(tokens, at - 2) === 'aged'

/** "10 this morning", "8 tonight", "3 in the afternoon". */
function partFollows(tokens: readonly Token[], at: number): boolean {
  const words = [0, 1, 2].map((place) => wordAt(tokens, at + place)).join(' ')
  return /^(?:(?:in|at) the (?:morning|afternoon|evening)|this (?:morning|afternoon|evening)|tonight|at night)/.test(
    words,
  )
}

const notDotted =
  /(?:[£$#]|\b(?:v|version|bail|score[sd]?|paid|pay|costs?|owes?|arrears|of|rar|weigh(?:s|ed|t)|total|balance|rent|rate|level|bmi|temp|gpa|is|was|to|lost|got|only|worth))\s{0,2}$/i

/** "Cant do today. Was 3.30.", "her slot was 2.15": when it was to be. */
const slotWas = /(?:(?:^|[.;,(]\s?|\b(?:appt|appointment|session|slot|visit|hers)\s)was|\bwas due)\s$/i

/** "Kasia's 9.15 gate meet": when she was to come. */
const isWhose = (lead: string, clock: Clock): boolean =>
  isWorkingHour(clock) && clock.minute % 15 === 0 && /\p{L}['’]s\s$/u.test(lead)

/** "1.30" behind "at", a day or a date, or where a clause closes behind it; never a price or a length. */
function dotted(text: string, tokens: readonly Token[], at: number, clock: Clock): boolean {
  const before = wordAt(tokens, at - 1)
  const lead = textBefore(text, startOf(tokens, at))
  if (clock.hour < 1) return false
  if (slotWas.test(lead)) return clock.minute % 15 === 0
  if (notDotted.test(lead)) return false
  if (leads.test(before) || isDay(tokens, at - 1) || isFromThen(tokens, at)) return true
  if (clock.minute % 5 !== 0) return false
  if (at === 0 || /^[.,;:()!?~–-]$/.test(before) || isWhose(lead, clock)) return true
  return endsAsTime(tokens, at, clock) || isToldDotted(tokens, at, clock)
}

/** "45 min from 10.15". */
const isFromThen = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === 'from' && isLengthBefore(tokens, at - 2)

/** What stands behind "9.15" where it is a time: a length, or the end of what is said of a day or a name. */
function endsAsTime(tokens: readonly Token[], at: number, clock: Clock): boolean {
  const beforeLength = isLengthAt(tokens, clock.next)
  if (isBehindName(tokens, at) && isLengthAt(tokens, clock.next + 1)) return true
  if (beforeLength && isWorkingHour(clock)) return true
  if (isBehindPair(tokens, at) || isBeforeLength(tokens, clock)) return true
  if (!beforeLength && !closes(tokens, clock.next)) return false
  const named = othersReached.test(wordAt(tokens, at - 1)) ? at - 2 : at - 1
  return isDate(tokens, at - 1) || isNamed(clock, tokens[named] ?? noWord)
}

/** "Kasia N 3.10, 50 min". */
const isBehindName = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.capital === true

/** "Dentist with her 2.30", "jobcentre w/ me 12.15". */
const isBehindPair = (tokens: readonly Token[], at: number): boolean =>
  /^(?:me|her)$/.test(wordAt(tokens, at - 1)) &&
  /^(?:w|with)$/.test(wordAt(tokens, wordAt(tokens, at - 2) === '/' ? at - 3 : at - 2))

/** "Nail bar 1.15, 15 mins". */
const isBeforeLength = (tokens: readonly Token[], { minute, next }: Clock): boolean =>
  wordAt(tokens, next) === ',' && isLengthAt(tokens, next + 1) && minute % 15 === 0

const isWorkingHour = ({ hour }: Clock): boolean => hour >= 8 && hour <= 18

/** "10.15 30 mins", "9.15 half hour". */
const isLengthAt = (tokens: readonly Token[], at: number): boolean =>
  (wordAt(tokens, at) === 'half' || digitsOf(tokens, at) !== undefined) &&
  (unitAt(tokens, at + 1) ?? unitAt(tokens, at + 2)) !== undefined

const closes = (tokens: readonly Token[], at: number): boolean => {
  const after = wordAt(tokens, at)
  return after === '' || closings.test(after) || dayRoles.has(senseAt(tokens, at).role ?? '')
}

const noWord = { word: '', capital: false, glued: false }
/** "Rang me 1.15" is as "rang 1.15". */
const othersReached = /^(?:me|her|us|him|back)$/
const attempts =
  /^(?:dna|dnad|missed|fta|came|arrived|seen|rang|phoned|visited|met|saw|spoke|left|ring|called|answer|ans|reply|door|knocked|tried|vm|voicemail|returned|replied|hub|centre|office|library|flat|hers|call|tel|phone|text|session|mtg|meeting|probation|court|gate|prison|caf[eé]|costa|park|van|home|zoom|teams|video|vl|due)$/

/** "Rang Jade 11.05, no reply": in working hours behind a word, and on the quarter behind a name. */
const isNamed = (
  { hour, minute }: Clock,
  { word, capital, glued }: Pick<Token, 'word' | 'capital' | 'glued'>,
): boolean =>
  (hour >= 8 ? hour <= 18 : attempts.test(word) || (capital && minute % 15 === 0)) &&
  (/^\p{L}{2}/u.test(word) || (capital && glued))
