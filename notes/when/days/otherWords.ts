import type { Token } from '../words/momentTokens.ts'
import { digitsOf, isPlural, roleAt, senseAt, wordAt } from '../words/tokenAt.ts'

const daysOnly =
  /^(?:on|last|next|this|coming|to|by|till|until|from|til|for|every|past|and|or|show|dna|missed|\/|&)$/

/** "She sat down", "in the sun", "on Mondays": a word that is no weekday here. */
export function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const { word, capital, start, end } = tokens[at] ?? { word: '', capital: false, start: 0, end: 0 }
  // "Once we'd done it" is no Wednesday.
  if (word === 'wed') return end - start > word.length && !isPlural(tokens, at)
  if (word === 'sun') return isWeather(tokens, at)
  return word === 'sat' && isVerb(tokens, at, capital)
}

function isVerb(tokens: readonly Token[], at: number, capital: boolean): boolean {
  const before = wordAt(tokens, at - 1)
  if (isJoinedVerb(tokens, at)) return true
  if (daysOnly.test(before) || isClockOrDay(tokens, at + 1)) return false
  const begins = at === 0 || /^[.!?\n]$/.test(before)
  return (
    !capital ||
    (begins &&
      /^(?:down|with|w|wi|wid|and|in|on|next|there|outside|by|at|for|her|through|thru|up|together|beside|round|inside)$/.test(
        wordAt(tokens, at + 1),
      ))
  )
}

/** "In the sun", "Sun out": the one that shines. */
const isWeather = (tokens: readonly Token[], at: number): boolean =>
  (wordAt(tokens, at - 1) === 'the' && tokens[at]?.capital !== true) ||
  /^(?:out|shining|shone|cream|burn|hat|glasses|lounger)$/.test(wordAt(tokens, at + 1))

/** "And sat in with her", but "Fri and sat with her mum". */
const isJoinedVerb = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|&|or)$/.test(wordAt(tokens, at - 1)) &&
  senseAt(tokens, at - 2).weekday === undefined &&
  /^(?:down|with|w|in|on|next|there|outside|by|beside|her|through|up|together|quietly)$/.test(
    wordAt(tokens, at + 1),
  )

const isClockOrDay = (tokens: readonly Token[], at: number): boolean =>
  digitsOf(tokens, at) !== undefined || roleAt(tokens, at) === 'part-of-day'
