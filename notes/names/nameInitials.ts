import type { NameForm, NameForms } from './nameForms.ts'
import { isAfterContact, nameSlot, startsPassage } from './nameSlots.ts'
import type { Fit, MentionSearch } from './nameSearch.ts'
import { isCommonWord } from './nameTables.ts'
import { seldomNames, shortForms } from './shortForms.ts'
import { textAfter } from '../text/finding.ts'
import { isHeaded } from './wordInstead.ts'
import { isPlainWord } from './plainWords.ts'
import type { TextWord } from '../text/textWords.ts'

/** "J.M. rang", "A.R.'s notice": initials with a dot behind each. */
export function ofDotted({ text, words, index }: MentionSearch, at: number): readonly Fit[] {
  const [first, second] = [words[at], words[at + 1]]
  if (first?.capital !== true || second?.capital !== true) return []
  if (first.word.length > 1 || second.word.length > 1) return []
  const pair = first.word + second.word
  const isPair =
    text.slice(first.end, second.start) === '.' &&
    /^\.(?!\p{Lu}\.)/u.test(text.slice(second.end, second.end + 3))
  if (
    !isPair ||
    shortForms.has(pair) ||
    /[\p{L}.]$/u.test(text.slice(Math.max(0, first.start - 1), first.start))
  )
    return []
  const fitting = index.byInitials.get(pair) ?? []
  return fitting.map((names) => ({
    ...{ names, length: 2, likeness: 'cut-name', rule: 'initials' },
    rank: fitting.length > 1 ? 'hint' : 'part',
  }))
}

