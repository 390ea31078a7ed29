import type { TextWord } from '../text/textWords.ts'
import { afterSubject } from './plainWords.ts'
import { isCommonWord, isGivenName } from './nameTables.ts'
import { isPastVerb } from './verbs.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words directly before the name of whoever was met, rung or written to. */
const contactVerbs = words(`
  saw seen see seeing met meet meeting rang ring rung ringing phoned phone called calling texted texting txted emailed emailing
  messaged messaging mailed whatsapped visited visiting accompanied escorted supported reminded collected spoke msgd txtd
  w re regarding cc tel hv tc vm call abt
`)

const prepositions = words('to with from for by about of on into frm wth wiv')

/** Words before "to", "with" or "from" that say the next is a person. */
const contactNouns = words(`
  eml emal spoke spoken speak speaking talked talking talk chatted chat chatting call calls text texts txt email emails letter message messages
  msg msgs voicemail vm visit visits contact session meeting met catchup review appt appointment tc pc t/c hv f2f video zoom
  call-back callback session 1-1 one support wrote written replied reply went gave sent listened apologised note log update heard meet
  outcomes alert details brief find action chase remind joint ran bumped popped
`)

/** How surely a word of a text stands where a name would. */
export type NameSlot = 'strong' | 'capital' | 'none'

interface Place {
  readonly text: string
  readonly words: readonly TextWord[]
  readonly lenient: boolean
}

/** Whether a person's name would stand at a word: after a contact word, as the subject of a sentence, in a list, with a capital. */
export function nameSlot(search: Place, at: number): NameSlot {
  const name = search.words[at]
  if (name === undefined) return 'none'
  if (search.words.length <= (search.lenient ? 3 : 2)) return 'strong'
  if (isAfterContact(search, at) || isListed(search, at) || isSubjectAt(search, at)) return 'strong'
  if (isOfPair(search, at)) return 'strong'
  return name.capital && !startsPassage(search.text, name.start) ? 'capital' : 'none'
}

/** Whether a word stands directly after one that is followed by a person: "saw", "spoke to", "text from". */
export function isAfterContact({ text, words: all }: Place, at: number): boolean {
  const [before, name] = [all[at - 1], all[at]]
  if (before === undefined || name === undefined || before.possessive) return false
  const gap = text.slice(before.end, name.start).slice(0, 4)
  if (before.word === 'w' && /^\/\s?$/.test(gap)) return true
  if (!/^\.?\s{1,2}$/.test(gap)) return false
  if (contactVerbs.has(before.word)) return true
  return prepositions.has(before.word) && (name.capital || all[at - 2] === undefined || isTalk(all[at - 2]))
}

/** Whether a word stands behind "spoke to", "text from" and the like, where any name may be a person's. */
export function isAfterTalk({ words: all }: Place, at: number): boolean {
  return prepositions.has(all[at - 1]?.word ?? '') && isTalk(all[at - 2])
}

const isTalk = (word: TextWord | undefined): boolean =>
  word !== undefined && (contactNouns.has(word.word) || contactVerbs.has(word.word))

/** Whether a word stands between the commas and "and"s of a list, or after its colon. */
export function isListed(place: Place, at: number): boolean {
  const name = place.words[at]
  if (name === undefined) return false
  const [opens, closes] = [opensItem(place, at), closesItem(place, at)]
  return name.capital ? opens || closes : opens && (closes || isGivenName(name.word))
}

function opensItem({ text, words: all }: Place, at: number): boolean {
  const [before, name] = [all[at - 1], all[at]]
  if (name === undefined) return false
  const gap = text.slice(before?.end ?? name.start, name.start).slice(0, 5)
  return /^\s?[,:=+&/]\s?$/.test(gap) || (before !== undefined && joins.has(before.word))
}

function closesItem({ text, words: all }: Place, at: number): boolean {
  const [name, next] = [all[at], all[at + 1]]
  if (name === undefined) return false
  return /^\s?[,+&/]/.test(text.slice(name.end, name.end + 3)) || next?.word === 'and' || next?.word === 'n'
}

const joins = words('and then n')

/** Whether a word begins a sentence and what follows says that it did something: "tracey rang", "Shaz - no answer". */
export function isSubjectAt({ text, words: all }: Place, at: number): boolean {
  const [name, next] = [all[at], all[at + 1]]
  if (name === undefined || !startsPassage(text, name.start)) return false
  const after = text.slice(name.end, name.end + 4)
  if (name.possessive || /^\s?(?:[,:;–—-]|\()/.test(after)) return name.capital || !isCommonWord(name.word)
  if (/^\s\d/.test(after) || (/^\s?$/.test(after) && name.capital)) return true
  return next !== undefined && /^\s/.test(after) && saysWhatShe(text, name, next)
}

/** Whether a word behind a name tells what she did, or how or where she was met. */
const saysWhatShe = (text: string, name: TextWord, next: TextWord): boolean =>
  afterSubject.has(next.word) || isPastVerb(next.word) || isLabelled(text, name, next)

/** How or where somebody was met, as it stands behind a name that begins a note: "shantelle hub 1h", "kaska tc no answer". */
const howMet = words(
  'hub centre center ctr cntr office hv tc tel vm appt appts ppt app mtg hm ph fone txt vid zm zoom hmp hosp cx cxd cxl cxld canx canc cancd cancld cncld resched rebk rebkd ncns',
)

/** Whether how or where she was met stands directly behind a name. */
const isLabelled = (text: string, name: TextWord, next: TextWord): boolean =>
  (howMet.has(next.word) || /^(?:t\/c|f2f|ftf)\b/i.test(text.slice(next.start, next.start + 4))) &&
  text.slice(name.end, next.start) === ' '

const both = '\\s(?:both|came|attended|joined|dna|no[ -]?show)(?!\\p{L})'
const firstOfPair = new RegExp(`^\\s(?:n|and|&)\\s[\\p{L}'’-]+${both}`, 'iu')
const beforeSecond = /(?:^|[.!?;\n])\s*[\p{L}'’-]+\s(?:n|and|&)\s$/u
const secondOfPair = new RegExp(`^${both}`, 'iu')

/** Whether a word is one of the two with whom a sentence begins, and who did something: "katarzina n shaniece both came". */
function isOfPair({ text, words: all }: Place, at: number): boolean {
  const name = all[at]
  if (name === undefined || name.possessive || isCommonWord(name.word)) return false
  const behind = text.slice(name.end, name.end + 40)
  if (startsPassage(text, name.start)) return firstOfPair.test(behind)
  return secondOfPair.test(behind) && beforeSecond.test(text.slice(Math.max(0, name.start - 40), name.start))
}

/** Whether a place begins a text, a sentence, a line or a point of a list. */
export function startsPassage(text: string, start: number): boolean {
  return /(?:^|[.!?:;\n•*-])\s*$/.test(text.slice(Math.max(0, start - 4), start))
}
