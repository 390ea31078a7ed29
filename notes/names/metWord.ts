import { startsPassage, isListed } from './nameSlots.ts'
import type { TextWord } from '../text/textWords.ts'
import { wordNames } from './plainWords.ts'
import { virtueNames } from './wordNames.ts'
import type { WordPlace } from './wordPlace.ts'

const met = new Set(
  `saw met rang phoned texted called emailed messaged visited spoke txted txtd seen ring accompanied hv tc cancelled canceled supported
  reminded collected contacted seeing meeting visiting ringing chased escorted helped re w f2f session call visit missed spk dropped`.split(
    /\s+/,
  ),
)
/** "tried patience at home": where or how often somebody was tried who was to be met. */
const triedWhere = new Set('at on by again twice today this x both'.split(' '))
const went = new Set('in round over out went up down back came popped off called along upstairs'.split(' '))
const toWhom = new Set(['to', 'with', 'from', 'w', 'for', 'by', 're', 'about'])
const talks = new Set(
  `spoke spoken spk chatted chat talked talk talking text txt call email message msg voicemail vm tc visit letter nothing heard reply answer
  word appt appts appointment session meeting meet met group catchup hv f2f review 1-1 one contact home zoom video teams coffee lunch update
  class workshop court gp hub centre sat went support hrs hr hours hour mins min minutes`.split(/\s+/),
)

/** Whether a word in lower case stands where only the name of whoever was met can: "saw joy 30 mins", "text from april". */
export function isMet(search: WordPlace, at: number): boolean {
  const [before, name] = [search.words[at - 1], search.words[at]]
  if (name === undefined) return false
  if ((isListed(search, at) && isBesideFirst(search, at)) || isInRow(search, at)) return true
  return before !== undefined && isAfterMeeting(search, at, before)
}

type WordAt = (place: number) => string

/** Words behind which a name may stand, and what else has to stand there: "took joy to", "popped in to see joy", "no sign of joy". */
const leading: ReadonlyMap<string, (wordAt: WordAt, at: number) => boolean> = new Map([
  ['took', (wordAt, at) => wordAt(at + 1) === 'to'],
  ['tried', (wordAt, at) => triedWhere.has(wordAt(at + 1))],
  ['see', (wordAt, at) => wordAt(at - 2) === 'to' && went.has(wordAt(at - 3))],
  ['of', (wordAt, at) => wordAt(at - 2) === 'sign' && wordAt(at) !== 'hope'],
])

function isAfterMeeting({ text, words }: WordPlace, at: number, before: TextWord): boolean {
  const gap = text.slice(before.end, words[at]?.start)
  // "prison visit 4 destiny", "w/ patience"
  if (gap !== ' ') return (gap === ' 4 ' && talks.has(before.word)) || (gap === '/ ' && before.word === 'w')
  if (met.has(before.word)) return true
  const wordAt = (place: number): string => words[place]?.word ?? ''
  const here = leading.get(before.word)
  if (here !== undefined) return here(wordAt, at)
  return toWhom.has(before.word) && talks.has(wordAt(at - 2))
}

/** Whether the item before or after a word in a list is the first name of a woman, and nothing else. */
function isBesideFirst({ text, words, index }: WordPlace, at: number): boolean {
  const isFirst = (step: number): boolean => {
    // "aisha r & patience": the letter of her surname stands behind the first name.
    const letter = step < 0 && words[at + step]?.word.length === 1 ? 1 : 0
    const { word = '', start = 0 } = words[at + step - letter] ?? {}
    // "rose n may went": a virtue that begins a sentence is a name.
    return (
      index.first.has(word) && (!wordNames.has(word) || (virtueNames.has(word) && startsPassage(text, start)))
    )
  }
  const isAnd = (step: number): boolean => joins.has(words[at + step]?.word ?? '')
  return isFirst(isAnd(-1) ? -2 : -1) || isFirst(isAnd(1) ? 2 : 1)
}

const joins = new Set(['and', 'n'])
const longestRow = 6

/** "in = joy april tracy": first names one after the other with nothing between, one of them no word. */
function isInRow({ text, words, index }: WordPlace, at: number): boolean {
  const isNext = (from: TextWord | undefined, to: TextWord | undefined): boolean =>
    from !== undefined && to !== undefined && text.slice(from.end, to.start) === ' '
  const isName = (place: number): boolean => {
    const word = words[place]?.word ?? ''
    return index.first.has(word) && (!wordNames.has(word) || virtueNames.has(word) || word === 'april')
  }
  let [from, to] = [at, at]
  while (at - from < longestRow && isNext(words[from - 1], words[from]) && isName(from - 1)) from -= 1
  while (to - at < longestRow && isNext(words[to], words[to + 1]) && isName(to + 1)) to += 1
  return isName(at) && words.slice(from, to + 1).some(({ word }) => !wordNames.has(word))
}