/** Initials in one piece: "JMo" by its capitals or where a name stands, "JM" only where it does and nobody else has them. */
export function ofInitials(search: MentionSearch, at: number): readonly Fit[] {
  const word = search.words[at]
  if (word === undefined || word.word.length < 2 || word.word.length > 5) return []
  const kind = kindOf(search.text.slice(word.start, word.end).replace(/['’]s?$/u, ''))
  if (kind === undefined || !standsForName(search, at, kind)) return []
  const rest = word.word.slice(1)
  const begins = ({ family }: NameForms): boolean =>
    family.some((form) => form[0]?.startsWith(rest) === true || isDouble(form, rest))
  const named = (search.index.byInitials.get(word.word.slice(0, 2)) ?? []).filter(begins)
  const fitting = named.length > 0 ? named : ofDoubleFirst(search, word.word)
  return fitting.map((names) => ({
    ...{ names, length: 1, likeness: 'cut-name', rule: 'initials' },
    rank: isTwo(kind) && fitting.length > 1 ? 'hint' : 'part',
  }))
}

/** Whether letters begin the parts of a double name, as in "MSL" for Maria Santos-Lima. */
export const isDouble = (form: NameForm, letters: string): boolean =>
  form.length > 1 && form.map((name) => name.charAt(0)).join('') === letters

/** "KAC" for Kerry-Ann Campbell. */
function ofDoubleFirst({ index }: MentionSearch, letters: string): readonly NameForms[] {
  if (letters.length !== 3) return []
  const ofPair = index.byInitials.get(letters.charAt(0) + letters.charAt(2)) ?? []
  return ofPair.filter(({ first }) =>
    first.some((form) => form.length > 1 && letters.startsWith(form.map((name) => name.charAt(0)).join(''))),
  )
}

type Initials = 'cut' | 'pair' | 'typed' | 'typed-pair'

const isTwo = (kind: Initials): boolean => kind === 'pair' || kind === 'typed-pair'

function kindOf(written: string): Initials | undefined {
  if (/^[A-Z]{2}[a-z]{1,3}$/.test(written)) return 'cut'
  // "JM", "LO'C", and "MSL" for a double name.
  if (/^(?:[A-Z]{2,3}|[A-Z](?:O['’]|Mc|Mac)[A-Z])$/.test(written)) return 'pair'
  if (/^[a-z]{2}$/.test(written)) return 'typed-pair'
  return /^[a-z]{3,4}$/.test(written) ? 'typed' : undefined
}

function standsForName(search: MentionSearch, at: number, kind: Initials): boolean {
  const { index, words } = search
  const word = words[at]?.word ?? ''
  if (kind === 'cut') return true
  if (kind === 'pair') return !shortForms.has(word) && isPairPlace(search, at)
  if (kind === 'typed-pair') return isTypedPairPlace(search, at, word)
  if (isCommonWord(word)) return false
  return nameSlot(search, at) === 'strong' && !index.first.has(word) && !index.family.has(word)
}

/** Two letters in lower case stand for a name only as a label of what was done with her. */
const isTypedPairPlace = (search: MentionSearch, at: number, word: string): boolean =>
  !isPlainWord(word) && !shortForms.has(word) && !seldomNames.has(word) && isLabel(search, at, afterTypedPair)

/** Two letters stand for a name behind a contact word, beside another pair, as a label, or where they begin a sentence. */
function isPairPlace(search: MentionSearch, at: number): boolean {
  const { text, words } = search
  const pair = words[at]
  if (pair === undefined) return false
  if (isLabel(search, at, afterPair) || isBesidePair(search, at)) return true
  if (isPlainWord(pair.word) || seldomNames.has(pair.word)) return isMetInCapitals(search, at)
  if (isBesideName(search, at)) return true
  return (
    isAfterContact(search, at) ||
    (startsPassage(text, pair.start) && !ofThing.test(textAfter(text, pair.end)))
  )
}

const aloneBehind =
  /^(?:['’]s(?!\p{L})|\s?(?:$|[,.;:(])|\s(?:at|in|on|for|re|today|yesterday|this|\d)(?!\p{L}))/iu

/** "re NO, 1 hr", "ran into AS in Morley's": letters that are also a word, in capitals where nobody shouts. */
function isMetInCapitals(search: MentionSearch, at: number): boolean {
  const [before, pair, next] = [search.words[at - 1], search.words[at], search.words[at + 1]]
  if (pair === undefined || before?.shouted === true || next?.shouted === true) return false
  return isAfterContact(search, at) && aloneBehind.test(textAfter(search.text, pair.end))
}

const listedBefore = /(?:[,+&/]|\band)\s?$/i
const listedBehind = /^\s?(?:$|[,+&/.;\n]|and\s)/i

/** "Nia, SK, Joy Price": in a list behind another woman's name. */
function isBesideName({ text, words, index }: MentionSearch, at: number): boolean {
  const [earlier, pair] = [words[at - (isJoin(words[at - 1]) ? 2 : 1)], words[at]]
  if (earlier === undefined || pair === undefined) return false
  const isName = index.first.has(earlier.word) || index.family.has(earlier.word)
  return (
    isName &&
    listedBefore.test(text.slice(earlier.end, pair.start)) &&
    listedBehind.test(textAfter(text, pair.end))
  )
}

/** "KN hub open day", "MSL form": what is called by letters that are nobody's name. */
const ofThing =
  /^['’]?s?[\s-](?:\p{L}+\s)?(?:open|forms?|team|dept|department|unit|ward|clinic|group|course|worker|officer|service|services|meeting|mtg|panel|funding|fund|leaflets?|policy|training|test|tests|results?|conference|office|offices|centre|project|scheme|card|line|number|app|website|portal)(?!\p{L})|^[&/-]?\d/iu

const length = '(?:\\d\\.)?\\d{1,3}\\s?(?:m|mins?|minutes?|h|hrs?|hours?)(?!\\p{L})'
const afterPair = new RegExp(
  "^(?:\\s?(?:\\s(?:(?:quick|brief)\\s)?\\d|[-–—:(]|/\\s|,\\s\\d)|\\s(?:no[ -]show|by (?:phone|text)|txt|wants|wanted|needs|said|says|told|asked|dna|dnad|fta|came|attended|rang|called|phoned|texted|txtd|missed|cancelled|no answer|seen|didn['’]?t|did not|failed|popped|dropped|n/?a|hv|f2f|tc|t/c|tel|left|walked|sat|cried|is|was|has|had|feels|felt|thinks|looks|looked|asks|rings|got|gets|keeps|went|brought|cx['’]?d|cxl|cxld|canx|cncld|resched|rebooked|arrived|present|unwell|late|ill|texts|rings|cancd|emailed|e-?mailed|emaild|at|in (?:the|hub|for|court|today)|both|all|off|on (?:the )?phone|not (?:in|there|at)|still|back|now|again|today|y(?:es)?t?er?day|vid|ph)(?!\\p{L})" +
    `|\\s(?:hub|centre|home|office|library|probation|court|prison|phone|call|zoom|video) ${length})`,
  'iu',
)
const afterTypedPair = new RegExp(
  `^\\s(?:dna|dnad|fta|hv|f2f|tc|t/c|no answer|n/a|(?:hub|centre|home|phone) ${length})(?!\\p{L})`,
  'u',
)

const pairBefore = /(?<![\p{L}\d/])[A-Z]{2,3}(?:\s?[,+&/]\s?|\s(?:and|or)\s)$/u
const pairBehind = /^(?:\s?[,+&/]\s?|\s(?:and|or)\s)[A-Z]{2,3}(?![\p{L}\d/])/u

/**
 * "DG + JP coffee morning", "JM 20 mins, CW quick 10": pairs of letters beside each other, or one behind a comma with how long or
 * how she was met, in a note with another such pair. Some of the women have them.
 */
function isBesidePair({ text, words, index }: MentionSearch, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined) return false
  const isKnown = (pair: TextWord | undefined): boolean =>
    pair !== undefined && !shortForms.has(pair.word) && index.byInitials.has(pair.word)
  const ahead = text.slice(Math.max(0, word.start - 40), word.start)
  const behind = text.slice(word.end, word.end + 24)
  if (pairBefore.test(ahead) && isKnown(isJoin(before) ? words[at - 2] : before)) return true
  if (pairBehind.test(behind) && isKnown(words[at + (isJoin(next) ? 2 : 1)])) return true
  return /[,;]\s$/.test(ahead) && afterPair.test(behind) && words.some((one) => one !== word && isKnown(one))
}

const isJoin = (word: TextWord | undefined): boolean => word?.word === 'and' || word?.word === 'or'

/** "AR 20 mins", "JM - hub", "jp dna": two letters that begin a sentence, with how long or how she was met behind them. */
function isLabel({ text, words }: MentionSearch, at: number, behind: RegExp): boolean {
  const word = words[at]
  return (
    word !== undefined &&
    (startsPassage(text, word.start) || isHeaded(text, word.start)) &&
    behind.test(text.slice(word.end, word.end + 24))
  )
}
