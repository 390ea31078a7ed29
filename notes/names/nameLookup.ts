import { functionWords, neverNames } from './plainWords.ts'
import { messageWords, type TextWord } from '../text/textWords.ts'

const mostWords = 200

/**
 * The folded words of a text that could be part of a name, to look women up in an index: at most 200, those with a
 * capital first. A hyphened name is given in its parts and in one piece. Words that nobody is called are given only
 * where there is nothing else.
 */
export function wordsToLookUp(text: string): readonly string[] {
  const words = messageWords(text)
  const parts = words.filter(({ word, capital }) => word.length > 1 && (capital || !functionWords.has(word)))
  const capitals = parts.filter(({ word, capital }) => capital && !functionWords.has(word))
  const all = [...capitals, ...joinedByHyphen(text, words), ...parts].map(({ word }) => word)
  const likely = all.filter((word) => !neverNames.has(word))
  return [...new Set(likely.length > 0 ? likely : all)].slice(0, mostWords)
}

function joinedByHyphen(text: string, words: readonly TextWord[]): readonly { word: string }[] {
  return words.flatMap((word, position) => {
    const next = words[position + 1]
    const hyphened = next?.start === word.end + 1 && text[word.end] === '-'
    return hyphened ? [{ word: word.word + next.word }] : []
  })
}
