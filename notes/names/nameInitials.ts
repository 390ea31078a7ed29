import { hasInitial } from './namePairs.ts'
import type { NameForm, NameForms } from './nameForms.ts'
import { isAfterContact, nameSlot, startsPassage } from './nameSlots.ts'
import type { Fit, MentionSearch } from './nameSearch.ts'
import { isCommonWord } from './nameTables.ts'
import { isPlainWord } from './plainWords.ts'
import type { TextWord } from '../text/textWords.ts'

/** An initial and a family name: "A. Summers", "K Nowak". */
export function withInitial(search: MentionSearch, at: number): readonly Fit[] {
  const { text, words, index } = search
  const initial = words[at]
  if (initial?.word.length !== 1 || !(initial.capital || isNamePlace(search, at))) return []
  const gap = text.slice(initial.end, words[at + 1]?.start)
  if (!/^(?:\.?\s?|\.\s)$/.test(gap)) return []
  const next = words[at + 1]
  const same = index.family.at(words, at + 1)
  const like =
    next === undefined || same.length > 0 || isCommonWord(next.word) ? [] : [...index.family.like(next.word)]
  return [...same, ...like.map(([names, liking]) => ({ names, length: 1, ...liking }))]
    .filter(({ names }) => hasInitial(names, initial.word))
    .map((family) => ({
      names: family.names,
      length: family.length + 1,
      rank: family.likeness === 'same' ? 'part' : 'hint',
      likeness: 'cut-name',
      rule: 'initial',
    }))
}

function isNamePlace(search: MentionSearch, at: number): boolean {
  const start = search.words[at]?.start ?? 0
  const joined = /(?:[,;&+]|\b(?:and|then|n))\s?$/i.test(search.text.slice(Math.max(0, start - 6), start))
  return joined || nameSlot(search, at) === 'strong' || startsPassage(search.text, start)
}

/** Initials in one piece: "JMo" by its capitals or where a name stands, "JM" only where it does and nobody else has them. */
export function ofInitials(search: MentionSearch, at: number): readonly Fit[] {
  const word = search.words[at]
  if (word === undefined || word.word.length < 2 || word.word.length > 5) return []
  const kind = kindOf(search.text.slice(word.start, word.end))
  if (kind === undefined || !standsForName(search, at, kind)) return []
  const rest = word.word.slice(1)
  const begins = ({ family }: NameForms): boolean =>
    family.some((form) => form[0]?.startsWith(rest) === true || isDouble(form, rest))
  const fitting = (search.index.byInitials.get(word.word.slice(0, 2)) ?? []).filter(begins)
  return fitting.map((names) => ({
    ...{ names, length: 1, likeness: 'cut-name', rule: 'initials' },
    rank: isTwo(kind) && fitting.length > 1 ? 'hint' : 'part',
  }))
}

/** Whether letters begin the parts of a double name, as in "MSL" for Maria Santos-Lima. */
export const isDouble = (form: NameForm, letters: string): boolean =>
  form.length > 1 && form.map((name) => name.charAt(0)).join('') === letters

/** Two letters that stand for something else in casework. */
const shortForms = new Set(
  `pc ps sw ss hv mh cp cs ci sv hb ct ca cb la ea id ni tv ot vs cv ba uk eu it us dv da uc gp po om vm tc pd cc re bb dh ep hr hq ib jc js
  ld lp mp ms mr dr st rd ok am pm nb na nk nf nfa op pa pt qa rj rp sa sg so sp td tp ur vp wb wc wp xr yo asb aa ca na ac ad ai an as at
  bf be by do gf go he if in is me my no of on or ox so to up we`.split(/\s+/),
)

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
  if (isTwo(kind)) return !isPlainWord(word) && !shortForms.has(word) && isPairPlace(search, at, kind)
  if (isCommonWord(word)) return false
  return nameSlot(search, at) === 'strong' && !index.first.has(word) && !index.family.has(word)
}

/** Two letters stand for a name behind a contact word or as a label; in lower case only as a label of what was done with her. */
function isPairPlace(search: MentionSearch, at: number, kind: Initials): boolean {
  if (kind === 'typed-pair') return isLabel(search, at, afterTypedPair)
  return isAfterContact(search, at) || isLabel(search, at, afterPair) || isBesidePair(search, at)
}

const length = '(?:\\d\\.)?\\d{1,3}\\s?(?:m|mins?|minutes?|h|hrs?|hours?)(?!\\p{L})'
const afterPair = new RegExp(
  "^(?:\\s?(?:\\s(?:(?:quick|brief)\\s)?\\d|[-–—:(]|/\\s|,\\s\\d)|\\s(?:no[ -]show|by (?:phone|text)|txt|wants|wanted|needs|said|says|told|asked|dna|dnad|fta|came|attended|rang|called|phoned|texted|txtd|missed|cancelled|no answer|seen|didn['’]?t|did not|failed|popped|dropped|n/?a|hv|f2f|tc|t/c|tel)(?!\\p{L})" +
    `|\\s(?:hub|centre|home|office|library|probation|court|prison|phone|call|zoom|video) ${length})`,
  'iu',
)
const afterTypedPair = new RegExp(
  `^\\s(?:dna|dnad|fta|hv|f2f|tc|t/c|no answer|n/a|(?:hub|centre|home|phone) ${length})(?!\\p{L})`,
  'u',
)

const pairBefore = /(?:^|[.;\n]\s?)(?:[A-Z]{2}(?:\s?[,+&]\s?|\sand\s)){1,5}$/
const pairBehind = /^\s?[,+&]\s?[A-Z]{2}(?![\p{L}\d])/u
const initialsFirst = /^\s*[A-Z]{2}(?![\p{L}])/u

/**
 * "DG + JP coffee morning", "JM 20 mins, CW quick 10": pairs of letters beside each other at the beginning of a sentence, or one
 * behind a comma with how long or how she was met, in a note that begins with such a pair. Some of the women have them.
 */
function isBesidePair({ text, words, index }: MentionSearch, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined) return false
  const isKnown = (pair: TextWord | undefined): boolean =>
    pair !== undefined && !shortForms.has(pair.word) && index.byInitials.has(pair.word)
  const ahead = text.slice(Math.max(0, word.start - 40), word.start)
  const behind = text.slice(word.end, word.end + 24)
  if (pairBefore.test(ahead) && isKnown(before?.word === 'and' ? words[at - 2] : before)) return true
  if (startsPassage(text, word.start) && pairBehind.test(behind) && isKnown(next)) return true
  return initialsFirst.test(text) && /[,;]\s$/.test(ahead) && afterPair.test(behind) && isKnown(words[0])
}

/** "AR 20 mins", "JM - hub", "jp dna": two letters that begin a sentence, with how long or how she was met behind them. */
function isLabel({ text, words }: MentionSearch, at: number, behind: RegExp): boolean {
  const word = words[at]
  return (
    word !== undefined && startsPassage(text, word.start) && behind.test(text.slice(word.end, word.end + 24))
  )
}
