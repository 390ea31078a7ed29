import type { Topic } from '../../casework/words.ts'
import { byPlace, textBefore, type Found, type Span } from '../text/finding.ts'
import { phraseBook } from '../text/phraseBook.ts'
import { phrasesIn, type PhraseFound } from '../text/phrases.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { tokensOf, type Token } from '../text/tokens.ts'
import { harmNames } from '../harm/lexicons/names.ts'
import { cuesIn, type CueFound } from '../harm/cuesIn.ts'
import type { Weights } from '../weighing/weights.ts'
import { needWeights } from './model/needWeights.ts'
import { weighedTopics } from './weighedTopics.ts'
import { deniedTopics } from './deniedTopics.ts'
import { inPassingIn } from './inContext.ts'
import { noTopic } from './noTopic.ts'
import { notOfTopic } from './notOfTopic.ts'
import { topicLexicon } from './topicLexicon.ts'
import { topicsOfHarm } from './topicsOfHarm.ts'

/** What a phrase says: a topic, that its words are of none, or that they are not of one. */
type Says = { readonly topic: Topic; readonly is: boolean } | 'none'

const book = phraseBook<Says>(
  [
    ...Object.entries(topicLexicon).map(asTopic(true)),
    ...Object.entries(notOfTopic).map(asTopic(false)),
    ['none', noTopic] as const,
  ],
  harmNames,
)

function asTopic(is: boolean): (lexicon: readonly [string, string]) => readonly [Says, string] {
  return ([topic, lines]) => {
    if (!isTopic(topic)) throw new Error(`There is no topic ${topic}.`)
    return [{ topic, is }, lines]
  }
}

function isTopic(word: string): word is Topic {
  return Object.hasOwn(topicLexicon, word)
}

/**
 * Every place where a text mentions a topic, in the order of the text, given the cues of harm in it; what it says there is none
 * of is left out. A topic that no list has words of is read where the words of the text weigh enough for it.
 */
export function topicsIn(
  text: string,
  cues: readonly CueFound[] = cuesIn(text),
  weights: Weights = needWeights,
): readonly Found<Topic>[] {
  const tokens = tokensOf(text)
  const { phrases, barred } = topicPhrases(tokens)
  const denied = deniedTopics(tokens, phrases)
  const passing = inPassingIn(tokens, phrases, cues)
  const worded = phrases
    .filter((phrase) => !denied.has(phrase) && !passing.has(phrase))
    .map((phrase) => asFound(text, tokens, phrase))
  const harm = outsideBarred(topicsOfHarm(cues, tokens), tokens, barred)
  const found = ofOneStretch([...harm, ...worded].sort(byPlace))
  const listed = new Set([...found, ...phrases, ...barred].map(({ value }) => value))
  return [...found, ...weighedTopics(text, tokens, listed, weights)].sort(byPlace)
}

/** What a phrase of one topic says in passing of another: `holds all her money` is abuse, `level 2 childcare` is a course. */
const inPassing: Partial<Record<Topic, ReadonlySet<Topic>>> = {
  abuse: new Set<Topic>(['finance', 'employment', 'family']),
  'sex-work': new Set<Topic>(['finance', 'employment']),
  health: new Set<Topic>(['justice']),
  housing: new Set<Topic>(['health']),
  employment: new Set<Topic>(['family']),
  family: new Set<Topic>(['attitudes', 'social']),
}

function ofOneStretch(found: readonly Found<Topic>[]): readonly Found<Topic>[] {
  let over: Found<Topic> | undefined
  return found.filter((topic) => {
    if (over !== undefined && topic.end <= over.end && inPassing[over.value]?.has(topic.value) === true)
      return false
    if (inPassing[topic.value] !== undefined && topic.end > (over?.end ?? 0)) over = topic
    return true
  })
}

/** Every place where a word of a topic stands, also where the text says there is none of it. */
export const topicWordsIn = rememberLast((text) => {
  const tokens = tokensOf(text)
  return topicPhrases(tokens).phrases.map((phrase) => asFound(text, tokens, phrase))
})

interface TopicPhrases {
  readonly phrases: readonly PhraseFound<Topic>[]
  /** Phrases whose words are not of a topic that they look like. */
  readonly barred: readonly PhraseFound<Topic>[]
}

/** The topics of harm without those whose words are none of it: "hit her target". */
function outsideBarred(
  found: readonly Found<Topic>[],
  tokens: readonly Token[],
  barred: readonly PhraseFound<Topic>[],
): readonly Found<Topic>[] {
  return found.filter(
    ({ value, start, end }) =>
      !barred.some(
        ({ value: topic, from, to }) =>
          topic === value && (tokens[from]?.start ?? 0) <= start && (tokens[to - 1]?.end ?? 0) >= end,
      ),
  )
}

/** The topics of a text in its order: where two of the same topic share a word the longer, and none inside what is no topic. */
function topicPhrases(tokens: readonly Token[]): TopicPhrases {
  const found = inOrderOfSureness(phrasesIn(tokens, book))
  const taken = new Set<string>()
  const none = new Uint8Array(tokens.length)
  const kept: PhraseFound<Topic>[] = []
  const notOf: PhraseFound<Topic>[] = []
  for (const { value, from, to, line } of found) {
    if (none.subarray(from, to).includes(1)) continue
    if (value === 'none') none.fill(1, from, to)
    else if (isFree(taken, value.topic, from, to))
      (value.is ? kept : notOf).push({ value: value.topic, from, to, line })
  }
  kept.sort((one, other) => one.from - other.from || other.to - one.to)
  return { phrases: kept, barred: notOf }
}

/** The longer first; of two as long, the one that says there is no topic, then the one that stands first. */
function inOrderOfSureness<T extends PhraseFound<Says>>(found: readonly T[]): readonly T[] {
  const none = ({ value }: T): number => (value === 'none' || !value.is ? 0 : 1)
  return [...found].sort(
    (one, other) =>
      other.to - other.from - (one.to - one.from) || none(one) - none(other) || one.from - other.from,
  )
}

/** Whether no longer phrase of a topic has a word of this stretch; takes it if so. */
function isFree(taken: Set<string>, topic: Topic, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (taken.has(`${topic} ${at}`)) return false
  for (let at = from; at < to; at += 1) taken.add(`${topic} ${at}`)
  return true
}

function asFound(
  text: string,
  tokens: readonly Token[],
  { from, to, value }: PhraseFound<Topic>,
): Found<Topic> {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  return { kind: 'topic', start, end, text: text.slice(start, end), rule: `words-of-${value}`, value }
}

const denied =
  /\b(?:no|not|nil|without|denie[sd]|never)(?: (?:any|current|new|further|more))?(?: [a-z]+(?: or| and|,)?)?\s$/i

/** Whether a text says that there is none of what stands at a place in it. */
export function isDenied(text: string, { start }: Span): boolean {
  return denied.test(textBefore(text, start))
}
