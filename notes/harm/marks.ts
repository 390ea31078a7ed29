import { phraseBook } from '../text/phraseBook.ts'
import { phrasesIn, type PhraseFound } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { clauseStarts, sentenceNumbers } from '../text/wordClauses.ts'
import { lexicons, mostLexicons } from './lexicons/everyLexicon.ts'
import { idioms } from './lexicons/idioms.ts'
import type { CueLexicon } from './lexicons/lexicon.ts'
import { modifiers, reach, use, type Modifier } from './lexicons/modifiers.ts'
import { harmNames } from './lexicons/names.ts'
import { ordinaryDays } from './lexicons/ordinaryDays.ts'
import { notAsHoped } from './notAsHoped.ts'
import { harmToUnborn } from './unborn.ts'

type Mark =
  | { readonly kind: 'idiom' | 'reach' | 'use' }
  | { readonly kind: 'cue'; readonly lexicon: CueLexicon; readonly order: number }
  | { readonly kind: 'modifier'; readonly modifier: Modifier }

function isModifier(word: string): word is Modifier {
  return Object.hasOwn(modifiers, word)
}

const book = phraseBook<Mark>(
  [
    [{ kind: 'idiom' }, idioms],
    [{ kind: 'idiom' }, ordinaryDays],
    [{ kind: 'reach' }, reach],
    [{ kind: 'use' }, use],
    ...lexicons.map((lexicon, order) => [{ kind: 'cue', lexicon, order }, lexicon.phrases] as const),
    ...Object.entries(modifiers).flatMap(([modifier, lines]) =>
      isModifier(modifier) ? [[{ kind: 'modifier', modifier }, lines] as const] : [],
    ),
  ],
  harmNames,
)

/** Words of a cue found in a text, from the token `from` up to the token `to`. */
export interface Trigger extends PhraseFound<CueLexicon> {
  readonly order: number
}

/** What a text holds that bears on harm: its words, its clauses, the cues in it and what modifies them. */
export interface Marks {
  readonly tokens: readonly Token[]
  readonly starts: readonly boolean[]
  readonly sentences: readonly number[]
  readonly triggers: readonly Trigger[]
  readonly modifiers: readonly PhraseFound<Modifier>[]
  readonly reaches: readonly PhraseFound<unknown>[]
  /** 1 for each token that a cue covers. */
  readonly cued: Uint8Array
}

/** Finds the cues of a text and the phrases that modify them. Where two share a word the longer counts, and an idiom before a cue. */
export function marksIn(tokens: readonly Token[]): Marks {
  const cues: Trigger[] = []
  const modifying: PhraseFound<Modifier>[] = []
  const reaches: PhraseFound<unknown>[] = []
  const uses: PhraseFound<unknown>[] = []
  for (const { from, to, line, value } of phrasesIn(tokens, book)) {
    if (value.kind === 'reach') reaches.push({ from, to, line, value })
    else if (value.kind === 'use') uses.push({ from, to, line, value })
    else if (value.kind === 'modifier') modifying.push({ from, to, line, value: value.modifier })
    else if (value.kind === 'cue') cues.push({ from, to, line, value: value.lexicon, order: value.order })
    else cues.push({ from, to, line, value: idiom, order: -1 })
  }
  const sentences = sentenceNumbers(tokens)
  cues.push(...harmToUnborn(uses, tokens, sentences), ...notAsHoped(tokens, sentences))
  const taken = new Uint8Array(tokens.length)
  const strong = longest(
    cues.filter(({ value }) => value.weak !== true),
    taken,
  )
  const triggers = withWeak(strong, cues, taken, sentences).filter(({ value }) => value !== idiom)
  const cued = new Uint8Array(tokens.length)
  for (const { from, to } of triggers) cued.fill(1, from, to)
  return {
    tokens,
    starts: clauseStarts(tokens),
    sentences,
    triggers,
    modifiers: besideOrWithin(modifying, triggers, taken, cued),
    reaches,
    cued,
  }
}

/** The cues with the weak ones that stand where no other does. */
function withWeak(
  strong: readonly Trigger[],
  cues: readonly Trigger[],
  taken: Uint8Array,
  sentences: readonly number[],
): readonly Trigger[] {
  const weak = cues.filter(({ value }) => value.weak === true)
  if (weak.length === 0) return strong
  const told = ({ value, from }: Trigger): string => `${value.category} ${String(sentences[from])}`
  const known = new Set(strong.map(told))
  const added = longest(weak, taken).filter((one) => !known.has(told(one)) && known.add(told(one)))
  return [...strong, ...added].sort((one, other) => one.from - other.from)
}

/** The modifiers that share no word with a cue or an idiom, and those that a gap of a cue holds: `he has not hit her`. */
function besideOrWithin(
  found: readonly PhraseFound<Modifier>[],
  triggers: readonly Trigger[],
  taken: Uint8Array,
  cued: Uint8Array,
): readonly PhraseFound<Modifier>[] {
  const within: PhraseFound<Modifier>[] = []
  let place = 0
  for (const one of found) {
    if (cued[one.from] !== 1) continue
    while ((triggers[place]?.to ?? Number.POSITIVE_INFINITY) <= one.from) place += 1
    const trigger = triggers[place]
    if (trigger?.line.includes('~') && one.from > trigger.from && one.to < trigger.to) within.push(one)
  }
  const beside = longest(found, taken)
  return within.length === 0 ? beside : [...within, ...beside].sort((one, other) => one.from - other.from)
}

const idiom: CueLexicon = { category: 'suicide', harmed: 'subject', shown: 'uncertain', phrases: '' }

/**
 * Those that share no token with a longer one or with what is taken, in the order of the text; marks what they take. They are
 * laid in heaps by their length instead of sorted, so that a long text takes no more a word than a short one.
 */
function longest<F extends PhraseFound<unknown> & { order?: number }>(
  found: readonly F[],
  taken: Uint8Array,
): readonly F[] {
  const heaps: F[][] = []
  for (const one of found) {
    const rank = (one.to - one.from + 1) * mostLexicons - (one.order ?? 0) - 1
    ;(heaps[rank] ??= []).push(one)
  }
  const kept: F[] = []
  const keptAt = new Int32Array(taken.length)
  for (let rank = heaps.length - 1; rank >= 0; rank -= 1)
    for (const one of heaps[rank] ?? []) {
      if (taken.subarray(one.from, one.to).includes(1)) continue
      taken.fill(1, one.from, one.to)
      keptAt[one.from] = kept.push(one)
    }
  const inOrder: F[] = []
  for (const place of keptAt) {
    const one = kept[place - 1]
    if (one !== undefined) inOrder.push(one)
  }
  return inOrder
}
