import type { TextWord } from '../text/textWords.ts'
import { womanTitles } from './plainWords.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** People around a woman, by the word that ends what they are called: a name after it is theirs. */
const roles = words(`
  mum mums mother mam dad father step stepmum stepdad sister sis brother bro aunt auntie aunty uncle nan nana gran grandma
  grandmother granddad grandad cousin niece nephew son daughter child baby toddler boyfriend girlfriend partner ex husband wife
  fiance fiancee spouse friend mate neighbour landlord landlady flatmate housemate cellmate
  worker sw po pdo om pom com officer solicitor barrister lawyer gp doctor dr nurse midwife hv visitor psychiatrist psychologist
  therapist counsellor consultant idva isva advocate mentor manager carer coordinator caseworker keyworker key-worker navigator
  colleague volunteer tutor teacher coach adviser advisor interpreter receptionist supervisor guardian lead
  landlords sponsor pastor employer boss abuser perp perpetrator
`)

/** Words before a role that say whose it is: "her mum", "a friend", "Jade's sister". */
const owners = words('her his their the a an my our new old current previous former allocated named late ex')

/** Kinds of worker that need no owner: "social worker Joy", "PO Grant". */
const callings = words(`
  sw po om pom idva isva gp solicitor midwife nurse psychiatrist keyworker caseworker advocate landlord landlady worker officer
  hv counsellor therapist psychologist barrister visitor
`)

/** Whether a folded word says what somebody is to a woman: her mother, her landlord, a nurse. */
export const isRole = (word: string): boolean => roles.has(word)

