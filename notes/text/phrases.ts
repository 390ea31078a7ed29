import { gaps, type Token } from './tokens.ts'

/**
 * One word of a phrase. In a lexicon it is written `hit|hits`, `suicid*` for the words that begin so, `her?` when it may be
 * missing, `~` for up to two words of any kind, `~~` for up to four, `#` for a number and `@` for the woman: `her`, `me` or a name.
 */
interface Step {
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
  readonly optional: boolean
  readonly skips: number
  readonly number: boolean
  readonly woman: boolean
}

interface Phrase<T> {
  readonly steps: readonly Step[]
  readonly value: T
  readonly line: string
}

/** Phrases by the words that they begin with, so that a text is gone through once whatever their number. */
export interface PhraseBook<T> {
  readonly byWord: ReadonlyMap<string, Beginning<T>>
  readonly byStem: ReadonlyMap<string, Beginning<T>>
  readonly others: Beginning<T>
}

/** The phrases that begin with a word: by their second word where it is one of a list, so that few are tried. */
interface Beginning<T> {
  readonly bySecond: Map<string, Phrase<T>[]>
  readonly rest: Phrase<T>[]
}

/** A phrase found in a text: the first of its tokens, the one after its last, and the line of the lexicon that it is. */
export interface PhraseFound<T> {
  readonly from: number
  readonly to: number
  readonly value: T
  readonly line: string
}

/** The words that a name in a lexicon stands for, such as `$self` for `herself|myself|...`. */
export type Names = Readonly<Record<string, string>>

const stemLength = 3

/** The phrases of a lexicon, a line each, ready to be looked for. */
export function phraseBook<T>(
  lexicon: Iterable<readonly [value: T, lines: string]>,
  names: Names = {},
): PhraseBook<T> {
  const byWord = new Map<string, Beginning<T>>()
  const byStem = new Map<string, Beginning<T>>()
  const others: Beginning<T> = { bySecond: new Map(), rest: [] }
  for (const [value, lines] of lexicon) {
    for (const line of lines.split('\n').map((one) => one.trim())) {
      if (line === '') continue
      const phrase = { value, line, steps: line.split(/\s+/).map((word) => stepOf(word, names)) }
      const [first] = phrase.steps
      if (first === undefined || first.optional || first.skips > 0)
        throw new Error(`A phrase cannot begin with a word that may be missing: ${line}`)
      for (const word of first.words) add(beginningOf(byWord, word), phrase)
      for (const start of new Set(first.stems.map((stem) => stem.slice(0, stemLength))))
        add(beginningOf(byStem, start), phrase)
      if (first.woman || first.number) add(others, phrase)
    }
  }
  return { byWord, byStem, others }
}

function beginningOf<T>(map: Map<string, Beginning<T>>, key: string): Beginning<T> {
  const known = map.get(key)
  if (known !== undefined) return known
  const made: Beginning<T> = { bySecond: new Map(), rest: [] }
  map.set(key, made)
  return made
}

function add<T>({ bySecond, rest }: Beginning<T>, phrase: Phrase<T>): void {
  const second = phrase.steps[1]
  if (second === undefined || second.optional || second.stems.length > 0 || second.woman || second.number)
    rest.push(phrase)
  else
    for (const word of second.words) {
      const list = bySecond.get(word)
      if (list === undefined) bySecond.set(word, [phrase])
      else list.push(phrase)
    }
}

function stepOf(written: string, names: Names): Step {
  if (/^~+$/.test(written))
    return {
      words: new Set(),
      stems: [],
      optional: true,
      skips: written.length * 2,
      number: false,
      woman: false,
    }
  const optional = written.endsWith('?')
  const bare = (optional ? written.slice(0, -1) : written).replace(/\$(\w+)/g, (_, name: string) => {
    const meant = names[name]
    if (meant === undefined) throw new Error(`A lexicon speaks of $${name}, which is not there.`)
    return meant
  })
  const parts = bare.split('|')
  const stems = parts.filter((part) => part.endsWith('*')).map((part) => part.slice(0, -1))
  if (stems.some((stem) => stem.length < stemLength)) throw new Error(`A stem is too short: ${written}`)
  const words = new Set(parts.filter((part) => !part.endsWith('*') && part !== '#' && part !== '@'))
  return { words, stems, optional, skips: 0, number: parts.includes('#'), woman: parts.includes('@') }
}

/** Every place where a phrase of a book stands in a text; of those that begin with the same word and mean the same, the longest. */
export function phrasesIn<T>(tokens: readonly Token[], book: PhraseBook<T>): readonly PhraseFound<T>[] {
  const found: PhraseFound<T>[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from]
    if (token === undefined) continue
    tryAll(tokens, from, book.byWord.get(token.word), found)
    if (token.word.length >= stemLength)
      tryAll(tokens, from, book.byStem.get(token.word.slice(0, stemLength)), found)
    if (isWoman(token) || isNumber(token)) tryAll(tokens, from, book.others, found)
  }
  return found
}

function tryAll<T>(
  tokens: readonly Token[],
  from: number,
  beginning: Beginning<T> | undefined,
  found: PhraseFound<T>[],
): void {
  if (beginning === undefined) return
  tryEach(tokens, from, beginning.rest, found)
  const next = tokens[from + 1]
  if (next !== undefined) tryEach(tokens, from, beginning.bySecond.get(next.word), found)
}

function tryEach<T>(
  tokens: readonly Token[],
  from: number,
  phrases: readonly Phrase<T>[] | undefined,
  found: PhraseFound<T>[],
): void {
  if (phrases === undefined) return
  for (const { steps, value, line } of phrases) {
    const to = endOf(tokens, steps, from, 0)
    if (to > from) found.push({ from, to, value, line })
  }
}

/** Where a phrase ends whose step `place` begins at the token `at`; -1 when it does not stand there. */
function endOf(tokens: readonly Token[], steps: readonly Step[], at: number, place: number): number {
  const step = steps[place]
  if (step === undefined) return at
  const token = tokens[at]
  if (step.skips > 0) return afterGap(tokens, steps, at, place)
  const joined = token !== undefined && (place === 0 || token.gap === gaps.none)
  if (joined && fits(token, step)) {
    const end = endOf(tokens, steps, at + 1, place + 1)
    if (end !== -1) return end
  }
  return step.optional ? endOf(tokens, steps, at, place + 1) : -1
}

function afterGap(tokens: readonly Token[], steps: readonly Step[], at: number, place: number): number {
  const skips = steps[place]?.skips ?? 0
  for (let skipped = 0; skipped <= skips; skipped += 1) {
    const end = endOf(tokens, steps, at + skipped, place + 1)
    if (end !== -1) return end
    if ((tokens[at + skipped]?.gap ?? gaps.end) !== gaps.none) return -1
  }
  return -1
}

function fits(token: Token, step: Step): boolean {
  if (step.words.has(token.word)) return true
  if (step.woman && isWoman(token)) return true
  if (step.number && isNumber(token)) return true
  for (const stem of step.stems) if (token.word.startsWith(stem)) return true
  return false
}

function isWoman({ word, capital }: Token): boolean {
  return word === 'her' || word === 'me' || word === '@' || capital
}

function isNumber({ word }: Token): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}
