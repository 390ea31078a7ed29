import { textAfter } from '../text/finding.ts'
import type { TextWord } from '../text/textWords.ts'
import type { MentionSearch } from './nameSearch.ts'
import { isAfterContact, nameSlot, startsPassage } from './nameSlots.ts'
import { hasSurnameAfter, isFamilyAlone, type LoneName } from './nameSurroundings.ts'
import { isCommonWord, isGivenName } from './nameTables.ts'
import { isPlainWord, wordNames } from './plainWords.ts'
import { isRole } from './somebodyElse.ts'

/** What a family name alone may be: written with a capital where a name stands it is hers who has it, else at most a hint. */
export function familyRank(search: MentionSearch, at: number, length: number): LoneName {
  const name = search.words[at]
  if (name === undefined) return 'none'
  const rank = isFamilyAlone(search, at)
  if (search.lenient) return rank
  if (!name.capital && !isTypedLabel(search, name)) return rank
  const isHers =
    isNamePlace(search, at) &&
    !isBesideStranger(search, at) &&
    !hasSurnameAfter(search, at + length) &&
    !isOfPlace(search, at + length - 1)
  return isHers ? 'part' : rank
}

/** A surname that is also a word, or that people are christened, is hers only where nothing but a name would stand. */
function isNamePlace(search: MentionSearch, at: number): boolean {
  const name = search.words[at]
  if (name === undefined) return false
  const { word, start, possessive } = name
  if (wordNames.has(word)) return isMet(search, at) || isLabel(search, name)
  if (!isGivenName(word)) return true
  return (
    isMet(search, at) || possessive || nameSlot(search, at) === 'strong' || startsPassage(search.text, start)
  )
}

/** "rahman 2-3 centre": in lower case only a name that is no word and no first name, as the label of what was done with her. */
const isTypedLabel = ({ text }: MentionSearch, { word, start, end }: TextWord): boolean =>
  startsPassage(text, start) &&
  label.test(textAfter(text, end)) &&
  !(isCommonWord(word) || isGivenName(word) || wordNames.has(word))

const isMet = (search: MentionSearch, at: number): boolean =>
  isAfterContact(search, at) || isAfterMethod(search, at)

const label =
  /^\s?(?:[,:+&–—-]\s|\.(?:\s|$)|\()|^(?:['’]s)?\s(?:\d|[thofsc]\/[cvpw]\b|hv|tc|f2f|dna|fta|uta|ncns|no[ -]show|n\/a|hub|centre|office|home visit|appt|not (?:there|in|here|home|at home|seen)|no (?:answer|reply|response)|out\b|came|attended|rang|called|phoned|texted|txtd|missed|cancelled|did ?n['’]?t|did not|failed to|popped|dropped|turned up|next\s\d|back\s\d|both|again)/i

/** "Brown DNA", "Price, 1745 T/C", "Summers + Price": how, when or with whom she was met, behind what begins a line or is joined to it. */
function isLabel({ text }: MentionSearch, { start, end }: TextWord): boolean {
  const begins = startsPassage(text, start) || joined.test(text.slice(Math.max(0, start - 32), start))
  const behind = textAfter(text, end)
  return begins
    ? label.test(behind)
    : /[,;]\s$/.test(text.slice(Math.max(0, start - 2), start)) && metBehind.test(behind)
}

/** "O'Connor 1130, Brown 1400": behind a comma too, what was done with the next. */
const metBehind = /^\s(?:\d{4}|\d{1,2}[.:]\d\d|[thofsc]\/[cvpw]\b|hv|tc|f2f|dna|fta|uta)(?!\p{L})/iu

const joined = /(?:^|[.:;\n])\s*\p{Lu}[\p{L}'’-]+\s?(?:[+&,]|and)\s$/u

const method = /(?:^|[^\p{L}])(?:[tohscf]\/[cvwp]|\d[hm]?|mins?|call|visit|cancelled|w\/)\s$/iu

/** "T/C Owusu", "H/V Grant": how she was met, directly before her name. */
function isAfterMethod({ text, words }: MentionSearch, at: number): boolean {
  const start = words[at]?.start ?? 0
  return method.test(text.slice(Math.max(0, start - 12), start))
}

const noTitle = new Set('dna dnad fta uta ncns hv tc ov re ref su fw fwd vm cx cxl canx tel'.split(' '))

/** "Kiria Bradshaw", "Priya Khan", "CPN Khan", "the landlord (Khan)": somebody else's first name, title or part in her life. */
function isBesideStranger(search: MentionSearch, at: number): boolean {
  const { text, words } = search
  const [before, name] = [words[at - 1], words[at]]
  if (before === undefined || name === undefined || before.possessive) return false
  const gap = text.slice(before.end, name.start)
  if (isAfterContact(search, at)) return false
  if (isRole(before.word) && /^(?:\s?[(,]\s?|\s)$/.test(gap)) return true
  if (!/^(?:\s{1,2}|-|\.\s?)$/.test(gap) || (gap.startsWith('.') && before.word.length > 2)) return false
  if (before.word.length === 1) return before.capital && !/[/&+]/.test(text.charAt(before.start - 1))
  return mayBeFirst(before)
}

function mayBeFirst({ word, capital, shouted }: TextWord): boolean {
  if (isPlainWord(word)) return false
  if (shouted) return !noTitle.has(word)
  return isGivenName(word) || (capital && !isCommonWord(word))
}

/** "Campbell Road", "Marsh House", "Grant & Co": what is called after somebody. */
const place =
  /^\s(?:(?:road|rd|street|st|lane|avenue|ave|close|house|court|park|school|primary|academy|estate|way|hill|place|square|sq|gardens|green|surgery|clinic|medical|practice|hospital|ward|unit|centre|library|hostel|lodge|hall|solicitors?|law|legal|family|brothers|trust|foundation|associates|ltd|report|review|method|test|scale)\b|(?:&|and)\s(?:co|partners|sons?)\b)/i

const isOfPlace = ({ text, words }: MentionSearch, at: number): boolean =>
  place.test(textAfter(text, words[at]?.end ?? 0))
