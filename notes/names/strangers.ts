import type { Span } from '../text/finding.ts'
import { messageWords, type TextWord } from '../text/textWords.ts'
import { isAfterContact, isAfterTalk, isListed, isSubjectAt } from './nameSlots.ts'
import { isCommonWord, isGivenName } from './nameTables.ts'
import { isSomebodyElse } from './somebodyElse.ts'
import { neverNames, otherTitles, wordNames } from './plainWords.ts'

interface Place {
  readonly text: string
  readonly words: readonly TextWord[]
  readonly lenient: boolean
}

/**
 * Words that stand where the name of whoever was met would and are nobody's: after a contact word, or in a list with others
 * who are known ("Tracy, Joy, Shaz came"). Somebody whose part is said, such as a housing officer, is none.
 */
export function strangersIn(text: string, known: readonly Span[]): readonly Span[] {
  const words = messageWords(text)
  const place = { text, words, lenient: false }
  const named = wordsWithin(words, known)
  const strangers: Span[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined || !mayBeName(word) || named.has(word) || !isMet(place, at, named)) continue
    const length = wholeLength(place, at, named)
    const whole = words.slice(at, at + length)
    for (const part of whole) named.add(part)
    if (!isOther(place, at, length)) strangers.push({ start: word.start, end: whole.at(-1)?.end ?? word.end })
  }
  return strangers
}

/** The words of a text that lie in some stretches; both are in the order of the text. */
function wordsWithin(words: readonly TextWord[], spans: readonly Span[]): Set<TextWord> {
  const within = new Set<TextWord>()
  let place = 0
  for (const word of words) {
    while ((spans[place]?.end ?? Infinity) <= word.start) place += 1
    const span = spans[place]
    if (span !== undefined && span.start < word.end) within.add(word)
  }
  return within
}

type Named = ReadonlySet<TextWord>

function mayBeName({ word, capital, shouted }: TextWord): boolean {
  if (word.length < 2 || isCommonWord(word) || neverNames.has(word) || wordNames.has(word)) return false
  return (capital && !shouted) || isGivenName(word) || (!capital && word.length > 2)
}

function isMet(place: Place, at: number, known: Named): boolean {
  const word = place.words[at]
  if (word === undefined) return false
  const isName = isGivenName(word.word)
  const mayBeListed = word.capital || isName
  return (
    (mayBeListed && isIntroduced(place, at)) ||
    isMetDirectly(place, at, isName) ||
    (mayBeListed && isListed(place, at) && isBeside(place, at, known)) ||
    (isName && (isSubjectAt(place, at) || isNumbered(place, at, known) || isMissing(place, at)))
  )
}

const stayedAway =
  /^\s(?:never (?:came|showed)|did ?n['’]?t (?:come|show|attend|turn)|no[ -]show|sent (?:her )?(?:apols|apologies)|apols|dna|fta)(?!\p{L})/iu

/** "and Beverley never came": somebody who was to come and did not. */
const isMissing = ({ text, words }: Place, at: number): boolean =>
  words[at]?.capital === true && stayedAway.test(text.slice(words[at].end, words[at].end + 24))

/** "2 Joy 3 Beverley": the next of a numbered list whose last was known. */
function isNumbered({ text, words }: Place, at: number, known: Named): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (before === undefined || word?.capital !== true || !known.has(before)) return false
  return /^[\s,;]{1,3}\d{1,2}[.)]?\s$/.test(text.slice(before.end, word.start))
}

const isMetDirectly = (place: Place, at: number, isName: boolean): boolean =>
  isAfterContact(place, at) && (isName || isDirect(place, at) || isTalkedTo(place, at))

const isTalkedTo = (place: Place, at: number): boolean =>
  place.words[at]?.capital === true && isAfterTalk(place, at)

const somebody = '(?:lady|woman|girl|lass|starter|member|referral|face|client|service user|ref)'

/** "a new lady Beverley", "new referral: Bea", "walk-in, Bea", "a woman called Bea", "one new woman who gave only the name Bea". */
const introduced = new RegExp(
  `(?<!\\p{L})(?:(?:new|walk-?in|self[ -]?refer\\p{L}*|unknown) ${somebody}|walk-?in|self[ -]?referr?al|new (?:ref|on the list)|(?:a|an|the|another|lovely|young|older) (?:\\p{L}+ )?(?:lady|woman|girl|lass)(?= (?:called|named)))(?:,?\\s(?:called|named|name of)|\\s?[,:(–-]|[^.;,\\n]{0,30}\\bname(?: of|d| was| is)?)?\\s?$`,
  'iu',
)

const isIntroduced = ({ text, words }: Place, at: number): boolean => {
  const start = words[at]?.start ?? 0
  return introduced.test(text.slice(Math.max(0, start - 64), start))
}

const direct = new Set('saw met rang phoned texted visited seen spoke called'.split(' '))
const isDirect = ({ words }: Place, at: number): boolean => direct.has(words[at - 1]?.word ?? '')

/** Whether the item before or after in a list is known, or follows the colon that opens the list. */
function isBeside({ text, words }: Place, at: number, known: Named): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  const back = isAnd(before) ? words[at - 2] : before
  const on = isAnd(next) ? words[at + 2] : next
  const isKnown = (word: TextWord | undefined): boolean => word !== undefined && known.has(word)
  if (isKnown(back) || isKnown(on)) return true
  const name = words[at]
  return name?.capital === true && before !== undefined && text.slice(before.end, name.start).includes(':')
}

const isAnd = (word: TextWord | undefined): boolean => word?.word === 'and' || word?.word === 'n'

function wholeLength({ text, words }: Place, at: number, known: Named): number {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || next === undefined || word.possessive || text.slice(word.end, next.start) !== ' ')
    return 1
  const isSurname = next.capital && !next.shouted && !isCommonWord(next.word)
  return isSurname && !known.has(next) ? 2 : 1
}

function isOther({ text, words }: Place, at: number, length: number): boolean {
  const [before, last] = [words[at - 1], words[at + length - 1]]
  if (before !== undefined && otherTitles.has(before.word)) return true
  return last?.possessive === true || isSomebodyElse(text, words, at, length)
}
