import type { Span } from '../../text/finding.ts'
import { rememberLast } from '../../text/rememberLast.ts'
import { noSense, type Sense } from './sense.ts'
import { senseOf } from './momentWords.ts'

/** A word, a number or a sign of a text. */
export interface Token extends Span {
  /** In lower case, without apostrophes and the s of a possessive. */
  readonly word: string
  /** Set where the token is written in digits. */
  readonly number?: number
  /** Whether it follows the token before it without a space. */
  readonly glued: boolean
  readonly capital: boolean
  readonly plural: boolean
  readonly sense: Sense
}

const tokenPattern = /(\d+)|\p{L}+(?:['’]\p{L}+)*|[^\s]/gu

/** The tokens of a text. A number and the letters written to it are two: "2pm", "45mins", "Oct2". */
export const momentTokens = rememberLast(readTokens)

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  tokenPattern.lastIndex = 0
  let last = -1
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    const [written, digits] = match
    const start = match.index
    const end = start + written.length
    const place = { start, end, glued: start === last }
    tokens.push(digits === undefined ? wordToken(written, place) : numberToken(digits, place))
    last = end
  }
  return tokens
}

type Place = Span & { readonly glued: boolean }

function numberToken(digits: string, place: Place): Token {
  return { ...place, word: digits, number: Number(digits), capital: false, plural: false, sense: noSense }
}

const possessive = /['’]s?$/u

function wordToken(written: string, place: Place): Token {
  const lower = written.toLowerCase()
  const bare = lower.replace(possessive, '').replace(/['’]/g, '')
  const sense = senseOf(bare)
  const plural = sense === noSense && bare.endsWith('s') && senseOf(bare.slice(0, -1)).weekday !== undefined
  return {
    ...place,
    word: plural ? bare.slice(0, -1) : bare,
    capital: written.charAt(0) !== lower.charAt(0),
    plural,
    sense: plural ? senseOf(bare.slice(0, -1)) : sense,
  }
}
