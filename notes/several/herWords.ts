import type { Span } from '../text/finding.ts'

/** A woman named in words that are another woman's. */
export interface OtherWoman extends Span {
  readonly possessive: boolean
}

/** Words as they are kept for one woman, and where a place of the message stands in them. */
export interface HerWords {
  readonly words: string
  readonly placeOf: (place: number) => number | undefined
}

interface Piece extends Span {
  readonly at: number
}

/** The stretches of a message that are about one woman, in its order, with every other woman named in them as "another woman". */
export function herWords(text: string, stretches: readonly Span[], others: readonly OtherWoman[]): HerWords {
  const pieces: Piece[] = []
  let words = ''
  const keep = (start: number, end: number): void => {
    pieces.push({ start, end, at: words.length })
    words += text.slice(start, end)
  }
  let next = 0
  for (const stretch of stretches) {
    if (words !== '' && !/\s$/.test(words)) words += ' '
    let from = words === '' ? stretch.start : firstWord(text, stretch)
    while ((others[next]?.end ?? Infinity) <= from) next += 1
    for (let other = others[next]; other !== undefined && other.end <= stretch.end; other = others[next]) {
      keep(from, other.start)
      words += other.possessive ? "another woman's" : 'another woman'
      from = other.end
      next += 1
    }
    keep(from, stretch.end)
  }
  return {
    words: ended(text, words, pieces),
    placeOf: placeIn(pieces, words.length - words.trimStart().length),
  }
}

const markOfList = /[\s:,;&+(–-]+$/

/** Without the mark that led to what was cut off behind: "Creative writing 2pm to 3.30" of "Creative writing 2pm to 3.30: Nia, Aisha came". */
function ended(text: string, words: string, pieces: readonly Piece[]): string {
  const isCut = (pieces.at(-1)?.end ?? 0) < text.trimEnd().length
  return isCut ? words.trim().replace(markOfList, '') : words.trim()
}

function firstWord(text: string, { start, end }: Span): number {
  const said = text.slice(start, end)
  return start + said.length - said.trimStart().length
}

function placeIn(pieces: readonly Piece[], trimmed: number): HerWords['placeOf'] {
  return (place) => {
    const piece = firstEndingFrom(pieces, place)
    if (piece === undefined || piece.start > place) return undefined
    return Math.max(0, piece.at + place - piece.start - trimmed)
  }
}

/** The first of some pieces in order that does not end before a place; found by halving. */
function firstEndingFrom(pieces: readonly Piece[], place: number): Piece | undefined {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.end ?? place) < place) low = middle + 1
    else high = middle
  }
  return pieces[low]
}
