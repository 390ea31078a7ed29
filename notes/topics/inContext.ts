import type { CueCategory, Topic } from '../../casework/words.ts'
import type { CueFound } from '../harm/cuesIn.ts'
import type { PhraseFound } from '../text/phrases.ts'
import { joined, type Token } from '../text/tokens.ts'
import { streetDrug } from './streetDrug.ts'

/** Words of a topic that are none of it where something else stands anywhere in the note. */
interface Passing {
  readonly topic: Topic
  readonly words: RegExp
  readonly beside?: RegExp
  readonly harm?: ReadonlySet<CueCategory>
}

const passing: readonly Passing[] = [
  // Those who come to put her out are no debt of hers.
  {
    topic: 'finance',
    words: /^bailiffs?$/,
    beside: /^(?:evict|evctn|possession$|nowhere$|locks$|housing$|nfa$|streetlink$|vacate)/,
  },
  // A child who is left hungry, or a woman who lets herself go, need not be short of money.
  {
    topic: 'finance',
    words: /^(?:hungry|no food|fridge empty|cupboards? (?:empty|bare)|nothing to eat)$/,
    harm: new Set<CueCategory>(['child-at-risk', 'self-neglect']),
  },
  // A plan for keeping safe from herself is none against a man.
  {
    topic: 'abuse',
    words: /^safety planning$/,
    harm: new Set<CueCategory>(['suicide', 'self-harm']),
  },
  // Street drugs taken too much of are drugs: "overdosed on heroin".
  { topic: 'health', words: /^(?:overdos|od$)/, beside: streetDrug },
  // A benefit is appealed at a court house too.
  { topic: 'justice', words: /^(?:court|hearing)$/, beside: /^tribunal$/ },
  // The police and the Home Office interview too.
  {
    topic: 'employment',
    words: /^interviews?$/,
    beside: /^(?:police|pc|custody|detention|asylum|aa|oic|shoplift.*|arrest.*)$/,
  },
]

/** Those of the phrases of topics in a note that what else it tells of makes none of their topic. */
export function inPassingIn(
  tokens: readonly Token[],
  phrases: readonly PhraseFound<Topic>[],
  cues: readonly CueFound[],
): ReadonlySet<PhraseFound<Topic>> {
  return new Set(phrases.filter((phrase) => isInPassing(tokens, phrase, cues)))
}

function isInPassing(
  tokens: readonly Token[],
  { from, to, value }: PhraseFound<Topic>,
  cues: readonly CueFound[],
): boolean {
  const rules = passing.filter(({ topic }) => topic === value)
  if (rules.length === 0) return false
  const said = joined(tokens.slice(from, to))
  return rules.some(
    ({ words, beside, harm }) =>
      words.test(said) &&
      (cues.some(({ category }) => harm?.has(category) === true) ||
        tokens.some(({ word }) => beside?.test(word) === true)),
  )
}
