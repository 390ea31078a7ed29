import { anchorsOf, WordsAhead, type Anchor } from './phraseAnchors.ts'
import { stemLength, stepOf, type Names, type Step } from './phraseSteps.ts'

/** A line of a lexicon, with the word of it that is looked for first. */
export interface Phrase<T> {
  readonly steps: readonly Step[]
  readonly value: T
  readonly line: string
  readonly anchor?: Anchor | undefined
}

/** Phrases by the words that they begin with, so that a text is gone through once whatever their number. */
export interface PhraseBook<T> {
  readonly byWord: ReadonlyMap<string, Beginning<T>>
  readonly byStem: ReadonlyMap<string, Beginning<T>>
  readonly others: Beginning<T>
  readonly ahead: WordsAhead
}

/** The phrases that begin with a word: by their second word where it is one of a list, so that few are tried. */
export interface Beginning<T> {
  readonly bySecond: Map<string, Phrase<T>[]>
  readonly rest: Phrase<T>[]
}

/** The phrases of a lexicon, a line each, ready to be looked for; throws when one of them cannot be read. */
export function phraseBook<T>(
  lexicon: Iterable<readonly [value: T, lines: string]>,
  names: Names = {},
): PhraseBook<T> {
  const written = Array.from(lexicon).flatMap(([value, lines]) =>
    linesOf(lines).map((line) => ({ value, line, steps: stepsOf(line, names) })),
  )
  const { anchors, words } = anchorsOf(written.map(({ steps }) => steps))
  const byWord = new Map<string, Beginning<T>>()
  const byStem = new Map<string, Beginning<T>>()
  const others: Beginning<T> = { bySecond: new Map(), rest: [] }
  written.forEach((one, at) => {
    const phrase = { ...one, anchor: anchors[at] }
    const [first] = phrase.steps
    for (const word of first.words) add(beginningOf(byWord, word), phrase)
    for (const start of new Set(first.stems.map((stem) => stem.slice(0, stemLength))))
      add(beginningOf(byStem, start), phrase)
    if (first.woman || first.number) add(others, phrase)
  })
  return { byWord, byStem, others, ahead: new WordsAhead(words) }
}

function linesOf(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function stepsOf(line: string, names: Names): readonly [Step, ...Step[]] {
  const [first, ...more] = line.split(/\s+/).map((word) => stepOf(word, names))
  if (first === undefined || first.optional)
    throw new Error(`A phrase cannot begin with a word that may be missing: ${line}`)
  return [first, ...more]
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
