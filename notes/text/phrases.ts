import type { Beginning, Phrase, PhraseBook } from './phraseBook.ts'
import { stemLength, type Step } from './phraseSteps.ts'
import { gaps, type Token } from './tokens.ts'

/** A phrase found in a text: the first of its tokens, the one after its last, and the line of the lexicon that it is. */
export interface PhraseFound<T> {
  readonly from: number
  readonly to: number
  readonly value: T
  readonly line: string
}

/** Every place where a phrase of a book stands in a text; of those that begin with the same word and mean the same, the longest. */
export function phrasesIn<T>(tokens: readonly Token[], book: PhraseBook<T>): readonly PhraseFound<T>[] {
  const found: PhraseFound<T>[][] = []
  book.ahead.begin()
  for (let from = tokens.length - 1; from >= 0; from -= 1) {
    const token = tokens[from]
    if (token === undefined) continue
    const { word } = token
    const here: PhraseFound<T>[] = []
    const trying = { tokens, from, book }
    tryAll(trying, book.byWord.get(word), here)
    if (word.length >= stemLength) tryAll(trying, book.byStem.get(word.slice(0, stemLength)), here)
    if (isWoman(token) || isNumber(token)) tryAll(trying, book.others, here)
    if (here.length > 0) found.push(here)
    book.ahead.pass(word)
  }
  return found.reverse().flat()
}

/** Where in a text phrases of a book are tried. */
interface Trying<T> {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly book: PhraseBook<T>
}

function tryAll<T>(trying: Trying<T>, beginning: Beginning<T> | undefined, found: PhraseFound<T>[]): void {
  if (beginning === undefined) return
  tryEach(trying, beginning.rest, found)
  const next = trying.tokens[trying.from + 1]
  const followed = next === undefined ? undefined : beginning.bySecond.get(next.word)
  if (followed !== undefined) tryEach(trying, followed, found)
}

function tryEach<T>(
  { tokens, from, book }: Trying<T>,
  phrases: readonly Phrase<T>[],
  found: PhraseFound<T>[],
): void {
  for (const { steps, value, line, anchor } of phrases) {
    if (anchor !== undefined && !book.ahead.isAhead(anchor)) continue
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
