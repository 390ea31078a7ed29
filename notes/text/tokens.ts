import type { Span } from './finding.ts'
import { rememberLast } from './rememberLast.ts'

/** What stands between a word and the one before it: nothing to speak of, a comma, a dash or bracket, the end of a sentence. */
export const gaps = { none: 0, comma: 1, break: 2, end: 3 } as const
export type Gap = (typeof gaps)[keyof typeof gaps]

/** A word or number of a text in lower case. `she'll` is two of them, `she` and `will`; `sister's` is `sister` and `'s`. */
export interface Token extends Span {
  readonly word: string
  readonly gap: Gap
  /** A question mark stands directly before it, as in `?DA`. */
  readonly queried: boolean
  /** A question mark stands directly after it. */
  readonly asked: boolean
  /** It is written with a capital and does not begin a sentence: most often a name. */
  readonly capital: boolean
}

const wordPattern = /[A-Za-z0-9À-ÖØ-öø-ÿĀ-ſ]+(?:['’`][A-Za-zÀ-ÖØ-öø-ÿ]+)*|&/g

const endings: Readonly<Record<string, string>> = {
  ll: 'will',
  d: 'would',
  re: 'are',
  ve: 'have',
  m: 'am',
  s: "'s",
}
const subjects = new Set(['i', 'she', 'he', 'they', 'we', 'you', 'it', 'who', 'that', 'there'])
/** Words that an apostrophe is part of. */
const spelt: Readonly<Record<string, string>> = { "od'd": 'oded', "sa'd": 'saed', "e's": 'es' }

const runTogether: Readonly<Record<string, readonly [string, string]>> = {
  shes: ['she', 'is'],
  hes: ['he', 'is'],
  theyre: ['they', 'are'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  theyve: ['they', 'have'],
  whos: ['who', 'is'],
}

const questionMark = 63

/** A word that is one token as it is written. */
const plainWord = /^(?!(?:shes|hes|theyre|im|ive|theyve|whos)$)[^'’`&]+$/

function isSpace(text: string, place: number): boolean {
  return place < 0 || text.charCodeAt(place) <= 32
}

/** The words of a text as phrases are matched against them, in order. */
export const tokensOf = rememberLast((text): readonly Token[] => {
  const tokens: Token[] = []
  let before = 0
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match !== null; match = wordPattern.exec(text)) {
    const [written] = match
    const start = match.index
    const end = start + written.length
    const gap = tokens.length === 0 ? gaps.end : gapIn(text, before, start)
    const lower = written.toLowerCase()
    const capital = gap !== gaps.end && lower !== written && isCapital(written)
    const queried = text.charCodeAt(start - 1) === questionMark && isSpace(text, start - 2)
    const asked = text.charCodeAt(end) === questionMark
    const whole = { word: lower, start, end, gap, queried, asked, capital }
    if (plainWord.test(lower)) tokens.push(whole)
    else pushParts(tokens, lower.replace(/[’`]/g, "'"), whole)
    before = end
  }
  return tokens
})

function isCapital(written: string): boolean {
  const [first = '', second = ''] = written
  return first !== first.toLowerCase() && (second === '' || second === second.toLowerCase())
}

function pushParts(tokens: Token[], written: string, place: Token): void {
  const parts = partsOf(written)
  if (parts === undefined) {
    tokens.push({ ...place, word: written === '&' ? 'and' : (spelt[written] ?? written.replaceAll("'", '')) })
    return
  }
  const [first, second, cut] = parts
  tokens.push({ ...place, word: first, end: place.start + cut, asked: false })
  tokens.push({ ...place, word: second, start: place.start + cut, gap: gaps.none, queried: false })
}

function partsOf(written: string): readonly [string, string, number] | undefined {
  const [first, second] = runTogether[written] ?? []
  if (first !== undefined && second !== undefined) return [first, second, first.length]
  const place = written.lastIndexOf("'")
  if (place === -1 || Object.hasOwn(spelt, written)) return undefined
  const base = written.slice(0, place).replaceAll("'", '')
  const ending = endings[written.slice(place + 1)]
  if (ending === undefined) return undefined
  if (ending === "'s") return [base, subjects.has(base) ? 'is' : ending, place]
  return subjects.has(base) ? [base, ending, place] : undefined
}

/** Reads at most a few characters: what else stands between two words says nothing more. */
function gapIn(text: string, from: number, to: number): Gap {
  if (to - from <= 1) return text[from] === ',' ? gaps.comma : gapOfOne(text, from, to)
  let gap: Gap = gaps.none
  for (let place = from; place < Math.min(to, from + 8); place += 1) {
    const one = gapAt(text, place)
    if (one > gap) gap = one
  }
  return gap
}

function gapOfOne(text: string, from: number, to: number): Gap {
  if (to === from) return gaps.none
  const one = text[from]
  if (one === '.') return /[a-z]{3}/.test(text.slice(Math.max(0, from - 3), from)) ? gaps.end : gaps.none
  return one === '-' || one === ' ' || one === '/' ? gaps.none : gapAt(text, from)
}

const gapOf: Readonly<Record<string, Gap>> = {
  ',': gaps.comma,
  '\n': gaps.end,
  '!': gaps.end,
  '.': gaps.end,
  '?': gaps.end,
  ...Object.fromEntries(['-', '–', '—', ';', ':', '(', ')', '"', '“', '”'].map((one) => [one, gaps.break])),
}

function gapAt(text: string, place: number): Gap {
  const one = text[place] ?? ' '
  if (one === '?' && isSpace(text, place - 1)) return gaps.none
  return gapOf[one] ?? gaps.none
}

/** The words of some tokens as one text, a space between two. */
export const joined = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ')
