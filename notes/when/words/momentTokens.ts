import type { Span } from '../../text/finding.ts'
import { rememberLast } from '../../text/rememberLast.ts'
import { senseOf } from './momentWords.ts'
import { noSense, type Sense } from './sense.ts'

/** A word, a number or a sign of a text. */
export interface Token extends Span {
  /** In lower case, without apostrophes and the s of a possessive. */
  readonly word: string
  /** Set where the token is written in digits. */
  readonly number: number | undefined
  /** Whether it follows the token before it without a space. */
  readonly glued: boolean
  readonly capital: boolean
  readonly plural: boolean
  readonly sense: Sense
}

/** The tokens of a text. A number and the letters written to it are two: "2pm", "45mins", "Oct2". */
export const momentTokens = rememberLast(readTokens)

/** Letter by letter and not by pattern: every note is cut like this, and this takes a quarter of the time. */
function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let last = -1
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start)
    if (kind === space) {
      start += 1
      continue
    }
    const end = kind === sign ? start + signLength(text, start) : endOf(text, start, kind)
    tokens.push(tokenOf(text, { start, end, glued: start === last, kind }))
    last = end
    start = end
  }
  return tokens
}

const space = 0
const digit = 1
const letter = 2
const sign = 3
type Kind = typeof space | typeof digit | typeof letter | typeof sign

const kinds: readonly Kind[] = Array.from({ length: 128 }, (_, code) => {
  const written = String.fromCharCode(code)
  if (/\s/.test(written)) return space
  if (/\d/.test(written)) return digit
  return /[a-z]/i.test(written) ? letter : sign
})

function kindAt(text: string, place: number): Kind {
  const code = text.charCodeAt(place)
  return kinds[code] ?? otherKind(text.charAt(place))
}

function otherKind(written: string): Kind {
  if (/\s/.test(written)) return space
  return /[\p{L}\p{M}]/u.test(written) ? letter : sign
}

const signLength = (text: string, start: number): number => {
  const code = text.charCodeAt(start)
  return code >= 0xd800 && code <= 0xdbff && start + 1 < text.length ? 2 : 1
}

function endOf(text: string, start: number, kind: Kind): number {
  let end = start + 1
  while (end < text.length && (kindAt(text, end) === kind || (kind === letter && joinsLetters(text, end))))
    end += 1
  return end
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

const joinsLetters = (text: string, place: number): boolean =>
  isApostrophe(text.charCodeAt(place)) && place + 1 < text.length && kindAt(text, place + 1) === letter

interface Cut extends Span {
  readonly glued: boolean
  readonly kind: Kind
}

function tokenOf(text: string, { start, end, glued, kind }: Cut): Token {
  const written = text.slice(start, end)
  if (kind !== letter) {
    const number = kind === digit ? Number(written) : undefined
    const sense = kind === digit ? noSense : senseOf(written)
    return { start, end, word: written, number, glued, capital: false, plural: false, sense }
  }
  const lower = written.toLowerCase()
  const bare = /['’]/.test(lower) ? lower.replace(possessive, '').replace(/['’]/g, '') : lower
  const capital = written.charCodeAt(0) !== lower.charCodeAt(0)
  const sense = senseOf(bare)
  const single = sense === noSense && bare.endsWith('s') ? senseOf(bare.slice(0, -1)) : noSense
  const plural = single.weekday !== undefined
  if (!plural) return { start, end, word: bare, number: undefined, glued, capital, plural, sense }
  return { start, end, word: bare.slice(0, -1), number: undefined, glued, capital, plural, sense: single }
}

const possessive = /['’]s?$/u
