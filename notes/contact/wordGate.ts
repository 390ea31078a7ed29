/** Some words, each as the pieces of two or three letters that a text must hold where it holds the word. */
export type WordGate = readonly (readonly number[])[]

const letters = 32
const threes = letters ** 3
const beforeDigits = 'z'.charCodeAt(0) - 'a'.charCodeAt(0) + 1

/** Letters are themselves whatever their case, all digits are one sign, and everything else is a space. */
function codeOf(char: number): number {
  if (char >= 97 && char <= 122) return char - 96
  if (char >= 65 && char <= 90) return char - 64
  return char >= 48 && char <= 57 ? beforeDigits + 1 : 0
}

const seen = new Uint32Array(threes + letters ** 2)
let round = 0
let lastText: string | undefined

/**
 * Whether a text may hold one of some words; it never says no where the text does. Most rules have nothing to say of most
 * texts: a text is cut into pieces once, and asking for a word then looks at a few places of a table.
 */
export function mayHold(text: string, gate: WordGate): boolean {
  if (text !== lastText) mark(text)
  for (const pieces of gate) if (holdsAll(pieces)) return true
  return false
}

function holdsAll(pieces: readonly number[]): boolean {
  for (const piece of pieces) if (seen[piece] !== round) return false
  return true
}

function mark(text: string): void {
  lastText = text
  round = round === 0xffffffff ? restarted() : round + 1
  let [first, second] = [0, 0]
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? codeOf(text.charCodeAt(at)) : 0
    seen[(first * letters + second) * letters + code] = round
    seen[threes + second * letters + code] = round
    first = second
    second = code
  }
}

function restarted(): number {
  seen.fill(0)
  return 1
}

/** The gate of some words, in lower case and written in one line with bars between them; a space is the edge of a word. */
export function holding(words: string): WordGate {
  return words.split('|').map(piecesOf)
}

function piecesOf(word: string): readonly number[] {
  const codes = Array.from(word, (char) => codeOf(char.charCodeAt(0)))
  const at = (place: number): number => codes[place] ?? 0
  if (codes.length === 1) throw new Error('A single letter is no gate')
  if (codes.length === 2) return [threes + at(0) * letters + at(1)]
  return codes.slice(2).map((_, place) => (at(place) * letters + at(place + 1)) * letters + at(place + 2))
}