const appositive =
  /^\s?(?:,|[-–—])\s?(?:(?:her|his|their|the|a|an|my|our|new|[\p{L}]{2,20}['’]s)\s)(?:[\p{L}-]{2,20}\s){0,2}?([\p{L}-]{2,20})\s?(?:[,.;)]|[-–—]\s|$)/iu
const bracketed =
  /^\s?\((?:(?:her|his|their|the|a|an|my|our|[\p{L}]{2,20}['’]s)\s)?(?:[\p{L}-]{2,20}\s){0,2}?([\p{L}-]{2,20})\)/iu
const direct = /^\s(?:her|his|their)\s(?:[\p{L}-]{2,20}\s)?([\p{L}-]{2,20})(?=[,.;)]|$)/iu
const ofOther =
  /^\s(?:from|frm)\s(?:the\s|her\s)?(?:housing|council|probation|police|social\s(?:services|care|work)|children['’]?s|childrens|adult|mental|nhs|cmht|crisis|cgl|change|turning|shelter|citizens|cab|dwp|uc|job\s?cent(?:re|er)|school|nursery|college|women['’]?s aid|victim|solace|st\s|liaison|diversion|l&d|idva|mash|drug|alcohol|substance|the bank|bank|solicitors?|legal|gp|outreach|nacro|mind|advance|home office|debt|stepchange|\p{L}{3,20}\s(?:council|housing|probation|police|social|mash|cmht|women['’]?s aid|jobcentre|school|surgery|solicitors?))\b/iu
const atDesk =
  /^\s(?:at|in)\s(?:the\s)?(?:housing|council|social services|childrens services|children['’]s services|cmht|cgl|dwp|shelter|citizens advice|solicitors?|mash|job\s?cent(?:re|er))\b/i
const ofOrganisation = /^\s(?:at|@|of)\s(?:the\s)?(?!Hub|Centre|Court|Home|Prison|HMP|Beth)\p{Lu}[\p{L}'’&]+/u
const fromOrganisation = /^\s(?:from|frm)\s(?:the\s)?\p{Lu}[\p{L}'’&]+/u
const metHer =
  /\b(?:saw|met|seen|see|visited?|visiting|collected|took|taking|with|w|bumped into|supported|re|about|regarding)\s$/i
const fromSomebody = /\b(?:from|frm|by)\s$/i
const talkedTo = /\b(?:to|with|from|by|e?mail(?:ed)?|rang|called|phoned|chased|contacted|updated)\s$/i
/** Whoever was met somewhere need not belong there: "meeting with Jade at the jobcentre". */
const metWith =
  /\b(?:met|meeting|meet|mtg|appt|appointment|session|visit|review|went|gone|sat|waited|attended|1:1|121|f2f|coffee|interview|assessment|catch ?up) (?:with|w)\s$/i

/** Whether a name, from one word of a text to another, is said to be somebody else's: a worker's, her mother's, a friend's. */
export function isSomebodyElse(
  text: string,
  textWords: readonly TextWord[],
  from: number,
  length: number,
): boolean {
  const [first, last] = [textWords[from], textWords[from + length - 1]]
  if (first === undefined || last === undefined) return false
  const title = textWords[from - 1]
  const isTitled =
    title !== undefined && womanTitles.has(title.word) && /^\.?\s$/.test(text.slice(title.end, first.start))
  if (!isTitled)
    return (
      followsRole(text, textWords, from) || (!last.possessive && isExplained(text, first.start, last.end))
    )
  if (followsRole(text, textWords, from - 1)) return true
  return (
    !last.possessive && (isExplained(text, title.start, last.end) || isOfService(text, title.start, last.end))
  )
}

/** "Ms Patel from Lambeth Housing rang": a title is how those of other services are named; "saw Ms Patel at Costa" is a woman. */
function isOfService(text: string, start: number, end: number): boolean {
  const rest = text.slice(end, end + after)
  return (
    (ofOrganisation.test(rest) || fromOrganisation.test(rest)) &&
    !metHer.test(text.slice(Math.max(0, start - 24), start))
  )
}

function followsRole(text: string, textWords: readonly TextWord[], at: number): boolean {
  const [owner, role, name] = [textWords[at - 2], textWords[at - 1], textWords[at]]
  if (role === undefined || name === undefined || role.possessive || !roles.has(role.word)) return false
  const gap = text.slice(role.end, name.start)
  if (!/^(?:\s|,\s|\s?\(|\s[-–—]\s)$/.test(gap)) return false
  if (callings.has(role.word) && gap === ' ') return role.word !== 'hv' || !isHomeVisit(text, name)
  const whole = [textWords[at - 3], textWords[at - 4]]
  const isOwned = (word: TextWord | undefined): boolean =>
    word !== undefined && (word.possessive || owners.has(word.word))
  return (
    isOwned(owner) || (gap === ' ' && whole.some(isOwned) && !clauseBetween(text, textWords[at - 3], role))
  )
}

/** "HV" is also a home visit, which has a length, a day or a place. */
function isHomeVisit(text: string, { start, end }: TextWord): boolean {
  const opens = /(?:^|[.!?\n]\s?)hv\s$/i.test(text.slice(Math.max(0, start - 6), start))
  const acts =
    /^(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:rang|called|phoned|texted|e?mailed|said|says|reports?|visited|wants|asked|confirmed)\b/u
  if (opens && !acts.test(text.slice(end, end + 40))) return true
  return /^\s?(?:\s\d|[,:@–—-]|\s(?:at|today|yday|yest|yesterday|this|mon|tues?|wed|thurs?|fri)\b)/i.test(
    text.slice(end, end + 12),
  )
}

function clauseBetween(text: string, from: TextWord | undefined, to: TextWord): boolean {
  return from === undefined || /[.,;:!?\n]/.test(text.slice(from.start, to.start))
}

const after = 60

function isExplained(text: string, start: number, end: number): boolean {
  const rest = text.slice(end, end + after)
  if (ofOther.test(rest)) return true
  const before = text.slice(Math.max(0, start - 24), start)
  if (ofOrganisation.test(rest) && fromSomebody.test(before)) return true
  if (atDesk.test(rest) && talkedTo.test(before) && !metWith.test(before)) return true
  const role = (appositive.exec(rest) ?? bracketed.exec(rest) ?? direct.exec(rest))?.[1]
  return role !== undefined && roles.has(role.toLowerCase())
}
