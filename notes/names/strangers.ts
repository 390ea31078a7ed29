import { overlaps, type Span } from '../text/finding.ts'
import { messageWords, type TextWord } from '../text/textWords.ts'
import { isAfterContact, isListed, isSubjectAt } from './nameSlots.ts'
import { isCommonWord, isGivenName } from './nameTables.ts'
import { isSomebodyElse } from './otherPeople.ts'
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
  const strangers: Span[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined || !mayBeName(word) || known.some((span) => overlaps(span, word))) continue
    if (!isMet(place, at, [...known, ...strangers])) continue
    const last = wholeLength(place, at, known)
    const end = words[at + last - 1]?.end ?? word.end
    if (!isOther(place, at, last)) strangers.push({ start: word.start, end })
    at += last - 1
  }
  return strangers
}

function mayBeName({ word, capital, shouted }: TextWord): boolean {
  if (word.length < 2 || isCommonWord(word) || neverNames.has(word) || wordNames.has(word)) return false
  return (capital && !shouted) || isGivenName(word) || (!capital && word.length > 2)
}

function isMet(place: Place, at: number, known: readonly Span[]): boolean {
  const word = place.words[at]
  if (word === undefined) return false
  if (isAfterContact(place, at) && (word.capital || isGivenName(word.word) || isDirect(place, at))) return true
  if (isListed(place, at) && isBeside(place, at, known)) return true
  return isSubjectAt(place, at) && isGivenName(word.word)
}

const direct = new Set('saw met rang phoned texted visited seen spoke called'.split(' '))
const isDirect = ({ words }: Place, at: number): boolean => direct.has(words[at - 1]?.word ?? '')

/** Whether the item before or after in a list is known, or follows the colon that opens the list. */
function isBeside({ text, words }: Place, at: number, known: readonly Span[]): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  const back = before?.word === 'and' ? words[at - 2] : before
  const on = next?.word === 'and' ? words[at + 2] : next
  const isKnown = (word: TextWord | undefined): boolean =>
    word !== undefined && known.some((span) => overlaps(span, word))
  if (isKnown(back) || isKnown(on)) return true
  const name = words[at]
  return name?.capital === true && before !== undefined && text.slice(before.end, name.start).includes(':')
}

function wholeLength({ text, words }: Place, at: number, known: readonly Span[]): number {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || next === undefined || word.possessive || text.slice(word.end, next.start) !== ' ') return 1
  const isSurname = next.capital && !next.shouted && !isCommonWord(next.word)
  return isSurname && !known.some((span) => overlaps(span, next)) ? 2 : 1
}

function isOther({ text, words }: Place, at: number, length: number): boolean {
  const [before, last] = [words[at - 1], words[at + length - 1]]
  if (before !== undefined && otherTitles.has(before.word)) return true
  return last?.possessive === true || isSomebodyElse(text, words, at, length)
}
